export * from '../en/markdown.ts';
