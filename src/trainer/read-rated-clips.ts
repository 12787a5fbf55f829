import type { JsonlDigest, JsonlLine, Reading } from '../contract/jsonl.ts';
import { explainFailedRead, openJsonl } from '../contract/open-jsonl.ts';
import { type RowLine, readRows } from '../contract/rows.ts';
import { beginsWithUnifiedRow } from '../contract/unified-file.ts';
import { readUnifiedRows } from '../contract/unified-rows.ts';
import type { RowViolation } from '../contract/violation.ts';
import { closeSettled } from '../files/close-settled.ts';
import { UserError } from '../user-error.ts';
import type { RatedClip } from './content-groups.ts';
import { findNativeScale, type NativeScale, toUnifiedScore } from './native-scale.ts';

/** A clip and its score as they stand in the file. */
export interface LabelledClip extends RatedClip {
  readonly mos: number;
  /** Scale of `mos`: the corpus' own, or 0..100 in a file that `unify` made. */
  readonly scale: NativeScale;
}

/** Counts the lines that are no rows, and keeps the first. */
class Faults {
  count = 0;
  #first = '';

  readonly visit = ({ number }: JsonlLine, violations: readonly RowViolation[]): void => {
    this.count += 1;
    const [first] = violations;
    if (this.count > 1 || first === undefined) return;
    this.#first = `line ${number}: ${first.code}${first.pointer === '' ? '' : ` ${first.pointer}`}`;
  };

  refuse(path: string): void {
    if (this.count === 0) return;
    throw new UserError('JSONL_INVALID', {
      message: `${path}: ${this.count} lines are no rows, the first at ${this.#first}`,
      hint: 'run `konvid-ingest validate` on it, and write the file again',
    });
  }
}

/**
 * Reads a JSONL of a corpus, or one that `unify` made, and hands over what splits and scores look at; each only
 * valid during the call.
 *
 * @throws UserError JSONL_UNREADABLE, JSONL_READ_FAILED, JSONL_INVALID
 */
export async function readRatedClips(
  path: string,
  visit: (clip: LabelledClip) => void,
  reading: Reading,
): Promise<JsonlDigest> {
  const file = await openJsonl(path);
  const faults = new Faults();
  let digest: JsonlDigest;
  try {
    const isUnified = await beginsWithUnifiedRow(file);
    const visitRow = ({ row, digest }: RowLine) => {
      const { corpus, src, mos } = row;
      const scale = isUnified ? '0-100-continuous' : findNativeScale(row);
      visit({ corpus, src, digest, mos, scale, unifiedMos: toUnifiedScore(mos, scale) });
    };
    const read = isUnified ? readUnifiedRows : readRows;
    digest = await read(file, { visitRow, visitFault: faults.visit }, reading);
  } catch (error) {
    throw explainFailedRead(error, path);
  } finally {
    await closeSettled(file);
  }
  faults.refuse(path);
  return digest;
}
