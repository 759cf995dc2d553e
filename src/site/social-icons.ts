import type { StarlightIcon } from '@astrojs/starlight/types';

/** Icons for links to places elsewhere, with what each is called where a link has no text of its own. */
export const socialIcons = {
	azureDevOps: 'Azure DevOps',
	bitbucket: 'Bitbucket',
	blueSky: 'Bluesky',
	codeberg: 'Codeberg',
	discord: 'Discord',
	discourse: 'Discourse',
	email: 'E-mail',
	facebook: 'Facebook',
	forgejo: 'Forgejo',
	github: 'GitHub',
	gitlab: 'GitLab',
	gitter: 'Gitter',
	instagram: 'Instagram',
	linkedin: 'LinkedIn',
	mastodon: 'Mastodon',
	matrix: 'Matrix',
	microsoftTeams: 'Microsoft Teams',
	openCollective: 'Open Collective',
	patreon: 'Patreon',
	phone: 'Phone',
	pinterest: 'Pinterest',
	reddit: 'Reddit',
	rss: 'RSS',
	signal: 'Signal',
	slack: 'Slack',
	sourcehut: 'SourceHut',
	stackOverflow: 'Stack Overflow',
	substack: 'Substack',
	telegram: 'Telegram',
	threads: 'Threads',
	tiktok: 'TikTok',
	twitch: 'Twitch',
	whatsApp: 'WhatsApp',
	'x.com': 'X',
	youtube: 'YouTube',
	zulip: 'Zulip',
} satisfies Partial<Record<StarlightIcon, string>>;

export type SocialIcon = keyof typeof socialIcons;

export const socialIconNames = Object.keys(socialIcons) as SocialIcon[];
