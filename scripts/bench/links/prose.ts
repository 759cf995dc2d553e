import type { SeededRandom } from '../seeded-random.ts';

const things = [
	'a queue',
	'the cache',
	'a migration',
	'the router',
	'a form',
	'the test database',
	'a signal',
	'the template',
	'a worker',
	'the settings file',
	'a foreign key',
	'the query',
	'a permission',
	'the session',
	'a webhook',
	'the static folder',
	'a transaction',
	'the admin page',
	'a token',
	'the log',
];

const sentences = [
	'Start with $a, and leave $b alone until the first part works.',
	'When $a is slow, measure it before you change $b.',
	'Most people meet $a long before they need $b.',
	'Write down what $a should do; $b can wait for a quiet afternoon.',
	'If $a fails &mdash; and it will &mdash; the message usually names $b.',
	'There are two ways to keep $a small: split it, or move $b out of it.',
	'A review goes faster when $a and $b change in separate commits.',
	'Nothing in $a may depend on the order in which $b was loaded.',
	'Read the code of $a once from top to bottom, then look at $b again.',
	'You can tell that $a is well placed when $b does not notice it.',
	'On a busy day $a is asked for a thousand times; $b only once.',
	'Keep &lt;$a&gt; in mind as a picture: it stands between the reader &amp; $b.',
	'The shortest test for $a is one that breaks when $b is taken away.',
	'Before a release, somebody should try $a by hand while $b is empty.',
	'It is fine to repeat $a three times; the fourth time it belongs in $b.',
	'What $a returns is a promise to whoever calls it, $b included.',
];

const codes = [
	'def visit(request, number):\n    page = find(number)\n    if page is None:\n        raise Missing(number)\n    return show(request, page)',
	'for row in rows:\n    if row.width &gt; 80 &amp;&amp; row.kind != &quot;table&quot;:\n        wrap(row)',
	'&lt;a href=&quot;/not/a/link/&quot;&gt;This stands in a code block&lt;/a&gt;',
	'$ manage check --deploy\n$ manage migrate --plan | head -n 20\n$ manage test --parallel 2',
	'cache.set(&quot;front&quot;, text, timeout=60)\ncache.get(&quot;front&quot;, default=&#39;&#39;)',
];

/** A sentence about nothing, as HTML. */
export function writeSentence(random: SeededRandom): string {
	const [a, b] = [random.pick(things), random.pick(things)];
	return random.pick(sentences).replace('$a', a).replace('$b', b);
}

/** Some sentences in a row. */
export function writeSentences(random: SeededRandom, count: number): string {
	return Array.from({ length: count }, () => writeSentence(random)).join(' ');
}

/** A code block, as HTML. */
export function writeCode(random: SeededRandom): string {
	return `<pre><code>${random.pick(codes)}</code></pre>`;
}
