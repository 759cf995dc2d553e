/** What mends a problem that has one right answer. Where it is made follows from the problem's place. */
export type Fix =
	/** Another address for the link, image or field of YAML at the place. */
	| { kind: 'address'; from: string; to: string }
	/** The words of the link at the place, without the link. */
	| { kind: 'words'; from: string }
	/** Another name for a field of YAML. */
	| { kind: 'key'; path: readonly PropertyKey[]; to: string }
	/** Another value for a field of YAML, as it is written there. */
	| { kind: 'value'; path: readonly PropertyKey[]; to: string }
	/** Quotes around the value of a field of YAML, so that it is text. */
	| { kind: 'quote'; path: readonly PropertyKey[] }
	/** A line of `redirectFrom` for the page. */
	| { kind: 'redirect'; from: string }
	/** A line of `taskAliases` for the page. */
	| { kind: 'alias'; from: string; to: string };

export type FixKind = Fix['kind'];
