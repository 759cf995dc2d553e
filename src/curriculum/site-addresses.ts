/** Pages and files the site makes by itself, which pages may link to. */
export const generatedAddresses = [
	'/compare/',
	'/projects/',
	'/resources/',
	'/roadmaps/',
	'/topics/',
	'/curriculum.json',
	'/curriculum.schema.json',
] as const;
