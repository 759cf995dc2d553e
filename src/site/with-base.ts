/** An address from the site's root with the path the site is published below: `/topics/urls/` => `/my-fork/topics/urls/`. */
export function withBase(address: string): string {
	return import.meta.env.BASE_URL.replace(/\/$/, '') + address;
}
