import { errors } from 'undici';
import { redactCredentials } from '../files/untrusted-text.ts';
import { messageOf, systemErrorCode, UserError } from '../files/user-error.ts';

interface FaultDetails {
  /**
   * Whether another try may help: `final` is the server's answer for this file; `transient` is tried again at once; `later`
   * says nothing about the file, but won't pass within a run (an unknown host, a certificate, a proxy).
   */
  readonly kind: 'final' | 'transient' | 'later';
  /** Code of the UserError if the download ends with this fault; derived from the kind by default. */
  readonly code?: string;
  readonly hint?: string;
  /** The bytes that have arrived are of no use: the next try begins at the first byte. */
  readonly spoils?: boolean;
  /** The connection was slower than the minimum rate. */
  readonly isSlow?: boolean;
  /** Milliseconds from Retry-After. */
  readonly retryAfterMs?: number | undefined;
  readonly cause?: unknown;
}

/** Why a try of a download failed. The message contains neither address nor credentials. */
export class DownloadFault extends Error {
  override readonly name = 'DownloadFault';
  readonly details: FaultDetails;

  constructor(reason: string, details: FaultDetails) {
    super(reason, details.cause === undefined ? undefined : { cause: details.cause });
    this.details = details;
  }

  get code(): string {
    const { code, kind } = this.details;
    return code ?? (kind === 'final' ? 'DOWNLOAD_REFUSED' : 'DOWNLOAD_FAILED');
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

const UNKNOWN_AUTHORITY = 'comes from an authority that this machine does not know';

/** What is wrong with a certificate, by the codes of OpenSSL and Node.js. */
const CERTIFICATE_FAULTS: Readonly<Record<string, string>> = {
  CERT_HAS_EXPIRED: 'has expired',
  CERT_NOT_YET_VALID: 'is not valid yet',
  CERT_REVOKED: 'was revoked',
  CERT_SIGNATURE_FAILURE: 'has a wrong signature',
  CERT_UNTRUSTED: 'is not trusted',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'is signed by itself alone',
  ERR_TLS_CERT_ALTNAME_INVALID: 'is for another host',
  SELF_SIGNED_CERT_IN_CHAIN: UNKNOWN_AUTHORITY,
  UNABLE_TO_GET_ISSUER_CERT: UNKNOWN_AUTHORITY,
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: UNKNOWN_AUTHORITY,
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: UNKNOWN_AUTHORITY,
};

/** Faults that NODE_EXTRA_CA_CERTS can cure. */
const CURED_BY_AUTHORITY = /SELF_SIGNED|ISSUER|LEAF_SIGNATURE|UNTRUSTED/;

/** undici's message if a proxy doesn't let a request through. */
const PROXY_ANSWER = /Proxy response \((\d{3})\)|Proxy Authentication Required \((407)\)/;
const CHECK_PROXY = 'check HTTPS_PROXY, HTTP_PROXY and NO_PROXY';

function explainCertificate(cause: unknown, code: string, hostname: string): DownloadFault {
  return new DownloadFault(`the TLS certificate of ${hostname} ${CERTIFICATE_FAULTS[code]}`, {
    kind: 'later',
    code: 'TLS_CERTIFICATE',
    hint: CURED_BY_AUTHORITY.test(code)
      ? 'if the authority is your own, name the file of its certificate in NODE_EXTRA_CA_CERTS'
      : "check this machine's clock; otherwise the operator of the server must renew it",
    cause,
  });
}

/** Errors of undici that say more than their code does. */
function explainClientError(cause: unknown): DownloadFault | undefined {
  const message = messageOf(cause);
  const final = (reason: string) => new DownloadFault(reason, { kind: 'final', hint: 'check the address', cause });
  if (cause instanceof errors.MaxRedirectsError) return final('redirects too many times');
  if (message.startsWith('Redirect loop')) return final('redirects in a circle');
  if (message.startsWith('Invalid URL')) return final('redirects to an address that is neither http nor https');
  if (cause instanceof errors.HTTPParserError) {
    return new DownloadFault(`the server sent what is no HTTP (${message})`, { kind: 'transient', cause });
  }
  const [, tunnel, plain] = PROXY_ANSWER.exec(message) ?? [];
  const status = tunnel ?? plain;
  if (status !== undefined) {
    const kind = Number(status) >= 500 ? 'transient' : 'later';
    return new DownloadFault(`the proxy answered ${status}`, { kind, hint: CHECK_PROXY, cause });
  }
  return cause instanceof errors.InvalidArgumentError ? final(`can't be requested (${message})`) : undefined;
}

/**
 * Turns a failure between this machine and the server into a fault; a DownloadFault is returned as it is.
 *
 * @throws the error itself if it has nothing to do with the network
 */
export function explainFailure(error: unknown, { hostname }: URL, stallTimeoutS: number): DownloadFault {
  if (error instanceof DownloadFault) return error;
  if (error instanceof UserError) throw error;
  const code = systemErrorCode(error) ?? '';
  if (Object.hasOwn(CERTIFICATE_FAULTS, code)) return explainCertificate(error, code, hostname);
  const known = explainClientError(error);
  if (known !== undefined) return known;
  if (code === '') throw error;
  if (STALLS.has(code)) {
    return new DownloadFault(`nothing came for ${stallTimeoutS} s`, { kind: 'transient', cause: error });
  }
  if (code === 'ENOTFOUND') {
    const hint = 'check the address, and the network';
    return new DownloadFault(`no name server knows ${hostname}`, { kind: 'later', hint, cause: error });
  }
  const reason = Object.hasOwn(REASONS, code) ? REASONS[code] : redactCredentials(messageOf(error));
  return new DownloadFault(`${reason} (${code})`, { kind: 'transient', hint: CHECK_PROXY, cause: error });
}
