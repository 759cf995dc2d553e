import { statusSentences as sentences } from '../words/chosen/tasks.ts';
import type { StoreStatus } from './progress-store.ts';

/** What a learner is told about the store, in whole sentences. Empty when all is well. */
export const statusSentences: Record<StoreStatus, string> = sentences;
