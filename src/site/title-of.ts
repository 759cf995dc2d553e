/** A title for a site that says none, by its repository or folder: `"ada/my-fork"` => `"My fork"`. */
export function titleOf(repository: string): string {
	const name = (repository.split('/').at(-1) ?? '').replace(/\.github\.io$/i, '');
	const words = name.replaceAll(/[-_\s]+/g, ' ').trim() || 'Roadmaps';
	return words.charAt(0).toUpperCase() + words.slice(1);
}
