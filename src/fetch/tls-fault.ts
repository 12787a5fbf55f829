import type { LookupFunction } from 'node:net';
import { connect } from 'node:tls';

/** What is wrong with a certificate, by the codes that OpenSSL and Node.js give. */
const WHAT_IS_WRONG: Readonly<Record<string, string>> = {
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

/** Faults that naming the authority's certificate would cure. */
const UNKNOWN_AUTHORITY = /SELF_SIGNED|ISSUER|LEAF_SIGNATURE|UNTRUSTED/;
const PEEK_TIMEOUT_MS = 5_000;

function toDay(text: string | undefined): string | undefined {
  const time = Date.parse(text ?? '');
  return Number.isNaN(time) ? undefined : new Date(time).toISOString().slice(0, 10);
}

/** The days from which and to which a server's certificate is valid; the server is asked for nothing else. */
function peekValidity({ hostname, port }: URL, lookup: LookupFunction | undefined) {
  const host = hostname.replace(/^\[|\]$/g, '');
  return new Promise<{ readonly from?: string | undefined; readonly to?: string | undefined }>((resolve) => {
    const socket = connect({
      host,
      port: port === '' ? 443 : Number(port),
      servername: /[a-z]/i.test(host) ? host : '',
      rejectUnauthorized: false,
      ...(lookup === undefined ? {} : { lookup }),
    });
    const end = (validity: { from?: string | undefined; to?: string | undefined }) => {
      socket.destroy();
      resolve(validity);
    };
    socket.setTimeout(PEEK_TIMEOUT_MS, () => end({}));
    socket.on('error', () => end({}));
    socket.once('secureConnect', () => {
      const { valid_from: from, valid_to: to } = socket.getPeerCertificate();
      end({ from: toDay(from), to: toDay(to) });
    });
  });
}

/** Why a certificate was refused, in words. */
export interface RefusedCertificate {
  readonly reason: string;
  /** Whether naming the authority's certificate (NODE_EXTRA_CA_CERTS) would cure it. */
  readonly hasUnknownAuthority: boolean;
}

/**
 * Explains why a server's certificate was refused; undefined where the code says something else. For the dates it looks
 * at the certificate once more, with the given `lookup`; `isDirect` is false where a proxy stands in between.
 */
export async function explainCertificate(
  code: string,
  url: URL,
  { lookup, isDirect }: { readonly lookup: LookupFunction | undefined; readonly isDirect: boolean },
): Promise<RefusedCertificate | undefined> {
  const wrong = Object.hasOwn(WHAT_IS_WRONG, code) ? WHAT_IS_WRONG[code] : undefined;
  if (wrong === undefined) return undefined;
  const isDated = code === 'CERT_HAS_EXPIRED' || code === 'CERT_NOT_YET_VALID';
  const { from, to } = isDated && isDirect ? await peekValidity(url, lookup) : {};
  const day = code === 'CERT_HAS_EXPIRED' ? to : from;
  const date = day === undefined ? '' : ` (${code === 'CERT_HAS_EXPIRED' ? 'on' : 'before'} ${day})`;
  return {
    reason: `the TLS certificate of ${url.hostname} ${wrong}${date}`,
    hasUnknownAuthority: UNKNOWN_AUTHORITY.test(code),
  };
}
