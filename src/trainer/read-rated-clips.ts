import type { JsonlDigest, Reading } from '../contract/jsonl.ts';
import { readEveryRow } from '../contract/read-every-row.ts';
import { findNativeScale, type NativeScale, toUnifiedScore } from '../corpora/scale.ts';
import type { RatedClip } from './content-groups.ts';

/** A clip and its score as given in the file. */
export interface LabelledClip extends RatedClip {
  readonly mos: number;
  /** Scale of `mos`: that of the corpus, or 0..100 in a file that `unify` wrote. */
  readonly scale: NativeScale;
}

/**
 * Reads a JSONL of a corpus, or one that `unify` wrote, for splitting and scoring.
 *
 * @throws UserError JSONL_UNREADABLE, JSONL_READ_FAILED, JSONL_INVALID
 */
export function readRatedClips(
  path: string,
  visit: (clip: LabelledClip) => void,
  reading: Reading,
): Promise<JsonlDigest> {
  return readEveryRow(
    path,
    (row, { isUnified }) => {
      const { corpus, src, src_sha256: sha256, mos } = row;
      const scale = isUnified ? '0-100-continuous' : findNativeScale(row);
      visit({ corpus, src, sha256, mos, scale, unifiedMos: toUnifiedScore(mos, scale) });
    },
    reading,
  );
}
