import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import {
	curriculumJsonJsonSchema,
	curriculumJsonSchema,
	toCurriculumJson,
} from './curriculum-json.ts';
import { loadCurriculum } from './load-curriculum.ts';
import { contentOf } from './testing/content-of.ts';

const { curriculum } = loadCurriculum(
	contentOf(
		{
			'roadmaps/x/index.mdx':
				'---\ntitle: X\ndescription: All of it.\n---\n## Goals\n\n- Build things',
			'roadmaps/x/phase-1/index.mdx': '- [ ] Look back',
			'roadmaps/x/phase-1/week-01-02.mdx':
				'## Goals\n\n- Map\n\n## Topics\n\n- [URLs](/topics/urls/)\n- HTTP\n\n## Days\n\n### Day 1: A\n\n- [ ] Start\n\n## Practice\n\n- [ ] End\n\n## Project\n\n[b](/projects/blog/)\n\n## Outcomes\n\n- Done\n\n## Resources\n\n- [D](https://d.example/)',
			'projects/blog.mdx': '- [ ] List posts',
			'topics/urls.mdx': '',
		},
		{ resources: 'book:\n  title: Book\n  kind: book\n  cost: paid\n' }
	)
);

test('the whole format', () => {
	expect(toCurriculumJson(curriculum, '/my-fork')).toMatchInlineSnapshot(`
		{
		  "projects": [
		    {
		      "id": "blog",
		      "tasks": [
		        {
		          "id": "projects/blog#list-posts",
		          "text": "List posts",
		        },
		      ],
		      "title": "blog",
		      "url": "/my-fork/projects/blog/",
		      "usedIn": [
		        "roadmaps/x/phase-1/week-01-02",
		      ],
		    },
		  ],
		  "resources": [
		    {
		      "cost": "paid",
		      "id": "book",
		      "kind": "book",
		      "title": "Book",
		      "url": "/my-fork/resources/book/",
		      "usedIn": [],
		    },
		    {
		      "cost": "unknown",
		      "href": "https://d.example/",
		      "id": "d-example",
		      "kind": "other",
		      "title": "D",
		      "url": "/my-fork/resources/d-example/",
		      "usedIn": [
		        "roadmaps/x/phase-1/week-01-02",
		      ],
		    },
		  ],
		  "roadmaps": [
		    {
		      "description": "All of it.",
		      "goals": [
		        "Build things",
		      ],
		      "id": "x",
		      "phases": [
		        {
		          "goals": [],
		          "id": "x/phase-1",
		          "label": "Phase 1",
		          "number": 1,
		          "tasks": [
		            {
		              "id": "roadmaps/x/phase-1#look-back",
		              "text": "Look back",
		            },
		          ],
		          "title": "phase-1",
		          "url": "/my-fork/roadmaps/x/phase-1/",
		          "weeks": [
		            "x/phase-1/week-01-02",
		          ],
		        },
		      ],
		      "title": "X",
		      "url": "/my-fork/roadmaps/x/",
		      "weeks": [
		        {
		          "from": 1,
		          "goals": [
		            "Map",
		          ],
		          "id": "x/phase-1/week-01-02",
		          "outcomes": [
		            "Done",
		          ],
		          "phase": "x/phase-1",
		          "projects": [
		            "blog",
		          ],
		          "resources": [
		            "d-example",
		          ],
		          "tasks": [
		            {
		              "days": {
		                "from": 1,
		                "to": 1,
		              },
		              "id": "roadmaps/x/phase-1/week-01-02#start",
		              "text": "Start",
		            },
		            {
		              "id": "roadmaps/x/phase-1/week-01-02#end",
		              "text": "End",
		            },
		          ],
		          "title": "week-01-02",
		          "to": 2,
		          "topics": [
		            {
		              "id": "urls",
		              "text": "URLs",
		            },
		            {
		              "text": "HTTP",
		            },
		          ],
		          "url": "/my-fork/roadmaps/x/phase-1/week-01-02/",
		        },
		      ],
		    },
		  ],
		  "topics": [
		    {
		      "id": "urls",
		      "title": "urls",
		      "url": "/my-fork/topics/urls/",
		      "usedIn": [
		        "roadmaps/x/phase-1/week-01-02",
		      ],
		    },
		  ],
		  "version": 1,
		}
	`);
});

test('it fits its schema, for zod and for an independent validator', () => {
	const json = toCurriculumJson(curriculum, '');
	expect(curriculumJsonSchema.safeParse(json).error).toBeUndefined();
	const validate = new Ajv2020({ formats: { uri: (text: string) => URL.canParse(text) } }).compile(
		curriculumJsonJsonSchema()
	);
	expect(validate(json), JSON.stringify(validate.errors)).toBe(true);
	expect(validate({ ...json, version: 2 })).toBe(false);
	expect(validate({ ...json, extra: true })).toBe(false);
});
