import { docsFolder } from '../../curriculum/location.ts';
import { loadCurriculum } from '../../curriculum/load-curriculum.ts';
import { contentOf } from '../../curriculum/testing/content-of.ts';
import type { ImportedRoadmap } from '../imported.ts';

/** Errors that the check of the site finds in the pages of an import. */
export function errorsIn({ pages }: ImportedRoadmap): string[] {
	const content = contentOf(Object.fromEntries(pages.map(({ path, text }) => [path, text])));
	const { problems } = loadCurriculum(content, {
		site: 'https://ada.example',
		base: '/fork',
		today: new Date('2026-11-26'),
	});
	return problems
		.filter(({ severity }) => severity === 'error')
		.map(({ file, line, message }) => `${file.slice(docsFolder.length)}:${line} ${message}`);
}
