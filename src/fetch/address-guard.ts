import dns from 'node:dns';
import { BlockList, isIP, type LookupFunction } from 'node:net';
import { DownloadFault } from './download-fault.ts';

/** IPv4 ranges without public servers: IANA's special-purpose registry (RFC 6890), multicast and the reserved rest. */
const SPECIAL_IPV4: readonly (readonly [string, number])[] = [
  ['0.0.0.0', 8], // this network
  ['10.0.0.0', 8], // private
  ['100.64.0.0', 10], // shared by carriers
  ['127.0.0.0', 8], // loopback
  ['169.254.0.0', 16], // link-local, among them the metadata services of clouds
  ['172.16.0.0', 12], // private
  ['192.0.0.0', 24], // protocol assignments
  ['192.0.2.0', 24], // documentation
  ['192.88.99.0', 24], // 6to4 relays, deprecated
  ['192.168.0.0', 16], // private
  ['198.18.0.0', 15], // benchmarking
  ['198.51.100.0', 24], // documentation
  ['203.0.113.0', 24], // documentation
  ['224.0.0.0', 4], // multicast
  ['240.0.0.0', 4], // reserved, and broadcast
];

/** IPv6 addresses outside this range are loopback, link-local, unique-local, multicast, mapped, translated or unassigned. */
const GLOBAL_IPV6 = ['2000::', 3] as const;

/** IPv6 ranges inside it that are special. */
const SPECIAL_IPV6: readonly (readonly [string, number])[] = [
  ['2001::', 23], // protocol assignments, among them Teredo, which wraps IPv4
  ['2001:db8::', 32], // documentation
  ['2002::', 16], // 6to4, which wraps IPv4
  ['3fff::', 20], // documentation
];

const special = new BlockList();
for (const [network, bits] of SPECIAL_IPV4) special.addSubnet(network, bits, 'ipv4');
for (const [network, bits] of SPECIAL_IPV6) special.addSubnet(network, bits, 'ipv6');
const globalIpv6 = new BlockList();
globalIpv6.addSubnet(...GLOBAL_IPV6, 'ipv6');

/**
 * Whether an IP address may belong to this machine or to a network around it: loopback, link-local, private, shared,
 * multicast, unspecified or reserved, and every IPv6 address that wraps an IPv4 address. True for a text that is no address.
 */
export function isPrivateAddress(address: string): boolean {
  const family = isIP(address);
  if (family === 4) return special.check(address, 'ipv4');
  if (family === 6) return !globalIpv6.check(address, 'ipv6') || special.check(address, 'ipv6');
  return true;
}

/**
 * The IP address that a URL has in place of a host name; undefined if it has a name. The URL parser has already turned
 * `0x7f.1`, `2130706433` and the like into four decimal numbers.
 */
export function literalAddress({ hostname }: URL): string | undefined {
  const bare = hostname.startsWith('[') ? hostname.slice(1, -1) : hostname;
  return isIP(bare) === 0 ? undefined : bare;
}

/** The reason in messages and in the download state, after the host. */
export const PRIVATE_ADDRESS = 'is an address of this machine or of a private network';

/** @throws DownloadFault DOWNLOAD_ADDRESS if one of the addresses of a host is private */
export function refusePrivate(hostname: string, addresses: readonly string[]): void {
  const refused = addresses.find(isPrivateAddress);
  if (refused === undefined) return;
  const host = refused === hostname ? hostname : `${hostname} (${refused})`;
  const hint = 'if this is intended, allow it with --allow-private-hosts';
  throw new DownloadFault(`${host} ${PRIVATE_ADDRESS}`, { kind: 'final', code: 'DOWNLOAD_ADDRESS', hint });
}

/**
 * Returns a `lookup` for sockets that passes all addresses of a host to `check` when the connection is made, so that a
 * name can't resolve to something else between check and use. What `check` throws fails the connection.
 */
export function checkedLookup(check: (hostname: string, addresses: readonly string[]) => void): LookupFunction {
  return (hostname, options, callback) => {
    dns.lookup(hostname, { ...options, all: true }, (error, found) => {
      if (error !== null) return callback(error, []);
      try {
        const addresses = found.map(({ address }) => address);
        check(hostname, addresses);
      } catch (refusal) {
        return callback(refusal as NodeJS.ErrnoException, []);
      }
      const [first] = found;
      if (options.all === true || first === undefined) return callback(null, found);
      return callback(null, first.address, first.family);
    });
  };
}
