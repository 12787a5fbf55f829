import type { CorpusRow } from '../contract/generated/types.ts';
import { findPublishedCorpus } from '../corpora/registry.ts';

/**
 * What a clip shows, by its name: `flickr:8536919744`, `youtube-ugc:Animation_1080P-05f8`.
 *
 * @returns undefined where the name tells nothing, and only the digest of the bytes can
 */
export function findContentId({ corpus, src }: Pick<CorpusRow, 'corpus' | 'src'>): string | undefined {
  const name = findPublishedCorpus(corpus)?.contentName;
  const id = name?.idInName.exec(src.slice(src.lastIndexOf('/') + 1))?.[1];
  return id === undefined ? undefined : `${name?.space}:${id}`;
}

/** Opens the ids of contents that are known by their bytes alone. */
const DIGEST_SPACE = 'sha256:';

export function digestContentId(sha256: string): string {
  return DIGEST_SPACE + sha256;
}

/** Of two ids of one content the one that names it: one that comes from a name, then the first by UTF-16 code units. */
export function firstContentId(a: string, b: string): string {
  const isNamed = (id: string) => !id.startsWith(DIGEST_SPACE);
  if (isNamed(a) !== isNamed(b)) return isNamed(a) ? a : b;
  return a < b ? a : b;
}

/** How many of some ids come from names. */
export function countNames(ids: readonly string[]): number {
  return ids.filter((id) => !id.startsWith(DIGEST_SPACE)).length;
}
