import type { LookupFunction } from 'node:net';
import { connect } from 'node:tls';
import { errors } from 'undici';
import { redactCredentials } from '../files/untrusted-text.ts';
import { messageOf, systemErrorCode, UserError } from '../files/user-error.ts';
import { AddressRefused } from './address-guard.ts';

/**
 * Whether another try may help: `final` is the server's answer for this file; `transient` is tried again at once; `later`
 * says nothing about the file, but won't pass within a run (an unknown host, a certificate, a proxy).
 */
export type FaultKind = 'final' | 'transient' | 'later';

interface DownloadFaultOptions {
  readonly kind: FaultKind;
  /** Code of the UserError if the download ends with this fault; derived from the kind by default. */
  readonly code?: string | undefined;
  readonly hint?: string | undefined;
  /** The bytes that have arrived are of no use: the next try begins at the first byte. */
  readonly spoils?: boolean | undefined;
  /** The connection was slower than the minimum rate. */
  readonly isSlow?: boolean | undefined;
  /** Milliseconds from Retry-After. */
  readonly retryAfterMs?: number | undefined;
  readonly cause?: unknown;
}

/** Why a try of a download failed. The message contains neither address nor credentials. */
export class DownloadFault extends Error {
  override readonly name = 'DownloadFault';
  readonly kind: FaultKind;
  readonly code: string;
  readonly hint: string | undefined;
  readonly spoils: boolean;
  readonly isSlow: boolean;
  readonly retryAfterMs: number | undefined;

  constructor(reason: string, options: DownloadFaultOptions) {
    super(reason, options.cause === undefined ? undefined : { cause: options.cause });
    this.kind = options.kind;
    this.code = options.code ?? (options.kind === 'final' ? 'DOWNLOAD_REFUSED' : 'DOWNLOAD_FAILED');
    this.hint = options.hint;
    this.spoils = options.spoils ?? false;
    this.isSlow = options.isSlow ?? false;
    this.retryAfterMs = options.retryAfterMs;
  }
}

/** What the codes of Node.js and undici mean; all of these are transient. */
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

/** What is wrong with a certificate, by the codes of OpenSSL and Node.js. */
const CERTIFICATE_FAULTS: Readonly<Record<string, string>> = {
  CERT_HAS_EXPIRED: 'has expired',
  CERT_NOT_YET_VALID: 'is not valid yet',
  CERT_REVOKED: 'was revoked',
  CERT_SIGNATURE_FAILURE: 'has a wrong signature',
  CERT_UNTRUSTED: 'is not trusted',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'is signed by itself alone',
  ERR_TLS_CERT_ALTNAME_INVALID: 'is for another host',
  SELF_SIGNED_CERT_IN_CHAIN: 'comes from an authority that this machine does not know',
  UNABLE_TO_GET_ISSUER_CERT: 'comes from an authority that this machine does not know',
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: 'comes from an authority that this machine does not know',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'comes from an authority that this machine does not know',
};

/** Faults that NODE_EXTRA_CA_CERTS can cure. */
const UNKNOWN_AUTHORITY = /SELF_SIGNED|ISSUER|LEAF_SIGNATURE|UNTRUSTED/;
const PEEK_TIMEOUT_MS = 5_000;

/** undici's message if a proxy doesn't let a request through. */
const PROXY_ANSWER = /Proxy response \((\d{3})\)|Proxy Authentication Required \((407)\)/;
const CHECK_PROXY = 'check HTTPS_PROXY, HTTP_PROXY and NO_PROXY';
const CHECK_ADDRESS = 'check the address';

/** The connection that failed. */
export interface FailedHop {
  readonly url: URL;
  readonly lookup: LookupFunction;
  readonly stallTimeoutS: number;
}

/** Connects once more without verification, to read the days on which the certificate begins and ends. Sends no request. */
function readValidity({ url, lookup }: FailedHop): Promise<{ readonly from?: string; readonly to?: string }> {
  const host = url.hostname.replace(/^\[|\]$/g, '');
  return new Promise((resolve) => {
    const socket = connect({
      host,
      port: Number(url.port || 443),
      servername: /[a-z]/i.test(host) ? host : '',
      rejectUnauthorized: false,
      lookup,
    });
    const end = (validity: { from?: string; to?: string }) => {
      socket.destroy();
      resolve(validity);
    };
    socket.setTimeout(PEEK_TIMEOUT_MS, () => end({}));
    socket.on('error', () => end({}));
    socket.once('secureConnect', () => {
      const { valid_from: from, valid_to: to } = socket.getPeerCertificate();
      end({ from, to });
    });
  });
}

