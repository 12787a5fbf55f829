import type { LookupFunction } from 'node:net';
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
export declare function explainCertificate(code: string, url: URL, { lookup, isDirect }: {
    readonly lookup: LookupFunction | undefined;
    readonly isDirect: boolean;
}): Promise<RefusedCertificate | undefined>;
