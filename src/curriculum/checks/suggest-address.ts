import { mostSimilar } from '../similar.ts';

/** The address that was probably meant: the same name in another folder, or a name like it in the same one. */
export function suggestAddress(address: string, addresses: readonly string[]): string | undefined {
	const [folder, name] = splitAddress(address);
	const elsewhere = addresses.find((each) => splitAddress(each)[1] === name);
	const near = addresses
		.filter((each) => splitAddress(each)[0] === folder)
		.map((each) => splitAddress(each)[1]);
	const similar = mostSimilar(name, near);
	return elsewhere ?? (similar && `${folder}${similar}/`);
}

/** `"/topics/urls/"` => `["/topics/", "urls"]` */
function splitAddress(address: string): [folder: string, name: string] {
	const [, folder = '/', name = ''] = /^(.*\/)([^/]*)\/?$/.exec(address.replace(/\/$/, '')) ?? [];
	return [folder, name];
}
