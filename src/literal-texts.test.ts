import { readdirSync, readFileSync } from 'node:fs';
import ts from 'typescript';
import { expect, test } from 'vitest';

/** The rooms whose code runs in browsers. What they say comes from `src/words`. */
const rooms = ['src/progress', 'src/plan', 'src/search', 'src/components/elements'];

const leftOut = [
	// What a terminal says is English.
	'src/progress/describe-progress.ts',
	// A file is read in all languages at once.
	'src/progress/file-languages.ts',
];

/** Said by mistakes in the code, which no reader meets; and labels of links in files, which are no words. */
const notForReaders = [
	'A number is too large.',
	'The bytes end too soon.',
	'This is more than a progress can be.',
	'This is another format.',
	'This is more than a site can have.',
	'A plan needs a study day.',
	'The page has no ',
	'gone note ',
	'][gone note ',
];

const files = rooms.flatMap((room) =>
	readdirSync(room, { recursive: true, encoding: 'utf8' })
		.map((name) => `${room}/${name.replaceAll('\\', '/')}`)
		.filter((path) => path.endsWith('.ts') && !/\.test\.ts$|\/testing\//.test(path))
		.filter((path) => !leftOut.includes(path))
);

const shownProperties =
	/^(?:textContent|innerText|innerHTML|title|placeholder|alt|ariaLabel|label)$/;
const shownAttributes =
	/^(?:aria-(?:label|description|valuetext|roledescription)|title|placeholder|alt)$/;
/** Functions that show what they are given, and from which argument on. */
const showing: Record<string, number> = {
	Option: 0,
	append: 0,
	prepend: 0,
	before: 0,
	after: 0,
	replaceChildren: 0,
	createTextNode: 0,
	alert: 0,
	confirm: 0,
	say: 0,
	make: 2,
	makeLink: 1,
};
/** Functions that take names of classes, selectors and the like, which may hold spaces. */
const technical =
	/^(?:querySelector|querySelectorAll|closest|matches|find|setProperty|DateTimeFormat|split|join)$/;

/** `"src/x.ts:3 Texts to read"` for every literal that looks like something to be read. */
function literalTexts(path: string, code: string): string[] {
	const file = ts.createSourceFile(path, code, ts.ScriptTarget.Latest, true);
	const found: string[] = [];
	const visit = (node: ts.Node): void => {
		const text = textOf(node);
		if (text !== undefined && isForReaders(node, text) && !notForReaders.includes(text)) {
			const { line } = file.getLineAndCharacterOfPosition(node.getStart());
			found.push(`${path}:${line + 1} ${text.trim()}`);
		}
		ts.forEachChild(node, visit);
	};
	visit(file);
	return found;
}

/** What a string, or a piece of one between `${…}`, says. */
function textOf(node: ts.Node): string | undefined {
	const isPiece =
		ts.isStringLiteralLike(node) ||
		ts.isTemplateHead(node) ||
		ts.isTemplateMiddle(node) ||
		ts.isTemplateTail(node);
	return isPiece ? node.text : undefined;
}

function isForReaders(node: ts.Node, text: string): boolean {
	const { sink, argument, name } = placeOf(node);
	// Tags and their attributes are no text, unless it is one that is read out.
	const plain = text
		.replaceAll(/\s(?:aria-label|placeholder|title|alt)="([^"]*)"/g, '>$1<')
		.replaceAll(/<[^>]*>|<[^>]*$/g, ' ');
	if (!/\p{L}/u.test(plain)) return false;
	if (sink === 'shown') return true;
	if (sink === 'technical' || name === 'className' || (name === 'make' && argument === 1))
		return false;
	// Two words with a space between them are a sentence, or a piece of one.
	return /\p{L}[,.:;!?]? \p{L}|\p{L}[.!?]$/u.test(plain.trim());
}

interface Place {
	sink: 'shown' | 'technical' | 'elsewhere';
	/** The function or property that is given the text. */
	name: string;
	argument: number;
}

