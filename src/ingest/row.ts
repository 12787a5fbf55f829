import { type ClipFault, isFault } from '../clips/probe.ts';
import { describeValue } from '../contract/describe-value.ts';
import type { CorpusRow, ReplacedItem } from '../contract/generated/types.ts';
import { serialiseRow, validateRow } from '../contract/row.ts';
import type { Corpus } from '../corpora/corpus.ts';
import type { Label } from '../labels/label.ts';
import { type Catalogue, describeLabel } from './catalogue.ts';
import type { Tally } from './outcomes.ts';
import type { JsonlOutput } from './output.ts';
import { nameOf } from './plan.ts';
import type { TakenClip } from './settle-labels.ts';
import type { ClaimLog, OtherClaim } from './shard-record.ts';

/** What is the same for every row of a run. */
export type RowConstants = Pick<CorpusRow, 'corpus' | 'corpus_version' | 'ingested_at_utc'>;

/** What makes two labels of one clip agree or contradict each other. */
export type Score = Pick<CorpusRow, 'mos' | 'mos_std_dev' | 'n_ratings'>;

/** How a label's score compares with the row that the JSONL has for the same bytes. */
export type Standing =
  | { readonly kind: 'new' }
  /** There is a row with this score, and no earlier label of this run has claimed it. */
  | { readonly kind: 'already-written' }
  /** An earlier label of this run has claimed the row. */
  | { readonly kind: 'repeated' }
  | { readonly kind: 'conflict'; readonly kept: Score };

function isSameScore(a: Score, b: Score): boolean {
  // 0 means unknown, and the unknown contradicts nothing.
  const agree = (one: number, other: number) => one === other || one === 0 || other === 0;
  return a.mos === b.mos && agree(a.mos_std_dev, b.mos_std_dev) && agree(a.n_ratings, b.n_ratings);
}

/** Says which score is kept, and which one, of the label on a line of a label file, is refused. */
export function describeConflict(
  kept: Score,
  { file, line, score }: { readonly file: string; readonly line: number; readonly score: Score },
): string {
  const describe = ({ mos, mos_std_dev, n_ratings }: Score) =>
    `MOS ${mos}, standard deviation ${mos_std_dev}, ${n_ratings} ratings`;
  return `these bytes stand with ${describe(kept)}; ${file}:${line} gives ${describe(score)}`;
}

interface LedgerEntry extends Score {
  /** Number of the row, counted from 0. */
  readonly row: number;
  readonly src: string;
  /** Whether an earlier label of this run has the row. */
  isClaimed: boolean;
  /** Whether a label of this run has a clip of these bytes. */
  isSeen: boolean;
}

/** Which clips the JSONL holds, by SHA-256, with which score. The first score of a digest is kept. */
export class ScoreLedger {
  readonly #entries = new Map<string, LedgerEntry>();
  /** The digest that this run found for each name. */
  readonly #current = new Map<string, string>();

  /** Existing rows without the standard deviation that their labels have. */
  lackingDeviations = 0;

  /** How many different digests there are. */
  get size(): number {
    return this.#entries.size;
  }

  has(sha256: string): boolean {
    return this.#entries.has(sha256);
  }

