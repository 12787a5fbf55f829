import { type ClipFault, isFault } from '../clips/clip-fault.ts';
import { describeValue } from '../contract/describe-value.ts';
import type { CorpusRow } from '../contract/generated/types.ts';
import { serialiseRow, validateRow } from '../contract/row.ts';
import type { Corpus } from '../corpora/corpus.ts';
import type { Label } from '../labels/label.ts';
import type { ClaimLog, OtherClaim } from './claim-log.ts';
import type { Tally } from './outcomes.ts';
import type { JsonlOutput } from './output.ts';
import { nameOf } from './plan.ts';
import { describeConflict, type Score } from './score-ledger.ts';
import type { ReadAndProbed, TakenClip } from './take-clip.ts';

/** What is the same for every row of a run. */
export type RowConstants = Pick<CorpusRow, 'corpus' | 'corpus_version' | 'ingested_at_utc'>;

/** Where the outcome of a label goes. */
export interface Settlement {
  readonly corpus: Corpus;
  readonly constants: RowConstants;
  readonly output: JsonlOutput;
  readonly tally: Tally;
  /** Where a shard writes which label claimed which bytes, for merging; undefined where all labels are taken. */
  readonly claims: ClaimLog | undefined;
}

function scoreOf({ mos, mosStdDev, nRatings }: Label): Score {
  return { mos, mos_std_dev: mosStdDev, n_ratings: nRatings };
}

/** The row of a label. Where the contract refuses it, the clip is at fault: ffprobe said something that no row may hold. */
function composeRow(label: Label, taken: ReadAndProbed, constants: RowConstants): CorpusRow | ClipFault {
  const { clip, sha256, sizeBytes, probe } = taken;
  const { width, height, framerate, duration_s, pix_fmt, encoder_upstream } = probe;
  const row: CorpusRow = {
    src: clip.name,
    src_sha256: sha256,
    src_size_bytes: sizeBytes,
    width,
    height,
    framerate,
    duration_s,
    pix_fmt,
    encoder_upstream,
    ...scoreOf(label),
    ...constants,
  };
  const [violation] = validateRow(row);
  if (violation === undefined) return row;
  const { pointer, expected, found } = violation;
  return { code: 'ROW_INVALID', reason: `${pointer} is ${describeValue(found)}, expected ${expected}` };
}

/**
 * Brings a label to its outcome: appends its row, or counts why it gets none.
 *
 * @param taken undefined for a label without a clip
 */
export async function settleLabel(label: Label, taken: TakenClip | undefined, settlement: Settlement): Promise<void> {
  const { corpus, constants, output, tally, claims } = settlement;
  const { file, line, rejection } = label;
  if (rejection !== undefined) return tally.addRejected({ file, line, ...rejection });
  if (taken === undefined) return tally.addMissing({ file, line, name: nameOf(label, corpus) });

  const src = taken.clip.name;
  if (taken.kind === 'download-failed') return tally.addDownloadFailed({ file, line, src, ...taken.fault });
  const { sha256 } = taken;
  const score = scoreOf(label);
  const noteClaim = (outcome: OtherClaim['outcome']) => {
    if (sha256 !== undefined) claims?.noteOther({ file, line, src, src_sha256: sha256, ...score, outcome });
  };
  const settleBroken = ({ code, reason }: ClipFault) => {
    tally.addBroken({ file, line, src, code, reason });
    noteClaim('broken');
  };
  if (taken.kind === 'broken') return settleBroken(taken.fault);

  const { ledger } = output;
  const standing = ledger.claim(taken.sha256, score);
  if (standing.kind === 'already-written') {
    tally.addExisting();
    claims?.noteRow(label, ledger.rowOf(taken.sha256));
  } else if (standing.kind === 'repeated') {
    tally.addRepeated();
    noteClaim('dedup');
  } else if (standing.kind === 'conflict') {
    const reason = describeConflict(standing.kept, { file, line, score });
    tally.addConflict({ file, line, src, src_sha256: taken.sha256, reason });
    noteClaim('conflict');
  } else {
    if (taken.kind === 'known') throw new Error(`${src}: neither probed nor in the JSONL`);
    const row = composeRow(label, taken, constants);
    if (isFault(row)) return settleBroken(row);
    await output.append(serialiseRow(row));
    ledger.add(taken.sha256, row);
    tally.addWritten();
    claims?.noteRow(label, ledger.rowOf(taken.sha256));
  }
}
