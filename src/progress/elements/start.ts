/** What a page with tasks loads, in one file. */
import './progress-meter.ts';
import './resume-link.ts';
import './task-controls.ts';
import './twin-offer.ts';
import { showStatus } from './status-line.ts';

showStatus();
