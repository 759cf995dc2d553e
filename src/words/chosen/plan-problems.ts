export * from '../en/plan-problems.ts';
