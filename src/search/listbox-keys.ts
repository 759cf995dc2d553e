/**
 * Chooses among the options of a list while the focus stays in a field.
 *
 * @see https://www.w3.org/WAI/ARIA/apg/patterns/combobox/
 */
export class ListboxKeys {
	private readonly input: HTMLInputElement;
	private readonly list: HTMLElement;
	private chosen: HTMLAnchorElement | undefined;

	constructor(input: HTMLInputElement, list: HTMLElement) {
		this.input = input;
		this.list = list;
		input.setAttribute('role', 'combobox');
		input.setAttribute('aria-autocomplete', 'list');
		input.setAttribute('aria-controls', list.id);
		list.setAttribute('role', 'listbox');
		this.reset();
	}

	/** The option that the keys have chosen, or the first one. */
	get current(): HTMLAnchorElement | undefined {
		return this.chosen ?? this.options[0];
	}

	/** After the options have changed: none is chosen, or with `isSame` the one that leads where the chosen one led. */
	reset(isSame = false): void {
		const { href } = this.chosen ?? {};
		this.choose(isSame ? this.options.find((option) => option.href === href) : undefined);
		this.input.setAttribute('aria-expanded', String(this.options.length > 0));
	}

	/** The next or the one before. Before the first comes the field, as after the last. */
	move(step: 1 | -1): void {
		const { options } = this;
		const index = this.chosen ? options.indexOf(this.chosen) : step > 0 ? -1 : options.length;
		this.choose(options[index + step]);
	}

	private get options(): HTMLAnchorElement[] {
		return [...this.list.querySelectorAll<HTMLAnchorElement>('[role=option]')];
	}

	private choose(option: HTMLAnchorElement | undefined): void {
		this.chosen?.setAttribute('aria-selected', 'false');
		this.chosen = option;
		if (!option) {
			this.input.removeAttribute('aria-activedescendant');
			return;
		}
		option.setAttribute('aria-selected', 'true');
		this.input.setAttribute('aria-activedescendant', option.id);
		option.scrollIntoView({ block: 'nearest' });
	}
}