  /**
   * Notes a row of the JSONL.
   *
   * @param isClaimed whether it is the row of a label of this run
   * @returns false where an earlier row has its digest: that one is kept
   */
  note(
    sha256: string,
    { src, mos, mos_std_dev, n_ratings }: Score & Pick<CorpusRow, 'src'>,
    isClaimed = false,
  ): boolean {
    if (this.#entries.has(sha256)) return false;
    const row = this.#entries.size;
    this.#entries.set(sha256, { src, mos, mos_std_dev, n_ratings, row, isClaimed, isSeen: isClaimed });
    return true;
  }

  /** Notes which bytes a clip has now. */
  see(src: string, sha256: string): void {
    this.#current.set(src, sha256);
    const entry = this.#entries.get(sha256);
    if (entry !== undefined) entry.isSeen = true;
  }

  /** Rows whose bytes no label of this run has, in their order. */
  findUnseen(): readonly { readonly sha256: string; readonly src: string }[] {
    return [...this.#entries].flatMap(([sha256, { src, isSeen }]) => (isSeen ? [] : [{ sha256, src }]));
  }

  /** Rows of clips that have other bytes now. */
  findReplaced(): readonly ReplacedItem[] {
    return [...this.#entries].flatMap(([replaced_sha256, { src, isSeen }]) => {
      const src_sha256 = this.#current.get(src);
      return isSeen || src_sha256 === undefined ? [] : [{ src, src_sha256, replaced_sha256 }];
    });
  }

  /** The number of a digest's row, counted from 0 in the order of the rows; -1 where there is none. */
  rowOf(sha256: string): number {
    return this.#entries.get(sha256)?.row ?? -1;
  }

  /** Compares a label's score, and gives the row to the first label that agrees with it. */
  claim(sha256: string, score: Score): Standing {
    const kept = this.#entries.get(sha256);
    if (kept === undefined) return { kind: 'new' };
    if (!isSameScore(kept, score)) return { kind: 'conflict', kept };
    if (kept.isClaimed) return { kind: 'repeated' };
    kept.isClaimed = true;
    if (kept.mos_std_dev === 0 && score.mos_std_dev > 0) this.lackingDeviations += 1;
    return { kind: 'already-written' };
  }
}

/** Where the outcome of a label goes. */
export interface Settlement {
  readonly corpus: Corpus;
  readonly constants: RowConstants;
  readonly output: JsonlOutput;
  readonly tally: Tally;
  readonly catalogue: Catalogue;
  /** Real path of the corpus folder. */
  readonly root: string;
  /** Where a shard records which label claimed which bytes, for merging; undefined where all labels are taken. */
  readonly claims: ClaimLog | undefined;
}

/** The row of a label. Where the contract refuses it, the clip is at fault: ffprobe said something that no row may hold. */
function composeRow(
  score: Score,
  { clip, sha256, sizeBytes, probe }: Extract<TakenClip, { kind: 'probed' }>,
  constants: RowConstants,
): CorpusRow | ClipFault {
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
    ...score,
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
  const { corpus, constants, output, tally, catalogue, root, claims } = settlement;
  const { file, line, rejection } = label;
  if (rejection !== undefined) return tally.add('rejected', { file, line, ...rejection });
  if (taken === undefined) return tally.add('missing', { file, line, name: nameOf(label, corpus) });

  const src = taken.clip.name;
  if (taken.kind === 'download-failed') return tally.add('download-failed', { file, line, src, ...taken.fault });
  const { sha256 } = taken;
  if (sha256 !== undefined) output.ledger.see(src, sha256);
  const score: Score = { mos: label.mos, mos_std_dev: label.mosStdDev, n_ratings: label.nRatings };
  const describe = (digest: string) =>
    describeLabel(label, taken.clip, { sha256: digest, corpus: constants.corpus, root });
  const noteClaim = (outcome: OtherClaim['outcome']) => {
    if (sha256 === undefined) return;
    // Merging may find a row of these bytes, or one that agrees, in another shard.
    const entry = outcome === 'dedup' || claims === undefined ? {} : { entry: describe(sha256) };
    claims?.noteOther({ file, line, src, src_sha256: sha256, ...score, outcome, ...entry });
  };
  const settleBroken = ({ code, reason }: ClipFault) => {
    tally.add('broken', { file, line, src, code, reason });
    noteClaim('broken');
  };
  if (taken.kind === 'broken') return settleBroken(taken.fault);

  const { ledger } = output;
  const standing = ledger.claim(taken.sha256, score);
  if (standing.kind === 'repeated') {
    catalogue.add(describe(taken.sha256));
    tally.count('repeated');
    return noteClaim('dedup');
  }
  if (standing.kind === 'conflict') {
    const reason = describeConflict(standing.kept, { file, line, score });
    tally.add('conflict', { file, line, src, src_sha256: taken.sha256, reason });
    return noteClaim('conflict');
  }
  if (standing.kind === 'already-written') tally.count('existing');
  else {
    if (taken.kind === 'known') throw new Error(`${src}: neither probed nor in the JSONL`);
    const row = composeRow(score, taken, constants);
    if (isFault(row)) return settleBroken(row);
    await output.append(serialiseRow(row));
    ledger.note(taken.sha256, row, true);
    tally.count('written');
  }
  catalogue.add(describe(taken.sha256));
  claims?.noteRow(label, ledger.rowOf(taken.sha256));
}
