import { expect, test } from 'vitest';
import { picturesIn } from './pictures-inside.ts';

const pictures = picturesIn(['[image1]: <data:image/png;base64,AA>', '[docs]: https://a.example/']);

test.each([
	['[image1]: <data:image/png;base64,AA>', ''],
	['Text ![][image1] more', 'Text  more'],
	['![A star schema](data:image/png;base64,AA+/=)', 'A star schema'],
	['![Docs][docs] and ![](a.png)', '![Docs][docs] and ![](a.png)'],
])('%s => %s', (row, expected) => {
	expect(pictures.without(row)).toBe(expected);
});
