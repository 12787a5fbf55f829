import { type LookupFunction } from 'node:net';
/**
 * IPv4 ranges that no public server lives in: IANA's special-purpose registry (RFC 6890 and its updates), multicast
 * (RFC 5771) and the reserved rest.
 */
export declare const SPECIAL_IPV4: readonly (readonly [string, number])[];
/** IPv6 ranges inside of it that lead elsewhere than they say, or nowhere: IANA's special-purpose registry. */
export declare const SPECIAL_IPV6: readonly (readonly [string, number])[];
/**
 * Whether an IP address may be one of this machine or of a network around it, or can't be told from one: loopback,
 * link-local, private, shared, multicast, unspecified, reserved; in IPv6 also everything that wraps an IPv4 address.
 */
export declare function isPrivateAddress(address: string): boolean;
/**
 * The IP address that a URL names instead of a host, in its plain spelling; undefined for a name. The URL parser has
 * turned `0x7f.1`, `2130706433` and the like into four decimal numbers already.
 */
export declare function literalAddress({ hostname }: URL): string | undefined;
/** Why an address is refused, behind its name. */
export declare const PRIVATE_ADDRESS = "is an address of this machine or of a private network";
/** The connection would have gone to an address that is refused. */
export declare class AddressRefused extends Error {
    readonly name = "AddressRefused";
}
/** What a guard does with the addresses that a name resolves to. */
export interface LookupObserver {
    /** Called before any connection with all addresses of a host; throws where one may not be used. */
    observe(hostname: string, addresses: readonly string[]): void;
}
/**
 * A `lookup` for sockets that shows every address to an observer at the moment it is to be connected to: a name that
 * resolves to something else a second later gains nothing by it.
 */
export declare function watchLookup(observer: LookupObserver): LookupFunction;
