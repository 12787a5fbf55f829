import type { LookupFunction } from 'node:net';
import { errors } from 'undici';
import { redactCredentials } from '../credentials.ts';
import { messageOf, systemErrorCode, UserError } from '../user-error.ts';
import { AddressRefused } from './address-guard.ts';
import { DownloadFault } from './download-fault.ts';
import { STALL_TIMEOUT_S } from './http-client.ts';
import { explainCertificate } from './tls-fault.ts';

/** What the codes of Node.js and undici say, for people; all of these may pass. */
const REASONS: Readonly<Record<string, string>> = {
  EAI_AGAIN: 'no name server answered',
  ECONNREFUSED: 'the server refuses connections',
  ECONNRESET: 'the connection was cut',
  EPIPE: 'the connection was cut',
  ETIMEDOUT: 'the server does not answer',
  UND_ERR_PRX_CONN: 'the proxy cut the connection',
  UND_ERR_RES_CONTENT_LENGTH_MISMATCH: 'the body ended before its announced length',
  UND_ERR_SOCKET: 'the connection was cut',
};

const STALLS: ReadonlySet<string> = new Set([
  'UND_ERR_BODY_TIMEOUT',
  'UND_ERR_CONNECT_TIMEOUT',
  'UND_ERR_HEADERS_TIMEOUT',
]);

/** What undici says when a proxy doesn't let a request through. */
const PROXY_ANSWER = /Proxy response \((\d{3})\)|Proxy Authentication Required \((407)\)/;

const CHECK_PROXY = 'check HTTPS_PROXY, HTTP_PROXY and NO_PROXY';

/** How the connection was made that failed. */
export interface FailedHop {
  readonly url: URL;
  readonly lookup: LookupFunction;
  readonly stallTimeoutS: number | undefined;
  readonly environment: NodeJS.ProcessEnv;
}

function mayUseProxy(environment: NodeJS.ProcessEnv): boolean {
  return ['https_proxy', 'HTTPS_PROXY', 'http_proxy', 'HTTP_PROXY'].some((name) => (environment[name] ?? '') !== '');
}

async function readCertificateFault(error: unknown, hop: FailedHop): Promise<DownloadFault | undefined> {
  const options = { lookup: hop.lookup, isDirect: !mayUseProxy(hop.environment) };
  const refused = await explainCertificate(systemErrorCode(error) ?? '', hop.url, options);
  if (refused === undefined) return undefined;
  return new DownloadFault(refused.reason, {
    kind: 'later',
    code: 'TLS_CERTIFICATE',
    hint: refused.hasUnknownAuthority
      ? 'if the authority is your own, name the file of its certificate in NODE_EXTRA_CA_CERTS'
      : "check this machine's clock; otherwise the server's keeper must mend it",
    cause: error,
  });
}

function readProxyFault(error: unknown): DownloadFault | undefined {
  const [, tunnel, plain] = PROXY_ANSWER.exec(messageOf(error)) ?? [];
  const status = tunnel ?? plain;
  if (status === undefined) return undefined;
  const kind = Number(status) >= 500 ? 'transient' : 'later';
  return new DownloadFault(`the proxy answered ${status}`, { kind, hint: CHECK_PROXY, cause: error });
}

/** The client's own code for it is none that Node.js or the server has. */
function readParserFault(error: unknown): DownloadFault | undefined {
  if (!(error instanceof errors.HTTPParserError)) return undefined;
  return new DownloadFault(`the server sent what is no HTTP (${error.message})`, { kind: 'transient', cause: error });
}

/**
 * The fault that a failure between us and the server is.
 *
 * @throws the error itself where it is none of the network's
 */
export async function toNetworkFault(error: unknown, hop: FailedHop): Promise<DownloadFault> {
  if (error instanceof DownloadFault) return error;
  if (error instanceof UserError) throw error;
  if (error instanceof AddressRefused) {
    const hint = 'if that is meant, allow it with --allow-private-hosts';
    return new DownloadFault(error.message, { kind: 'final', code: 'DOWNLOAD_ADDRESS', hint, cause: error });
  }
  const known = (await readCertificateFault(error, hop)) ?? readProxyFault(error) ?? readParserFault(error);
  if (known !== undefined) return known;
  const code = systemErrorCode(error);
  if (code === undefined) throw error;
  if (error instanceof errors.InvalidArgumentError) {
    return new DownloadFault(`can't be asked for (${error.message})`, { kind: 'final', cause: error });
  }
  if (STALLS.has(code)) {
    const seconds = hop.stallTimeoutS ?? STALL_TIMEOUT_S;
    return new DownloadFault(`nothing came for ${seconds} s`, { kind: 'transient', cause: error });
  }
  if (code === 'ENOTFOUND') {
    const reason = `no name server knows ${hop.url.hostname}`;
    return new DownloadFault(reason, { kind: 'later', hint: 'check the address, and the network', cause: error });
  }
  const reason = Object.hasOwn(REASONS, code) ? REASONS[code] : redactCredentials(messageOf(error));
  return new DownloadFault(`${reason} (${code})`, { kind: 'transient', hint: CHECK_PROXY, cause: error });
}
