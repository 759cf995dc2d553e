import { expect, test } from 'vitest';
import { noFields, putFields, takeFields } from './kept-fields.ts';

const page = `---
# Ours
title: Soil # good
taskAliases: { a: b }
hours: 3
redirectFrom:
  # once
  - /old/
removedTasks: []
---

Text
`;

test('what a page says about its past is taken out, and the rest stays as it was written', () => {
	expect(takeFields(page)).toEqual({
		text: '---\n# Ours\ntitle: Soil # good\nhours: 3\n---\n\nText\n',
		fields: { redirectFrom: ['/old/'], taskAliases: { a: 'b' }, removedTasks: [] },
	});
});

test('it is put back at the end of the frontmatter', () => {
	const { fields, text } = takeFields(page);
	expect(putFields(text, fields)).toBe(
		'---\n# Ours\ntitle: Soil # good\nhours: 3\nredirectFrom:\n  - /old/\ntaskAliases:\n  a: b\n---\n\nText\n'
	);
	expect(takeFields(putFields(text, fields))).toEqual({ text, fields });
});

test.each([
	'Text',
	'---\ntitle: a\nredirectFrom: 3\n---\n',
	'---\ntitle: a\n---\n',
	'---\ntitle: [\nredirectFrom: 3\n---\n',
	'',
])('a page without them is left alone: %j', (text) => {
	expect(takeFields(text)).toEqual({ text, fields: noFields() });
	expect(putFields(text, noFields())).toBe(text);
});

test('a page that lost its frontmatter gets one', () => {
	expect(putFields('Text', { ...noFields(), removedTasks: ['a'] })).toBe(
		'---\nremovedTasks:\n  - a\n---\n\nText'
	);
});
