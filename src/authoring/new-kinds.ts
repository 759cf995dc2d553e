/** The pages `npm run new` can make. */
export const newKinds = ['roadmap', 'phase', 'week', 'project', 'topic'] as const;

export type NewKind = (typeof newKinds)[number];

/** What has to be known of a page before it is made. Each is an option of the command, too. */
export type Field = 'title' | 'id' | 'roadmap' | 'phase' | 'number' | 'label';

/** The fields of each kind, in the order in which they are asked for: a later one may depend on an earlier one. */
export const fieldsOf = {
	roadmap: ['title', 'id'],
	phase: ['roadmap', 'number', 'title', 'label'],
	week: ['roadmap', 'phase', 'number', 'title'],
	project: ['title', 'id'],
	topic: ['title', 'id'],
} satisfies Record<NewKind, readonly Field[]>;

/** What is known so far, as text. Nothing is left of a field but what was given or decided. */
export type Answers = Partial<Record<Field, string>>;
