import type { Curriculum } from '../curriculum.ts';
import type { Page } from '../page.ts';
import { problem, type Problem } from '../problem.ts';

/** Every task of a page has an id of its own, and aliases lead to tasks that exist. */
export function checkTasks({ pages }: Curriculum): Problem[] {
	return [...pages.values()].flatMap((page) => [...checkTwice(page), ...checkAliases(page)]);
}

function checkTwice({ tasks }: Page): Problem[] {
	return tasks.flatMap((task, index) => {
		const first = tasks.findIndex((each) => each.id === task.id);
		const earlier = tasks[first];
		if (!earlier || first === index) return [];
		return problem(
			'task-twice',
			task.place,
			`The task "${task.text}" stands on this page twice.`,
			`It is already in line ${earlier.place.line}. Take one away, or say what is different about it.`
		);
	});
}

function checkAliases({ data, file, tasks }: Page): Problem[] {
	const slugs = tasks.map(({ slug }) => slug);
	return Object.entries(data.taskAliases ?? {})
		.filter(([, now]) => !slugs.includes(now))
		.map(([old, now]) =>
			problem(
				'alias-target-missing',
				{ file, line: 1, column: 1 },
				`taskAliases sends "${old}" to "${now}", and this page has no such task.`,
				`The tasks of this page are ${slugs.join(', ') || 'none'}.`
			)
		);
}
