import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Nodes } from 'mdast';
import { mdxToMdast } from 'satteri';
import { projectRoot } from '../site/build-site.ts';

const guides = 'src/content/docs/guides';

/** Commands that stand in running text. */
const isCommand = /^(?:npm|git|podman|docker) /;

/**
 * Every command that the README and the guides tell people to run, once each: lines of `sh` blocks, without what
 * is said about them, and commands in running text.
 *
 * ``"npm run dev  # shows it"`` => `"npm run dev"`
 */
export function readCommands(): string[] {
	const folder = join(projectRoot, guides);
	const pages = existsSync(folder) ? readdirSync(folder).map((name) => `${guides}/${name}`) : [];
	return [...new Set(['README.md', ...pages].flatMap(commandsIn))];
}

function commandsIn(path: string): string[] {
	const text = readFileSync(join(projectRoot, path), 'utf8');
	const found: string[] = [];
	const collect = (node: Nodes): void => {
		if (node.type === 'code' && node.lang === 'sh') found.push(...node.value.split('\n'));
		if (node.type === 'inlineCode' && isCommand.test(node.value)) found.push(node.value);
		if ('children' in node) node.children.forEach(collect);
	};
	collect(mdxToMdast(text, { features: { frontmatter: true, gfm: true } }));
	return found.map((line) => line.replace(/(?:^|\s+)# .*$/, '').trim()).filter(Boolean);
}
