export * from '../en/amounts.ts';
