const english =
	'achieve add adjust analyse analyze annotate answer apply arrange ask assemble attend automate benchmark bring browse build buy call capture change check choose clean clone code collect combine commit compare complete configure connect containerize contribute convert cook cover create crop cut deepen define deploy describe design develop dig discover discuss dive do document download draft draw edit enable ensure establish evaluate examine experiment explain explore export extend extract familiarize fetch fill find finalize finish fix focus follow fork get give go grow harden host identify implement import improve inspect install integrate introduce investigate join keep label launch learn listen load log look maintain make manage map mark master measure memorize migrate model modify monitor mulch observe open optimize optimise order organise organize package paint participate perform photograph pick plan plant play polish practice practise prepare present print process prototype prune publish push put read rebuild record refactor register rehearse render repeat replace report research resize revise review rewrite run save schedule scrape search secure select send separate serve set setup shoot show simulate sing sketch solve sort sow speak split start store structure study style submit subscribe summarise summarize swap take talk test track train transplant translate try tune turn understand update upload use validate visit walk watch water weed work wrap write balance bounce catch throw toss spread yodel bake boil braid brew cast chop clap climb clip crochet drill dry fast feed fix fly fold fry glue grind hang hike hold hum iron jog jot juggle jump knead knit label lay lift light lock loop meditate memorise mix move mow mount nail pack paddle pair pause peel pin pitch point pour press pull ride roast roll rub sand saw score scrub sell sew ship sing sit sketch skim sleep slice slow solder spin squat stack stain stand steer stir stitch stretch strum swim switch tape taste tie tune type unplug vary warm wash weigh weld whip whisk wipe yoga annotate book charge compose drive pedal row run sail scan shave shift slide tell trade wander';
const german =
	'analysiere baue beginne bereite beschreibe bestelle besuche erkunde erstelle erweitere finde fotografiere fülle gieße höre implementiere installiere konfiguriere lade lerne lies lese löse mache nutze öffne optimiere ordne pflanze plane probiere richte säe schaue schneide schreibe setze sieh sprich starte suche teste trage übe forme schlage ziehe zentriere glasiere koche backe rühre nähe stricke male brenne knete veröffentliche verstehe verwende wähle wiederhole zeichne';
const verbs = new Set([...english.split(' '), ...german.split(' '), ...germanInfinitives()]);
const atTheEnd = new Set(germanInfinitives());

/** What follows a verb and hardly ever a noun: `"Knit a scarf"`, `"Cast on"`. */
const behindVerbs = new Set(
	'a an the your my one two three it them this these on up off out down away until yourself eine einen ein das den die dein deine'.split(
		' '
	)
);

/**
 * Whether a line says to do something: `"Build a list view"`, `"5 minutes of scales"`, `"Einen Plan schreiben"`;
 * not `"Loops and functions"`.
 */
export function saysToDo(text: string): boolean {
	const line = text.replace(
		/^(?:step|task|exercise|part|schritt|aufgabe|übung)\s*\d+\s*[:.–-]\s*/i,
		''
	);
	if (
		/^(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun|mo|di|mi|do|fr|sa|so)(?:days?|ntag|enstag|ttwoch|nnerstag|eitag|mstag|nntag)?s?(?:\s*[–/&-]\s*\p{L}+)?\s*[:–-]\s/iu.test(
			line
		)
	)
		return true;
	if (
		/^\d+(?:[–-]\d+)?\s*(?:[x×]|min|minutes?|times|hours?|pages?|reps?|rounds?|mal|minuten)\b/i.test(
			line
		)
	)
		return true;
	const words = line.toLowerCase().match(/[\p{L}’'-]+/gu) ?? [];
	const start = /^(?:also|then|first|finally|optional|optionally|dann|zuerst)$/.test(words[0] ?? '')
		? 1
		: 0;
	const [first = '', second = ''] = words.slice(start);
	if (verbs.has(first) || atTheEnd.has(words.at(-1) ?? '')) return true;
	return (
		behindVerbs.has(second) &&
		!/ing$|^(?:is|what|how|why|who|in|on|at|for|with|from|to|and|as|of|not|wie|was|für|mit|in|an|auf|und)$/.test(
			first
		)
	);
}

/** Whether a line begins with a verb that is known. */
export function startsWithVerb(line: string): boolean {
	return verbs.has((line.toLowerCase().match(/[\p{L}’'-]+/u) ?? [''])[0]);
}

/** `"baue"` => `"bauen"` */
function germanInfinitives(): string[] {
	return german
		.split(' ')
		.filter((verb) => verb.endsWith('e'))
		.map((verb) => `${verb}n`);
}
