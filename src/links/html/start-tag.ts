import type { AttributeTexts } from './attribute-texts.ts';
import type { NameSet } from './name-set.ts';
import { isNamed } from './is-named.ts';

/**
 * A start tag as it stands in the text. One object serves a whole scan, since making millions of them
 * would take most of its time: what it says holds until the scan goes on.
 */
export class StartTag {
	/** Its name in lower case if it is one of those looked for, otherwise an empty text. */
	name = '';
	/** Where its `<` stands in the text. */
	offset = 0;
	/** It stands in a `template`, so it is no part of the page. */
	inert = false;
	selfClosing = false;

	private readonly html: Buffer;
	private readonly names: NameSet;
	private readonly texts: AttributeTexts;
	private nameStart = 0;
	private nameEnd = 0;
	/** Of each attribute where its name starts and ends, and its value. */
	private readonly spans: number[] = [];
	private used = 0;

	constructor(html: Buffer, names: NameSet, texts: AttributeTexts) {
		this.html = html;
		this.names = names;
		this.texts = texts;
	}

	/** Its name in lower case, whatever it is. */
	get fullName(): string {
		return this.html.toString('utf8', this.nameStart, this.nameEnd).toLowerCase();
	}

	/** Whether it has attributes at all. */
	get isBare(): boolean {
		return this.used === 0;
	}

	/** The value of an attribute, its name given in lower case. Of two with one name the first counts. */
	value(attribute: string): string | undefined {
		const { length } = attribute;
		const { spans, used } = this;
		for (let at = 0; at < used; at += 4) {
			const start = spans[at] ?? 0;
			if ((spans[at + 1] ?? 0) - start === length && isNamed(attribute, this.html, start))
				return this.texts.textAt(this.html, spans[at + 2] ?? 0, spans[at + 3] ?? 0);
		}
		return undefined;
	}

	/** Which of some attributes it has. */
	namesAmong(names: NameSet): readonly string[] {
		let found = none;
		for (let at = 0; at < this.used; at += 4) {
			const name = names.at(this.html, this.spans[at] ?? 0, this.spans[at + 1] ?? 0);
			if (name !== '' && !found.includes(name)) found = [...found, name];
		}
		return found;
	}

	/** All attributes by their names in lower case. */
	attributes(): Map<string, string> {
		const all = new Map<string, string>();
		for (let at = 0; at < this.used; at += 4) {
			const written = this.html.toString('utf8', this.spans[at], this.spans[at + 1]);
			const name = written.replaceAll(/[A-Z]+/g, (letters) => letters.toLowerCase());
			if (!all.has(name)) all.set(name, this.value(name) ?? '');
		}
		return all;
	}

	/** Forgets the tag before and begins one whose name stands there. */
	begin(nameStart: number, nameEnd: number): void {
		this.nameStart = nameStart;
		this.nameEnd = nameEnd;
		this.name = this.names.at(this.html, nameStart, nameEnd);
		this.used = 0;
	}

	add(nameStart: number, nameEnd: number, valueStart: number, valueEnd: number): void {
		const { spans, used } = this;
		spans[used] = nameStart;
		spans[used + 1] = nameEnd;
		spans[used + 2] = valueStart;
		spans[used + 3] = valueEnd;
		this.used = used + 4;
	}
}

const none: readonly string[] = [];
