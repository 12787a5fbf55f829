import type { CorpusRow } from '../contract/generated/types.ts';

/** How the name of a clip tells what it shows. */
interface ContentRule {
  /** What the names of a corpus are numbered by; two corpora may share it. */
  readonly space: string;
  /** Finds the id in the last component of `src`, as its first group. */
  readonly idInName: RegExp;
}

/**
 * An upload to Flickr by its number: `<id>.mp4` and `<id>_original_centercrop_960x540_8s.mp4` in KoNViD-1k,
 * `orig_<id>_540_5s.mp4` in KonViD-150k. More than a thousand uploads are in both, cut otherwise.
 */
const FLICKR: ContentRule = { space: 'flickr', idInName: /^(?:orig_)?([0-9]+)(?=[_.]|$)/ };

/** A YouTube-UGC original by its `vid`, in whatever encoding: `<vid>_orig.mp4`, `<vid>_crf_10_ss_00_t_20.0.mp4`. */
const YOUTUBE_UGC: ContentRule = {
  space: 'youtube-ugc',
  idInName: /^(.+?)(?:_crf_[0-9]+_ss_[0-9]+_t_[0-9.]+|_(?:orig|cbr|vod|vodlb))?(?:\.[0-9A-Za-z]{1,5})?$/u,
};

/** Corpora that are not listed have one clip of each scene, or names that tell nothing. */
const RULES: ReadonlyMap<string, ContentRule> = new Map([
  ['konvid-1k', FLICKR],
  ['konvid-150k', FLICKR],
  ['youtube-ugc', YOUTUBE_UGC],
]);

/**
 * What a clip shows, by its name: `flickr:8536919744`, `youtube-ugc:Animation_1080P-05f8`.
 *
 * @returns undefined where the name tells nothing, and only the digest of the bytes can
 */
export function findContentId({ corpus, src }: Pick<CorpusRow, 'corpus' | 'src'>): string | undefined {
  const rule = RULES.get(corpus);
  const id = rule?.idInName.exec(src.slice(src.lastIndexOf('/') + 1))?.[1];
  return rule === undefined || id === undefined ? undefined : `${rule.space}:${id}`;
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
