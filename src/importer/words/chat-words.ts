/** What an assistant says before, after and between the parts of a plan. Tested against a paragraph in plain text. */
const plan =
	'(?:road-?map|plan|syllabus|timeline|schedule|tracker|curriculum|version|breakdown|guide|outline|framework|path|checklist|programme?|fahrplan|lernplan|übersicht|zeitplan|vorschlag)';

const offer =
	/^(?:do you want|would you like|want me|shall i|should i|let me know|just let me know|tell me|feel free to (?:ask|reach|let)|möchtest du|soll ich|sag (?:mir )?(?:einfach )?bescheid|wenn du (?:magst|möchtest|willst),)/i;

const anywhere = [
	new RegExp(
		`^(?:sure|got it|absolutely|certainly|of course|perfect|great|awesome|okay|ok|alright|all right|no problem|definitely|gladly|happy to help|klar|gerne|natürlich|super|alles klar|perfekt)\\b[^.:\\n]{0,60}?\\b(?:here|below|let|i|this|hier|das)\\b`,
		'i'
	),
	new RegExp(
		`^(?:here(?:['’]s| is| are)|below (?:is|are)|this is|hier (?:ist|sind|kommt)|unten findest du)\\b.{0,160}\\b${plan}s?\\b`,
		'i'
	),
	offer,
	/^if you(?:['’]d| would| want| like| prefer| need|['’]re)\b.{0,120}\b(?:i can|i could|i['’]ll|i['’]d|let me|me to|tell me)\b/i,
	/^(?:i can|i could|i['’]ll|i have|i['’]ve|i will|ich kann|ich habe)\b.{0,80}\b(?:you|your|prepared|created|made|also|turn|structured|organi[sz]ed|dir|dich|auch)\b/i,
	/^(?:good luck|happy (?:learning|coding|building|studying|growing|hacking)|viel erfolg|viel spaß)\b.{0,40}$/i,
	/^(?:you|chatgpt|claude|gemini|copilot|assistant|user) said:?$/i,
	/^(?:copy code|copy|edit|share|regenerate)$/i,
];

const before = [
	/^(?:sure|got it|absolutely|certainly|of course|perfect|great(?: question| choice| goal| idea)?|awesome|okay|ok|alright|no problem|klar|gerne|natürlich|super|alles klar|perfekt)\s*[!.,:;—–-]/i,
	new RegExp(
		`^(?:(?:please|can you|could you|kannst du|bitte)\\s+)?(?:give me|create|make me|write me|generate|erstell\\w*|mach mir)\\b.{0,100}\\b${plan}\\b`,
		'i'
	),
	/^(?:chatgpt|claude|gemini|copilot|assistant|user|you):?$/i,
	/^(?:that['’]s|this is|what) an? (?:great|fantastic|excellent|good|wonderful)\b/i,
	/^(?:let['’]s|i['’]d) (?:start|break|dive|go|get|suggest|recommend)\b/i,
];

const after = [
	/^you['’]re (?:very |most )?welcome\b/i,
	/^(?:generated|created|made) (?:by|with) (?:chatgpt|claude|gemini|copilot|an? ai)\b/i,
	/^just (?:tell|ask|ping) me(?:$|[.!]| (?:if|and|when|which|what)\b)/i,
	/^remember,? (?:that )?(?:this|your) .{0,40}\b(?:plan|road-?map|guide|journey|schedule)\b/i,
	/^(?:this|that) (?:would|will|should) (?:make|give|help|get|keep|take) (?:this|you|the|it)\b/i,
	/^(?:you['’]ve got this|you got this|stay consistent|enjoy)\b.{0,60}[!🚀💪🎉]/iu,
];

const signOff =
	/^(?:best|(?:best|kind|warm|warmest) (?:regards|wishes)|regards|cheers|sincerely(?: yours)?|yours(?: truly| sincerely)?|take care|(?:viele|liebe|beste|herzliche|schöne) grüße|mit freundlichen grüßen|lg|vg)(?:[,.!]?|,(?: [\p{L}.'’-]+){1,3})$/iu;

/** Whether a line ends a letter, `"Kind regards,"` or `"Best, Jane Doe"`: what follows is a name and how to reach it. */
export function isSignOff(line: string): boolean {
	return signOff.test(line.trim());
}

/** Whether a heading offers what could be done next: `"💬 Want me to…"`. */
export function isOffer(heading: string): boolean {
	return offer.test(heading.replace(/^[^\p{L}]+/u, ''));
}

export type ChatPlace = 'before' | 'between' | 'after';

/** Whether a paragraph at a place of the text is talk around the plan and no part of it. */
export function isChat(paragraph: string, place: ChatPlace): boolean {
	const text = paragraph
		.slice(0, 400)
		.replace(/^[^\p{L}]+/u, '')
		.replaceAll(/\*\*|__/g, '');
	const patterns = [
		...anywhere,
		...(place === 'before' ? before : []),
		...(place === 'after' ? after : []),
	];
	return patterns.some((pattern) => pattern.test(text));
}
