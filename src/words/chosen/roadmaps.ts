export * from '../en/roadmaps.ts';
