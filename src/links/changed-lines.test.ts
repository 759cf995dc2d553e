import { expect, test } from 'vitest';
import { onChangedLines, readDiff } from './changed-lines.ts';

const diff = `diff --git src/content/a.mdx src/content/a.mdx
--- src/content/a.mdx
+++ src/content/a.mdx
@@ -3 +3,2 @@ text
-old
+new
+++ b/no-file
@@ -9,2 +10,0 @@
-gone
-gone
@@ -20,0 +19 @@
+more
diff --git src/content/b c.mdx src/content/b c.mdx
--- src/content/b c.mdx\t
+++ src/content/b c.mdx\t
@@ -1 +1 @@
-x
+y
diff --git src/content/d.mdx src/content/d.mdx
--- src/content/d.mdx
+++ /dev/null
@@ -1 +0,0 @@
-x
`;

test('a diff says which lines are new', () => {
	expect(Object.fromEntries(readDiff(diff))).toEqual({
		'src/content/a.mdx': [
			[3, 4],
			[19, 19],
		],
		'src/content/b c.mdx': [[1, 1]],
	});
});

test('a link matters when one of its lines has changed, or its file is new', () => {
	const matters = onChangedLines({ lines: readDiff(diff), newFiles: new Set(['new.mdx']) });
	expect(matters('src/content/a.mdx', 2, 2)).toBe(false);
	expect(matters('src/content/a.mdx', 2, 3)).toBe(true);
	expect(matters('src/content/a.mdx', 4, 4)).toBe(true);
	expect(matters('src/content/a.mdx', 10, 10)).toBe(false);
	expect(matters('new.mdx', 1, 1)).toBe(true);
	expect(matters('other.mdx', 1, 1)).toBe(false);
});
