import type * as english from '../en/plan.ts';
import { locale } from './locale.ts';

export const dayWithWeekday: typeof english.dayWithWeekday = (weekday, day) => `${weekday}, ${day}`;

export const openTitle: typeof english.openTitle = 'Frei gelassen, zum Nachholen und Festigen';

export const nothingLeft: typeof english.nothingLeft = 'Es ist nichts mehr zu planen.';
export const lastDayWas: typeof english.lastDayWas = (day) =>
	`Der letzte Tag dieses Zeitplans war ${day}.`;
export const finishOn: typeof english.finishOn = (day, when, weeks, hoursPerWeek) => {
	const count = weeks === 1 ? 'einer Woche' : `${weeks} Wochen`;
	const length = `${when === 'from-today' ? 'in' : 'nach'} ${count}`;
	const hours =
		hoursPerWeek === undefined ? '' : `, mit etwa ${countedHours(hoursPerWeek)} pro Woche`;
	return `Fertig bist du am ${day}, ${length}${hours}.`;
};
export const dueToday: typeof english.dueToday = 'Heute: ';
export const dueLater: typeof english.dueLater = (day) => `Als Nächstes, am ${day}: `;

export const standingInWords: typeof english.standingInWords = (standing) => {
	switch (standing.kind) {
		case 'not-begun':
			return 'nicht begonnen';
		case 'on-time':
			return 'im Zeitplan';
		case 'behind':
			return `${countedDays(standing.days)} im Rückstand`;
		case 'ahead':
			return `${countedDays(standing.days)} voraus`;
		case 'finished':
			return 'fertig';
	}
};
export const standingSentence: typeof english.standingSentence = (standing) => {
	switch (standing.kind) {
		case 'behind':
		case 'ahead':
			return `Nach deinen Häkchen bist du ${standingInWords(standing)}.`;
		case 'finished':
			return 'Alles ist erledigt.';
		case 'on-time':
			return 'Du bist im Zeitplan.';
		case 'not-begun':
			return '';
	}
};
export const restMoved: typeof english.restMoved =
	'Der Rest wurde verschoben. Was erledigt ist, bleibt, wo es war.';
export const moveOrKeep: typeof english.moveOrKeep =
	'Den Rest verschieben oder die Termine behalten? Was erledigt ist, bleibt, wo es war.';
export const datesStay: typeof english.datesStay = 'Die Termine bleiben, wie sie sind.';
export const bringForward: typeof english.bringForward = 'Den Rest vorziehen';
export const moveToToday: typeof english.moveToToday = 'Den Rest auf heute verschieben';
export const planDeleted: typeof english.planDeleted = 'Der Zeitplan wurde gelöscht.';

export const doneEarly: typeof english.doneEarly = 'Vorzeitig erledigt';
export const today: typeof english.today = 'Heute';
export const isToday: typeof english.isToday = ', heute';
export const off: typeof english.off = 'Frei';
export const dayByDay: typeof english.dayByDay = 'Tag für Tag';
export const aboutHours: typeof english.aboutHours = (hours) => `etwa ${countedHours(hours)}`;
export const done: typeof english.done = '✓ erledigt';
export const stillOpen: typeof english.stillOpen = 'noch offen';
export const shareDone: typeof english.shareDone = (percent) => `${percent}\u00a0% erledigt`;

export const remove: typeof english.remove = 'Entfernen';
export const removeDays: typeof english.removeDays = (days) => `${days} entfernen`;
export const daysOffAdded: typeof english.daysOffAdded = (days) => `${days} frei.`;
export const daysOffRemoved: typeof english.daysOffRemoved = (days) => `${days} nicht mehr frei.`;

export const hoursInAll: typeof english.hoursInAll = (hours) =>
	`Insgesamt etwa ${countedHours(hours)}`;
export const partOf: typeof english.partOf = (part, parts) => `${part} von ${parts}`;

function countedDays(days: number): string {
	return `${days} ${days === 1 ? 'Tag' : 'Tage'}`;
}

/** `9.5` => `"9,5 Stunden"` */
function countedHours(hours: number): string {
	return `${hours.toLocaleString(locale)} ${hours === 1 ? 'Stunde' : 'Stunden'}`;
}
