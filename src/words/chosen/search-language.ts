export * from '../en/search-language.ts';
