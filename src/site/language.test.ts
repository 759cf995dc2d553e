import { expect, test } from 'vitest';
import { directionOf, faultOfLanguage } from './language.ts';

test.each([
	['ar', 'rtl'],
	['ar-EG', 'rtl'],
	['fa', 'rtl'],
	['he', 'rtl'],
	['ur', 'rtl'],
	['en', 'ltr'],
	['az', 'ltr'],
	['az-Arab', 'rtl'],
] as const)('%s runs %s', (language, direction) => {
	expect(directionOf(language)).toBe(direction);
});

test.each(['en', 'de', 'pt-BR', 'zh-Hans', 'sr-Latn-RS', 'ar', 'es-419'])('%s is a tag', (tag) => {
	expect(faultOfLanguage(tag)).toBeUndefined();
});

test.each([
	['', 'is no tag of a language'],
	['xx', 'is no tag of a language'],
	['de_AT', 'is no tag of a language. Did you mean de-AT?'],
	['German', 'is no tag of a language. Did you mean de?'],
	['english', 'is no tag of a language. Did you mean en?'],
	['not a tag', 'is no tag of a language'],
])('%j %s', (tag, fault) => {
	expect(faultOfLanguage(tag)).toBe(fault);
});
