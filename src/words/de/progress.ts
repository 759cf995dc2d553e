import type * as english from '../en/progress.ts';
import { locale } from './locale.ts';

export const noTaskList: typeof english.noTaskList =
	'Die Liste aller Aufgaben konnte nicht geladen werden. Sicherungen gehen trotzdem; die Namen der Aufgaben fehlen.';
export const fileNeedsTaskList: typeof english.fileNeedsTaskList =
	'progress.md braucht die Liste aller Aufgaben, und die konnte nicht geladen werden. Versuche es noch einmal.';

export const goneTask: typeof english.goneTask = (state, id) => `${state}: ${id}`;

export const allTakenAway: typeof english.allTakenAway =
	'Alles ist entfernt. Unter „Zurückholen“ kannst du es rückgängig machen.';
export const tookAwayOn: typeof english.tookAwayOn = (moment) =>
	`Am ${moment} hast du alles entfernt.`;
export const broughtBackOn: typeof english.broughtBackOn = (moment) =>
	`Am ${moment} hast du etwas zurückgeholt.`;
export const undone: typeof english.undone =
	'Es ist wieder wie vorher. Was du seitdem getan hast, bleibt.';

export const comparisonInWords: typeof english.comparisonInWords = (
	added,
	differing,
	newerHere,
	same
) => {
	const stay = newerHere > 0 ? ` (${newerHere} hier neuer)` : '';
	return `${added} neu, ${differing} abweichend${stay}, ${same} gleich`;
};
export const previewOf: typeof english.previewOf = (comparison) =>
	`${comparison}. Bei Abweichungen zählt das Neuere. Was nur hier steht, bleibt.`;
export const nothingOfThisSite: typeof english.nothingOfThisSite =
	'Darin steht nichts, was zu dieser Website gehört. Ist es die richtige Datei?';
export const takenOver: typeof english.takenOver = (changes) =>
	`Übernommen: ${changes} ${changes === 1 ? 'Änderung' : 'Änderungen'}.`;
export const nothingChanged: typeof english.nothingChanged = 'Nichts wurde geändert.';
export const noBackup: typeof english.noBackup = 'Das ist keine Sicherung eines Fortschritts.';

export const theNote: typeof english.theNote = (text) => `die Notiz „${text}“`;
export const followed: typeof english.followed = 'begonnen';
export const notFollowed: typeof english.notFollowed = 'nicht mehr vorgeschlagen';
export const aPlan: typeof english.aPlan = 'ein Zeitplan';
export const noPlan: typeof english.noPlan = 'kein Zeitplan';
export const newThere: typeof english.newThere = (name, there) => `${name}: ${there}`;
export const differing: typeof english.differing = (name, here, there, winner) =>
	`${name}: hier ${here}, dort ${there} (es gilt: ${winner === 'here' ? 'hier' : 'dort'})`;

export const downloadSetAside: typeof english.downloadSetAside = (moment) =>
	`Herunterladen, was am ${moment} beiseitegelegt wurde`;
export const throwAway: typeof english.throwAway = 'Wegwerfen';
export const reallyThrowAway: typeof english.reallyThrowAway = 'Wirklich endgültig wegwerfen';
export const thrownAway: typeof english.thrownAway = 'Es ist weggeworfen.';

export const makingNeedsTaskList: typeof english.makingNeedsTaskList =
	'Der Link braucht die Liste aller Aufgaben, und die konnte nicht geladen werden. Versuche es noch einmal.';
export const openingNeedsTaskList: typeof english.openingNeedsTaskList =
	'Der Link braucht die Liste aller Aufgaben, und die konnte nicht geladen werden. Öffne ihn noch einmal.';
const partNames = {
	notes: 'Notizen',
	plans: 'Zeitpläne',
	gone: 'Häkchen an Aufgaben, die es nicht mehr gibt',
};
export const codeHint: typeof english.codeHint = (left) => {
	const hint = 'Oder halte die Kamera des anderen Geräts vor den Code.';
	if (left.length === 0) return hint;
	const names = new Intl.ListFormat(locale).format(left.map((part) => partNames[part]));
	return `${hint} In ihm fehlen: ${names}. Der Link enthält auch das.`;
};
export const tooMuchForCode: typeof english.tooMuchForCode =
	'Das ist zu viel für einen Code, den eine Kamera lesen kann. Schick den Link, oder nimm die Sicherung.';
export const linkAsCode: typeof english.linkAsCode = 'Der Link als QR-Code';
export const linkCopied: typeof english.linkCopied = 'Der Link ist kopiert.';
export const linkNotCopied: typeof english.linkNotCopied =
	'Der Browser lässt uns nicht kopieren. Der Link ist markiert: Kopiere ihn mit Strg+C oder ⌘C.';
export const unreadableLink: typeof english.unreadableLink =
	'Dieser Link ist nicht lesbar. Vielleicht wurde ein Teil abgeschnitten.';
export const unknownPage: typeof english.unknownPage =
	'Der Link spricht von einer Seite, die es auf dieser Website nicht gibt. Ihre Häkchen fehlen.';
export const changedPage: typeof english.changedPage = (page) =>
	`Die Aufgaben von „${page}“ haben sich geändert, seit der Link gemacht wurde. Ihre Häkchen fehlen; mach den Link noch einmal.`;
