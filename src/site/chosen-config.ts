/** A picture as a page shows it. */
export interface ChosenPicture {
	/** Its address, base path included. */
	src: string;
	/** Its size, where it is known. */
	width?: number;
	height?: number;
}

/** What the pages need of `src/site.config.ts`. */
export interface ChosenConfig {
	language: string;
	/** What the site is called. */
	title: string;
	/** Folder of the roadmap the site leads with. */
	frontRoadmap?: string;
	/** The same picture twice where one does for both themes. */
	logo?: { light: ChosenPicture; dark: ChosenPicture; alt: string; replacesTitle: boolean };
}

/** In a site the plugin `configInPages` puts the configuration here; outside of one, in tests, these are the values. */
export const chosenConfig: ChosenConfig = { language: 'en', title: 'Waymark' };
