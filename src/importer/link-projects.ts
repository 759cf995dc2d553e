import type { PhrasingContent } from 'mdast';
import { textOfPhrasing } from './phrasing.ts';
import { keyOf, type Project, type ProjectShelf } from './project-shelf.ts';

/** Makes links of the projects a line names: in bold, by nothing but the whole name, or, those not in `linked`, by the whole name in its text. */
export function linkProjects(
	nodes: PhrasingContent[],
	shelf: ProjectShelf,
	linked: Set<Project>,
	self?: Project
): PhrasingContent[] {
	if (shelf.projects.length === 0) return nodes;
	const link = (
		project: Project | undefined,
		children: PhrasingContent[]
	): PhrasingContent | undefined => {
		if (!project || project === self) return undefined;
		linked.add(project);
		return linkTo(project, children);
	};
	const [only, ...others] = nodes;
	const whole = only?.type === 'text' && others.length === 0 ? shelf.find(only.value) : undefined;
	if (whole && keyOf(whole.name) === keyOf(textOfPhrasing(nodes)))
		return [link(whole, nodes) ?? only!];
	return nodes.flatMap((node): PhrasingContent[] => {
		if (node.type === 'strong')
			return [link(shelf.find(textOfPhrasing(node.children)), node.children) ?? node];
		const match = node.type === 'text' ? shelf.mention?.exec(node.value) : undefined;
		if (node.type !== 'text' || !match) return [node];
		const [name] = match;
		const project = shelf.find(name);
		const mention =
			project && !linked.has(project) ? link(project, [{ type: 'text', value: name }]) : undefined;
		if (!mention) return [node];
		const [before, after] = [
			node.value.slice(0, match.index),
			node.value.slice(match.index + name.length),
		];
		return [
			{ type: 'text' as const, value: before },
			mention,
			{ type: 'text' as const, value: after },
		].filter((each) => each.type !== 'text' || each.value !== '');
	});
}

export function linkTo({ id }: Project, children: PhrasingContent[]): PhrasingContent {
	return {
		type: 'link',
		url: `/${id}/`,
		children: children.flatMap((child) => (child.type === 'link' ? child.children : [child])),
	};
}
