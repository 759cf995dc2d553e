// Keeps compiled code between runs, which takes a third off the time of a short command. Loaded before a script's own
// imports: node --import ./scripts/keep-compiled.mjs
import { enableCompileCache } from 'node:module';

enableCompileCache();
