import { expect, test } from 'vitest';
import { formatRecord, parseRecord, recordOf } from './import-record.ts';

const file = 'src/content/imports/x.json';

test('a record is sorted, and comes back as it was', () => {
	const record = recordOf('abc', [
		{ path: 'roadmaps/x/week-01.mdx', text: 'b' },
		{ path: 'projects/x.mdx', text: 'a\n' },
	]);
	const text = formatRecord(record);
	expect(text).toBe(`{
  "version": 1,
  "source": "abc",
  "pages": {
    "projects/x.mdx": "a\\n",
    "roadmaps/x/week-01.mdx": "b"
  }
}
`);
	expect(parseRecord(text, file)).toEqual(record);
});

test.each([
	'',
	'{}',
	'<<<<<<< HEAD',
	'{"version":2,"source":"","pages":{}}',
	'{"version":1,"source":"","pages":{"../../x.mdx":""}}',
	'{"version":1,"source":"","pages":{"/etc/x.mdx":""}}',
])('what is no record is refused with what to do: %j', (text) => {
	expect(() => parseRecord(text, file)).toThrow(
		`${file} is no record of an import, or one of a later version. Restore it from your history. If you delete it, the next import with --merge keeps every page that says something else.`
	);
});
