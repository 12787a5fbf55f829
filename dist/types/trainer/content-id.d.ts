import type { CorpusRow } from '../contract/generated/types.js';
/**
 * What a clip shows, by its name: `flickr:8536919744`, `youtube-ugc:Animation_1080P-05f8`.
 *
 * @returns undefined where the name tells nothing, and only the digest of the bytes can
 */
export declare function findContentId({ corpus, src }: Pick<CorpusRow, 'corpus' | 'src'>): string | undefined;
export declare function digestContentId(sha256: string): string;
/** Of two ids of one content the one that names it: one that comes from a name, then the first by UTF-16 code units. */
export declare function firstContentId(a: string, b: string): string;
/** How many of some ids come from names. */
export declare function countNames(ids: readonly string[]): number;
