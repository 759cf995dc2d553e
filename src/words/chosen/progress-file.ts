export * from '../en/progress-file.ts';
