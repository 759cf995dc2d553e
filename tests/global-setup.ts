import type { TestProject } from 'vitest/node';
import { buildSite, copyProject } from './site/build-site.ts';
import { addRedirect } from './site/redirect-fixture.ts';
import { serveSite } from './site/serve-site.ts';

declare module 'vitest' {
	interface ProvidedContext {
		/** The site at the root of a host. */
		rootSite: { url: string; dist: string };
		/** The same pages as a fork publishes them on GitHub Pages, below `/my-fork`. */
		forkSite: { url: string; dist: string };
	}
}

/** Builds the site twice from the same pages, and serves both for all tests. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
	const rootSite = await build('root', '', {});
	const forkSite = await build('fork', '/my-fork', {
		GITHUB_ACTIONS: 'true',
		GITHUB_REPOSITORY: 'Ada/my-fork',
	});
	project.provide('rootSite', { url: rootSite.url, dist: rootSite.dist });
	project.provide('forkSite', { url: forkSite.url, dist: forkSite.dist });
	return async () => {
		await Promise.all([rootSite.close(), forkSite.close()]);
	};
}

async function build(name: string, base: string, env: NodeJS.ProcessEnv) {
	const root = await copyProject(name);
	await addRedirect(root);
	const { code, output, dist } = await buildSite(root, env);
	if (code !== 0) throw new Error(`The build of "${name}" failed.\n${output}`);
	const served = await serveSite(dist, base);
	return { ...served, dist };
}
