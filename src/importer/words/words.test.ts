import { expect, test } from 'vitest';
import { headingsOf } from '../../curriculum/grammar.ts';
import { isChat, isSignOff, type ChatPlace } from './chat-words.ts';
import { columnNamed } from './column-words.ts';
import { sectionNamed } from './section-words.ts';
import { saysToDo } from './verbs.ts';

test('every heading that means something in a page means the same in an import', () => {
	for (const [section, headings] of Object.entries(headingsOf))
		for (const heading of Object.values(headings).flat())
			expect(sectionNamed(heading), heading).toBe(section);
});

test.each([
	['🎯 Key Topics & Skills:', 'topics'],
	['Helpful Resources', 'resources'],
	['Recommended Books', 'resources'],
	['Books & Courses', 'resources'],
	['Goals of the week', 'goals'],
	['Week 3 Project', 'project'],
	['Final Projects', 'project'],
	['Lernziele', 'goals'],
	['Übungen', 'practice'],
	['Goals of HTTP caching', undefined],
	['Tips', undefined],
	['Final Checklist', undefined],
])('a heading names a section: %s => %s', (heading, expected) => {
	expect(sectionNamed(heading)).toBe(expected);
});

test.each([
	['Topics & Skills', 'topics'],
	['Status (✅/❌)', 'status'],
	['Project Tasks', 'practice'],
	['Focus', 'title'],
	['Woche', 'week'],
	['Distance', 'other'],
])('a column is known by its head: %s => %s', (head, expected) => {
	expect(columnNamed(head)).toBe(expected);
});

test.each([
	['Build a list view', true],
	['Knit a scarf', true],
	['Cast on 20 stitches', true],
	['5 x 3 min', true],
	['Monday: rest', true],
	['Zwei Schalen formen', true],
	['Loops and functions', false],
	['Anatomy of a bee', false],
	['Testing the basics', false],
	['What a function is', false],
])('a line says to do something: %s => %s', (line, expected) => {
	expect(saysToDo(line)).toBe(expected);
});

test.each<[string, ChatPlace, boolean]>([
	['Got it — here’s your 6-month plan', 'before', true],
	['Here’s a **progress tracker** to accompany it:', 'between', true],
	['Sure! Let me break this down.', 'before', true],
	['Do you want me to add dates?', 'after', true],
	['If you want, I can turn this into a table.', 'after', true],
	['That would make this plan complete.', 'after', true],
	['Möchtest du, dass ich das als PDF erstelle?', 'after', true],
	['Klar, hier ist dein Lernplan:', 'before', true],
	['ChatGPT said:', 'before', true],
	['If you want to go deeper, read the manual.', 'between', false],
	['Here is the oven you need.', 'between', false],
	['Great loaves need time.', 'before', false],
	['That would make the dough too wet.', 'between', false],
])('talk around the plan is told from the plan: %s (%s) => %s', (paragraph, place, expected) => {
	expect(isChat(paragraph, place)).toBe(expected);
});

test.each([
	['Kind regards,', true],
	['Best, Jane Doe', true],
	['Viele Grüße', true],
	['cheers!', true],
	['Best Practices', false],
	['Best practices for logging', false],
	['Take care of what a worker leaves behind', false],
	['Regards of the reader are asked for', false],
])('a line ends a letter: "%s" => %s', (line, expected) => {
	expect(isSignOff(line)).toBe(expected);
});