/** The day of a certificate that has expired or isn't valid yet. Through a proxy it can't be read. */
async function describeDay(code: string, hop: FailedHop): Promise<string> {
  const isDated = code === 'CERT_HAS_EXPIRED' || code === 'CERT_NOT_YET_VALID';
  const usesProxy = /^https?_proxy$/i;
  const hasProxy = Object.entries(process.env).some(([name, value]) => usesProxy.test(name) && value !== '');
  if (!isDated || hasProxy) return '';
  const { from, to } = await readValidity(hop);
  const time = Date.parse((code === 'CERT_HAS_EXPIRED' ? to : from) ?? '');
  if (Number.isNaN(time)) return '';
  return ` (${code === 'CERT_HAS_EXPIRED' ? 'on' : 'before'} ${new Date(time).toISOString().slice(0, 10)})`;
}

async function explainCertificate(error: unknown, code: string, hop: FailedHop): Promise<DownloadFault> {
  const day = await describeDay(code, hop);
  return new DownloadFault(`the TLS certificate of ${hop.url.hostname} ${CERTIFICATE_FAULTS[code]}${day}`, {
    kind: 'later',
    code: 'TLS_CERTIFICATE',
    hint: UNKNOWN_AUTHORITY.test(code)
      ? 'if the authority is your own, name the file of its certificate in NODE_EXTRA_CA_CERTS'
      : "check this machine's clock; otherwise the operator of the server must renew it",
    cause: error,
  });
}

/** Errors of undici that say more than their code does. */
function explainClientError(error: unknown): DownloadFault | undefined {
  const message = messageOf(error);
  const final = (reason: string) => new DownloadFault(reason, { kind: 'final', hint: CHECK_ADDRESS, cause: error });
  if (error instanceof errors.MaxRedirectsError) return final('redirects too many times');
  if (message.startsWith('Redirect loop')) return final('redirects in a circle');
  if (message.startsWith('Invalid URL')) {
    return final('redirects to an address that is neither http nor https');
  }
  if (error instanceof errors.InvalidArgumentError) return final(`can't be requested (${message})`);
  if (error instanceof errors.HTTPParserError) {
    return new DownloadFault(`the server sent what is no HTTP (${message})`, { kind: 'transient', cause: error });
  }
  const [, tunnel, plain] = PROXY_ANSWER.exec(message) ?? [];
  const status = tunnel ?? plain;
  if (status === undefined) return undefined;
  const kind = Number(status) >= 500 ? 'transient' : 'later';
  return new DownloadFault(`the proxy answered ${status}`, { kind, hint: CHECK_PROXY, cause: error });
}

/**
 * Turns a failure between this machine and the server into a fault; a DownloadFault is returned as it is.
 *
 * @throws the error itself if it has nothing to do with the network
 */
export async function explainFailure(error: unknown, hop: FailedHop): Promise<DownloadFault> {
  if (error instanceof DownloadFault) return error;
  if (error instanceof UserError) throw error;
  if (error instanceof AddressRefused) {
    const hint = 'if this is intended, allow it with --allow-private-hosts';
    return new DownloadFault(error.message, { kind: 'final', code: 'DOWNLOAD_ADDRESS', hint, cause: error });
  }
  const code = systemErrorCode(error) ?? '';
  if (Object.hasOwn(CERTIFICATE_FAULTS, code)) return explainCertificate(error, code, hop);
  const known = explainClientError(error);
  if (known !== undefined) return known;
  if (code === '') throw error;
  if (STALLS.has(code)) {
    return new DownloadFault(`nothing came for ${hop.stallTimeoutS} s`, { kind: 'transient', cause: error });
  }
  if (code === 'ENOTFOUND') {
    const reason = `no name server knows ${hop.url.hostname}`;
    return new DownloadFault(reason, { kind: 'later', hint: 'check the address, and the network', cause: error });
  }
  const reason = Object.hasOwn(REASONS, code) ? REASONS[code] : redactCredentials(messageOf(error));
  return new DownloadFault(`${reason} (${code})`, { kind: 'transient', hint: CHECK_PROXY, cause: error });
}
