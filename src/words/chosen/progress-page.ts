export * from '../en/progress-page.ts';
