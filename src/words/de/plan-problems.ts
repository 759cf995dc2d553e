import type * as english from '../en/plan-problems.ts';

export const giveStart: typeof english.giveStart =
	'Gib einen Tag zwischen den Jahren 2000 und 2999 an.';
export const giveStudyDay: typeof english.giveStudyDay = 'Wähle mindestens einen Tag.';
export const giveHours: typeof english.giveHours =
	'Gib Stunden von 0,25 bis 24 an, zum Beispiel 1,5.';
export const giveWeeks: typeof english.giveWeeks =
	'Gib eine ganze Zahl von Wochen an, von 1 bis 520.';
export const giveDayOff: typeof english.giveDayOff =
	'Gib den Tag an, oder den ersten von mehreren.';
export const giveLastDayOff: typeof english.giveLastDayOff =
	'Gib einen letzten Tag an, der nicht vor dem ersten liegt.';
export const giveLessThanYear: typeof english.giveLessThanYear =
	'Gib höchstens ein Jahr auf einmal an.';

export const wrongStart: typeof english.wrongStart =
	'Der Beginn muss ein Tag zwischen den Jahren 2000 und 2999 sein, wie 2026-11-25.';
export const wrongStudyDays: typeof english.wrongStudyDays =
	'Wähle mindestens einen Lerntag der Woche, von 1 für Montag bis 7 für Sonntag.';
export const wrongPace: typeof english.wrongPace =
	'Das Tempo muss eines von „as-written“, „hours“ und „finish“ sein.';
export const wrongHours: typeof english.wrongHours =
	'Die Stunden am Tag müssen eine Zahl von 0,25 bis 24 sein.';
export const wrongWeeks: typeof english.wrongWeeks =
	'Die Wochen bis zum Ende müssen eine ganze Zahl von 1 bis 520 sein.';
export const wrongDayOff: typeof english.wrongDayOff =
	'Jeder freie Tag muss ein Tag sein, oder von einem Tag bis zu einem späteren reichen, höchstens ein Jahr lang.';
export const wrongMove: typeof english.wrongMove =
	'Was beim Verschieben des Rests behalten wurde, ist nicht lesbar.';
export const wrongVersion: typeof english.wrongVersion = (version) =>
	`Der Zeitplan hat Version ${version}, und diese Seite kennt Version 1. Lade die Seite neu.`;
export const noPlanAtAll: typeof english.noPlanAtAll = 'Das ist kein Zeitplan: Da ist nichts.';
export const noVersion: typeof english.noVersion = 'Das ist kein Zeitplan: Er hat keine Version.';
export const otherVersion: typeof english.otherVersion =
	'Diesen Zeitplan hat eine andere Version dieser Website geschrieben. Lade die Seite neu.';

export const tooFewDays: typeof english.tooFewDays = (studyDays, parts, roadmap, daysLate) => {
	const days = studyDays === 1 ? 'Ein Lerntag reicht' : `${studyDays} Lerntage reichen`;
	const left = parts === 1 ? 'den einen offenen Teil' : `die ${parts} offenen Teile`;
	const late = daysLate === 1 ? 'einen Tag' : `${daysLate} Tage`;
	return `${days} nicht für ${left} von ${roadmap}, bei einem Tag je Teil; der Lernplan endet ${late} zu spät. Nimm mehr Wochen oder mehr Lerntage.`;
};
export const tooManyHours: typeof english.tooManyHours = (hours) =>
	`Das wären ${hours} Stunden an jedem Lerntag. Nimm mehr Wochen oder mehr Lerntage.`;
