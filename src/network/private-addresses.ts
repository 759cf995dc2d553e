import { lookup, type LookupAddress } from 'node:dns';
import { BlockList, isIP, type LookupFunction } from 'node:net';

/**
 * Addresses that belong to no public host.
 *
 * @see https://www.iana.org/assignments/iana-ipv4-special-registry/
 * @see https://www.iana.org/assignments/iana-ipv6-special-registry/
 */
const privateRanges = new BlockList();
for (const [net, prefix] of [
	['0.0.0.0', 8],
	['10.0.0.0', 8],
	['100.64.0.0', 10],
	['127.0.0.0', 8],
	['169.254.0.0', 16],
	['172.16.0.0', 12],
	['192.0.0.0', 24],
	['192.0.2.0', 24],
	['192.168.0.0', 16],
	['198.18.0.0', 15],
	['198.51.100.0', 24],
	['203.0.113.0', 24],
	['224.0.0.0', 4],
	['240.0.0.0', 4],
] as const)
	privateRanges.addSubnet(net, prefix, 'ipv4');
for (const [net, prefix] of [
	['::', 96],
	['::ffff:0:0:0', 96],
	['64:ff9b::', 96],
	['64:ff9b:1::', 48],
	['100::', 64],
	['2001::', 23],
	['2001:db8::', 32],
	['2002::', 16],
	['3fff::', 20],
	['5f00::', 16],
	['fc00::', 7],
	['fe80::', 10],
	['fec0::', 10],
	['ff00::', 8],
] as const)
	privateRanges.addSubnet(net, prefix, 'ipv6');

/** Whether an IP address is private, local or reserved. IPv4 addresses written as IPv6 are seen through. */
export function isPrivateAddress(address: string): boolean {
	const family = isIP(address);
	if (family === 0) return false;
	return privateRanges.check(address, family === 4 ? 'ipv4' : 'ipv6');
}

/** Name resolution that knows no private hosts, so that a public name cannot lead into a private network. */
export const publicLookup: LookupFunction = (hostname, options, callback) => {
	lookup(hostname, { ...options, all: true }, (error, addresses: LookupAddress[]) => {
		if (error) {
			callback(error, '', 0);
			return;
		}
		const open = addresses.filter(({ address }) => !isPrivateAddress(address));
		const [first] = open;
		if (!first) {
			const refused: NodeJS.ErrnoException = new Error(addresses.map((at) => at.address).join());
			refused.code = 'EPRIVATE';
			callback(refused, '', 0);
		} else if (options.all) callback(null, open);
		else callback(null, first.address, first.family);
	});
};
