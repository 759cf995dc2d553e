import type { HookParameters } from 'astro';
import { docsFolder } from '../../curriculum/location.ts';

/** Where an environment that runs on this machine keeps the modules it has run. */
interface Runner {
	evaluatedModules: {
		getModulesByFile(file: string): Set<unknown> | undefined;
		invalidateModule(module: unknown): void;
	};
}

/** Has all docs pages rendered anew when they are next shown. */
export function forgetPages(server: HookParameters<'astro:server:setup'>['server']): void {
	for (const environment of Object.values(server.environments)) {
		const { runner } = environment as { runner?: Runner };
		for (const module of environment.moduleGraph.idToModuleMap.values()) {
			if (!module.file?.includes(`/${docsFolder}/`)) continue;
			environment.moduleGraph.invalidateModule(module);
			for (const each of runner?.evaluatedModules.getModulesByFile(module.file) ?? [])
				runner?.evaluatedModules.invalidateModule(each);
		}
	}
}
