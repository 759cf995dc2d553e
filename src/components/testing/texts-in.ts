import ts from 'typescript';

/**
 * Texts for readers that a source holds itself instead of taking them from `src/words`, as far as they can be told from
 * names and addresses: all text between tags, whatever an attribute such as `aria-label` says, and elsewhere what has
 * spaces between words or starts like a sentence or title. `astro` sources are read as the TSX that they nearly are.
 *
 * @throws an `Error` when the source is not understood, so that nothing goes unseen.
 */
export function textsIn(source: string, language: 'astro' | 'ts'): string[] {
	if (language === 'ts') return textsOf(parse(source, ts.ScriptKind.TS));
	const [, script = '', template = source] = /^---\n([\s\S]*?)---\n([\s\S]*)$/.exec(source) ?? [];
	const markup = template.replaceAll(/<(style|script)>[\s\S]*?<\/\1>/g, '');
	return [
		...textsOf(parse(script, ts.ScriptKind.TS)),
		...textsOf(parse(`<>${markup}</>`, ts.ScriptKind.TSX)),
	];
}

function parse(source: string, kind: ts.ScriptKind): ts.SourceFile {
	const file = ts.createSourceFile('source', source, ts.ScriptTarget.Latest, true, kind);
	const { parseDiagnostics } = file as unknown as { parseDiagnostics: ts.Diagnostic[] };
	const [first] = parseDiagnostics;
	if (first) throw new Error(ts.flattenDiagnosticMessageText(first.messageText, ' '));
	return file;
}

function textsOf(root: ts.Node): string[] {
	const found: string[] = [];
	const visit = (node: ts.Node): void => {
		if (ts.isImportDeclaration(node) || ts.isTypeNode(node)) return;
		if (isComparison(node)) return;
		if (ts.isJsxText(node) && hasWord.test(node.text)) found.push(node.text.trim());
		const text = textOf(node);
		if (
			text &&
			hasWord.test(text) &&
			!isCommand.test(text) &&
			speaks.test(text.replaceAll('…', 'a'))
		)
			found.push(text);
		if (ts.isJsxAttribute(node)) visitAttribute(node, visit, found);
		else ts.forEachChild(node, visit);
	};
	visit(root);
	return found;
}

/** Values of attributes that readers meet are texts, even of one word; those of others are for machines. */
function visitAttribute(
	attribute: ts.JsxAttribute,
	visit: (node: ts.Node) => void,
	found: string[]
): void {
	const name = attribute.name.getText();
	const { initializer } = attribute;
	if (forMachines.test(name) || !initializer) return;
	if (ts.isStringLiteral(initializer) && forReaders.test(name) && hasWord.test(initializer.text))
		found.push(initializer.text);
	else visit(initializer);
}

const forReaders = /^(?:aria-(?:label|description|roledescription)|title|alt|placeholder|content)$/;
const forMachines =
	/^(?:class(?::list)?|id|href|src|d|style|viewBox|name|value|type|role|accept|media|fill|for|data-(?!pagefind).*|aria-(?:keyshortcuts|labelledby|describedby))$/;

const hasWord = /\p{L}/u;
/** Commands are the same in all languages. */
const isCommand = /^npm run /;
/** Two words with a space between them, or a word with a capital. */
const speaks = /\p{L}\s+\S*\p{L}|^\s*\p{Lu}\p{Ll}/u;

/** The text of a literal; `…` stands for what a template puts in. */
function textOf(node: ts.Node): string | undefined {
	if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) return node.text;
	if (!ts.isTemplateExpression(node)) return undefined;
	return [node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)].join('…');
}

/** What is compared is a key. */
function isComparison(node: ts.Node): boolean {
	return (
		ts.isBinaryExpression(node) &&
		node.operatorToken.kind === ts.SyntaxKind.EqualsEqualsEqualsToken &&
		ts.isStringLiteral(node.right)
	);
}
