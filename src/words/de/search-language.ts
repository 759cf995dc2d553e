import type * as english from '../en/search-language.ts';

export const emptyWords: typeof english.emptyWords = `aber alle als am an auch auf aus bei bin bitte da damit dann das dass dem den der des die dies diese du durch
	ein eine einem einen einer eines er es für geht gibt hat habe haben hilfe ich ihr im in ist ja kann können
	lerne lernen mache machen man mein meine meinem meinen mich mir mit muss nach nutze nutzen oder sein sie sind
	so soll über um und uns unser von vor warum was welche welcher welches wenn wer wie wir wird wo wofür wozu zu
	zum zur zwischen unterschied statt ohne vs a how the to`;

export const countedWords: typeof english.countedWords = {
	week: 'woche wochen w kw week',
	day: 'tag tage t day',
	phase: 'phase phasen monat monate month teil',
};
