export * from '../en/locale.ts';
