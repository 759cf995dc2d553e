/** Commands that are run elsewhere: the file that does it, what stands there, and why not here. */
export const elsewhere: Record<string, readonly [file: string, words: string, why: string]> = {
	'npm ci': ['.ci/run', 'npm ci', 'CI begins with it, and nothing here would run without'],
	'npm ci && npm test': ['.ci/run', 'npm test', 'this test is a part of it'],
	'npm test': ['.ci/run', 'npm test', 'this test is a part of it'],
	'npm start': ['tests/commands/written-steps.ts', "as: 'npm start'", 'with npm ci before it'],
	'npm run check': ['.ci/run', 'npm run check', 'CI runs it on the project itself'],
	'npm run check -- --fix': ['scripts/check-all.test.ts', "'--fix'", 'its parts are slow'],
	'npm run check -- --unlink': ['scripts/check-all.test.ts', "'--unlink'", 'its parts are slow'],
	'podman build -t waymark --build-arg WAYMARK_SITE=https://learn.example .': [
		'src/site/deploy-files.test.ts',
		'Containerfile',
		'it takes a program and images of others',
	],
	'podman run -p 8080:8080 waymark': [
		'src/site/deploy-files.test.ts',
		'Containerfile',
		'it takes a program and images of others',
	],
	'docker build -f Containerfile': [
		'src/site/deploy-files.test.ts',
		'Containerfile',
		'it takes a program and images of others',
	],
	'WAYMARK_ROOT=dist caddy run --config deploy/Caddyfile': [
		'src/site/deploy-files.test.ts',
		'deploy/Caddyfile',
		'it takes a program of others',
	],
};
