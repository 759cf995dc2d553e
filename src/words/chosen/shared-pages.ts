export * from '../en/shared-pages.ts';
