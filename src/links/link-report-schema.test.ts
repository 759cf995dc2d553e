import { expect, test } from 'vitest';
import { z } from 'zod';
import { linkReportSchema } from './link-report-schema.ts';

test('the JSON Schema in the repository is that of the reports', async () => {
	const schema = z.toJSONSchema(linkReportSchema);
	await expect(`${JSON.stringify(schema, undefined, '\t')}\n`).toMatchFileSnapshot(
		'link-report.schema.json'
	);
});
