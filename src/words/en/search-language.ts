/** Words that say nothing about what is looked for: left out of a question when other words are left. */
export const emptyWords: string = `a about am an and any are as at be by can could do does doing for from get give had has have help how i i'm if
	in into is it its just know learn learning let made make many me mean means much must my need of on or our
	please putting show should so some something tell than that the their them there these they thing this those
	to too understand up us use used using want was way we what what's when where which while who whom why will
	with work works would you your explain difference between put
	vs versus instead without avoid whether`;

/** What stands before a number, and which pages the number counts. */
export const countedWords: Readonly<Record<'week' | 'day' | 'phase', string>> = {
	week: 'week weeks w wk',
	day: 'day days d',
	phase: 'phase phases month months part stage',
};
