/** How dates, numbers and lists are written. English here means British English. */
export const locale: string = 'en-GB';
