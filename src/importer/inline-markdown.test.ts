import { expect, test } from 'vitest';
import { toPhrasing } from './inline-markdown.ts';
import { writeMdx } from './mdx-writer.ts';

const addresses = new Map([['1', { url: 'https://one.example/', title: 'One', line: 9 }]]);

/** A line as it stands in a page. */
function written(line: string): string {
	const children = toPhrasing(line, addresses);
	return writeMdx({ type: 'root', children: [{ type: 'paragraph', children }] }).trimEnd();
}

test.each([
	['plain words, 50% of them', 'plain words, 50% of them'],
	['**bold**, *soft*, `code` and ~~old~~', '**bold**, *soft*, `code` and ~~old~~'],
	['select\\_related and snake_case', 'select_related and snake_case'],
	['`{x}` but {y} and a < b', '`{x}` but \\{y} and a \\< b'],
	['a<br>b<br/>c', 'a b c'],
	['<b>bold</b> <i>soft</i> <kbd>Ctrl</kbd>', '**bold** *soft* `Ctrl`'],
	['<a href="https://a.example/">there</a>', '[there](https://a.example/)'],
	['a <div>box</div> and <your-name>', 'a box and \\<your-name>'],
	['List<String>', 'List\\<String>'],
	['<!-- no --> yes', 'yes'],
	['![a map](https://a.example/m.png)', '[a map](https://a.example/m.png)'],
	['![a map](img/m.png)', 'a map (`img/m.png`)'],
	['[guide](docs/x.md) and [part](#part)', 'guide (`docs/x.md`) and part'],
	['[x](javascript:alert(1))', 'x (`javascript:alert(1)`)'],
	['see [one][1] and [two][2]', 'see [one](https://one.example/) and \\[two]\\[2]'],
	['<https://a.example/b/>', '[a.example/b](https://a.example/b/)'],
	['https://www.a.example/b_c?d=1', '[a.example/b_c?d=1](https://www.a.example/b_c?d=1)'],
	['https://a.example/?utm_source=chatgpt.com', '[a.example](https://a.example/)'],
	['__init__ and __very__ much', '\\_\\_init\\_\\_ and \\_\\_very\\_\\_ much'],
	['import x', '`import` x'],
	['exports are fine', 'exports are fine'],
	['# no heading', '\\# no heading'],
	['1. no list', '1\\. no list'],
	['::no-directive', '\\:\\:no-directive'],
	['note[^1]', 'note\\[^1]'],
])('%s => %s', (line, expected) => {
	expect(written(line)).toBe(expected);
});
