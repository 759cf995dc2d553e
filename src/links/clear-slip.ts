import { mostSimilar } from '../curriculum/similar.ts';

/** Shorter names are like everything, and longer ones no slips. */
const [shortest, longest] = [4, 100];
/** Each is compared with the name. */
const mostIds = 5000;

/** The one id that must be meant by a name that is none; `undefined` when there is none, or several are as near. */
export function clearSlip(name: string, ids: Iterable<string>): string | undefined {
	const unique = [...new Set(ids)];
	if (name.length < shortest || name.length > longest || unique.length > mostIds) return undefined;
	const near = unique.filter((id) => Math.abs(id.length - name.length) <= name.length / 2);
	// Of equals the first is found, so only a clear one is found from both ends.
	const id = mostSimilar(name, near);
	const isClear = id === mostSimilar(name, near.toReversed());
	// Two versions or two numbers are two things, however alike they look.
	return isClear && id !== undefined && digitsOf(id) === digitsOf(name) ? id : undefined;
}

function digitsOf(text: string): string {
	return text.replaceAll(/\D/g, '');
}