/** Who is given a text, through conditions, additions and templates. */
function placeOf(node: ts.Node): Place {
	let child = node;
	let parent = node.parent;
	while (isPassedOn(child, parent)) {
		child = parent;
		parent = parent.parent;
	}
	if (ts.isCallExpression(parent) || ts.isNewExpression(parent)) {
		const argument = parent.arguments?.findIndex((each) => each === child) ?? -1;
		const { expression } = parent;
		const name = ts.isPropertyAccessExpression(expression)
			? expression.name.text
			: expression.getText();
		const [first] = parent.arguments ?? [];
		if (name === 'setAttribute' && argument === 1) {
			const isShown = first && ts.isStringLiteralLike(first) && shownAttributes.test(first.text);
			return { sink: isShown ? 'shown' : 'technical', name, argument };
		}
		const from = Object.hasOwn(showing, name) ? showing[name] : undefined;
		if (from !== undefined && argument >= from) return { sink: 'shown', name, argument };
		return { sink: technical.test(name) ? 'technical' : 'elsewhere', name, argument };
	}
	if (ts.isBinaryExpression(parent) && ts.isPropertyAccessExpression(parent.left)) {
		const name = parent.left.name.text;
		return { sink: shownProperties.test(name) ? 'shown' : 'elsewhere', name, argument: -1 };
	}
	if (ts.isImportDeclaration(parent) || ts.isLiteralTypeNode(parent))
		return { sink: 'technical', name: '', argument: -1 };
	return { sink: 'elsewhere', name: '', argument: -1 };
}

function isPassedOn(child: ts.Node, parent: ts.Node): boolean {
	if (ts.isBinaryExpression(parent))
		return /^(?:\+|\|\||\?\?|&&)$/.test(parent.operatorToken.getText());
	if (ts.isConditionalExpression(parent)) return child !== parent.condition;
	return (
		ts.isTemplateExpression(parent) ||
		ts.isTemplateSpan(parent) ||
		ts.isParenthesizedExpression(parent) ||
		ts.isSpreadElement(parent) ||
		ts.isArrayLiteralExpression(parent)
	);
}

test.each([
	["box.textContent = 'Note';", 'Note'],
	["field.placeholder = isOpen ? 'Find' : '';", 'Find'],
	["box.setAttribute('aria-label', `State of: ${name}`);", 'State of:'],
	["select.add(new Option(sign + ' done', state));", 'done'],
	["line.append('Planned: ', link);", 'Planned:'],
	["list.replaceChildren(...[make('li', 'a b', 'Off')]);", 'Off'],
	[
		"box.innerHTML = `<p class='a b'><button>Close</button>`;",
		"<p class='a b'><button>Close</button>",
	],
	['box.innerHTML = `<input placeholder="Search">`;', '<input placeholder="Search">'],
	["const f = () => 'no plan';", 'no plan'],
	["const sentences = { kept: 'All is well.' };", 'All is well.'],
	["throw new Error('There is no such week.');", 'There is no such week.'],
])('%s is found', (code, text) => {
	expect(literalTexts('x.ts', code)).toEqual([`x.ts:1 ${text}`]);
});

test.each([
	"box.className = 'page-note not-content';",
	"box.setAttribute('role', 'checkbox');",
	"root.querySelector('ul button');",
	"make('p', 'dates now', words.done);",
	'box.innerHTML = `<input type="search" spellcheck="false">`;',
	"const state = 'done';",
	'box.textContent = `${sign} ${words}: ${id}`;',
	"import x from 'a b';",
])('%s is no text', (code) => {
	expect(literalTexts('x.ts', code)).toEqual([]);
});

test('what browsers show comes from src/words, in the language of the site', () => {
	expect(files.length).toBeGreaterThan(60);
	expect(files.flatMap((path) => literalTexts(path, readFileSync(path, 'utf8')))).toEqual([]);
});
