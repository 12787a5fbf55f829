import type { Dispatcher } from 'undici';
import { AddressRefused, isPrivateAddress, literalAddress, PRIVATE_ADDRESS, watchLookup } from './address-guard.ts';
import { openHttpClient } from './http-client.ts';
import { toNetworkFault } from './network-fault.ts';
import { type Answer, type GetRequest, sendGet } from './send-get.ts';

export interface DownloadClientOptions {
  /** Seconds without a byte after which a connection counts as dead; 60 unless given. */
  readonly stallTimeoutS?: number | undefined;
  /** Lets URLs of manifests, and redirects, lead to loopback, link-local and private addresses. */
  readonly allowPrivateHosts?: boolean | undefined;
  /** Hosts whose TLS certificate is not verified; only downloads with an expected digest may go there. */
  readonly insecureHosts?: readonly string[] | undefined;
}

/** One step of a download: the URL itself, or what a redirect led to. */
export interface Hop {
  readonly url: URL;
  /** Whether private addresses are refused here. */
  readonly isGuarded: boolean;
}

/**
 * Connections for downloads, kept open between them. Behind a proxy it is the proxy that resolves names: then only
 * addresses that stand in URLs as such are checked.
 */
export interface DownloadClient {
  /** Sends a GET. @throws DownloadFault on an address that is refused, on what the network does; what onAnswer throws */
  send(hop: Hop, request: Omit<GetRequest, 'url'>): Promise<Answer>;
  /** Whether all addresses of a host were private when it was last connected to, or the URL names a private one. */
  isPrivate(url: URL): boolean;
  close(): Promise<void>;
}

function refusePrivate(hostname: string, addresses: readonly string[]): void {
  const refused = addresses.find(isPrivateAddress);
  if (refused === undefined) return;
  const host = refused === hostname ? hostname : `${hostname} (${refused})`;
  throw new AddressRefused(`${host} ${PRIVATE_ADDRESS}`);
}

/** Opens connections on demand, in up to four groups: guarded or not, verified or not. */
export function openDownloadClient(options: DownloadClientOptions = {}): DownloadClient {
  const { stallTimeoutS, allowPrivateHosts = false, insecureHosts = [] } = options;
  const insecure = new Set(insecureHosts.map((host) => host.toLowerCase()));
  const privateHosts = new Map<string, boolean>();
  const groups = new Map<string, Dispatcher>();
  const lookups = {
    guarded: watchLookup({ observe: refusePrivate }),
    open: watchLookup({
      observe: (host, addresses) => void privateHosts.set(host, addresses.every(isPrivateAddress)),
    }),
  };

  function modeOf({ isGuarded }: Hop) {
    return isGuarded && !allowPrivateHosts ? 'guarded' : 'open';
  }

  function dispatcherFor(hop: Hop): Dispatcher {
    const { url } = hop;
    const mode = modeOf(hop);
    const literal = literalAddress(url);
    if (mode === 'guarded' && literal !== undefined) refusePrivate(literal, [literal]);
    const verifiesTls = !insecure.has(url.hostname);
    const key = `${mode} ${verifiesTls}`;
    const dispatcher =
      groups.get(key) ?? openHttpClient({ stallTimeoutS, maxRedirects: 0, lookup: lookups[mode], verifiesTls });
    groups.set(key, dispatcher);
    return dispatcher;
  }

  return {
    send: async (hop, request) => {
      try {
        return await sendGet(dispatcherFor(hop), { ...request, url: hop.url });
      } catch (error) {
        const lookup = lookups[modeOf(hop)];
        throw await toNetworkFault(error, { url: hop.url, lookup, stallTimeoutS, environment: process.env });
      }
    },
    isPrivate: (url) => {
      const literal = literalAddress(url);
      return literal === undefined ? (privateHosts.get(url.hostname) ?? false) : isPrivateAddress(literal);
    },
    close: async () => {
      await Promise.all([...groups.values()].map((dispatcher) => dispatcher.destroy()));
    },
  };
}
