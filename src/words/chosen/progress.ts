export * from '../en/progress.ts';
