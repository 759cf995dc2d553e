/**
 * What every page with tasks or dates loads, in one file. What one page alone needs is imported from here when that
 * page is open: a script of its own would share modules with this one, and each share would be one more request.
 */
import '../../progress/elements/start.ts';
import './plan-dates.ts';
import './today-line.ts';

if (document.querySelector('plan-page')) void import('./plan-page.ts');
if (document.querySelector('progress-page'))
	void import('../../progress/elements/progress-page.ts');
