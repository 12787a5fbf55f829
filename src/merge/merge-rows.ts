import { constants } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import type { ConflictItem } from '../contract/generated/types.ts';
import type { Reading } from '../contract/jsonl.ts';
import { readRows } from '../contract/rows.ts';
import type { NextFile } from '../files/durable.ts';
import { closeSettled } from '../files/reading.ts';
import { systemErrorCode } from '../files/user-error.ts';
import { MAX_LISTED_ITEMS } from '../ingest/outcomes.ts';
import { describeConflict, type Score, ScoreLedger } from '../ingest/row.ts';
import { claimsPath, type OtherClaim, type RowClaims } from '../ingest/shard-record.ts';
import type { NumberedShard } from './compare-shards.ts';
import { type ShardFault, shardFault } from './merge-refusal.ts';
import { readClaims } from './read-claims.ts';

/** Labels of a shard whose bytes have a row. */
interface ClaimCounts {
  written: number;
  dedup: number;
  conflict: number;
}

/** The result of merging one shard, besides its rows. */
export interface MergedLabels {
  readonly shard: NumberedShard;
  /** Rows that an earlier shard has already. */
  readonly rowsDropped: number;
  readonly counts: Readonly<ClaimCounts>;
  /** Labels whose clip is broken in this shard although an earlier one has a row of its bytes, as `file:line`. */
  readonly mended: ReadonlySet<string>;
}

type LabelPlace = Pick<OtherClaim, 'file' | 'line'>;

/** A label whose score differs from the row of an earlier label. */
interface Conflict {
  readonly src: string;
  readonly src_sha256: string;
  readonly score: Score;
  readonly kept: Score;
}

/** The rows of one shard. */
interface TakenRows {
  readonly count: number;
  /** Rows that an earlier shard has already, by their number from 0; undefined if the scores agree. */
  readonly dropped: ReadonlyMap<number, Conflict | undefined>;
}

const MAX_FAULTS_LISTED = 3;
const RUN_AGAIN = 'fetch its files again, or run the shard again';
const LINE_FEED = Buffer.from('\n');

/** Opens a file of a shard. A file that can't be read is a fault of the shard. */
async function readShardFile<Result>(
  path: string,
  read: (file: FileHandle) => Promise<Result | ShardFault>,
): Promise<Result | ShardFault> {
  let file: FileHandle | undefined;
  try {
    // Opening a pipe would wait for its writer.
    file = await open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    if (!(await file.stat()).isFile()) return shardFault('SHARD_UNREADABLE', `${path}: is not a regular file`);
    return await read(file);
  } catch (error) {
    const code = systemErrorCode(error);
    if (code === undefined || !/^E[A-Z]+$/.test(code)) throw error;
    const what = code === 'ENOENT' ? 'is missing' : `can't be read (${code})`;
    return shardFault('SHARD_UNREADABLE', `${path}: ${what}`, RUN_AGAIN);
  } finally {
    await closeSettled(file);
  }
}

function refuseAltered(path: string): ShardFault {
  return shardFault('SHARD_ALTERED', `${path}: its manifest has the digest of other bytes`, RUN_AGAIN);
}

/** Joins the rows of shards in the order of their numbers. The first row of identical clips is kept. */
export class RowMerger {
  readonly conflicts: { count: number; items: ConflictItem[] } = { count: 0, items: [] };
  readonly #ledger = new ScoreLedger();
  readonly #output: NextFile | undefined;
  readonly #reading: Reading;

  /** @param output undefined if it is known already that the shards can't be merged */
  constructor(output: NextFile | undefined, reading: Reading) {
    this.#output = output;
    this.#reading = reading;
  }

  /** Rows written. */
  get rows(): number {
    return this.#ledger.size;
  }

  /**
   * Adds one shard, and checks everything that its manifest says about its files.
   *
   * @throws UserError OUTPUT_WRITE_FAILED; the signal's reason when aborted
   */
  async add(shard: NumberedShard): Promise<MergedLabels | ShardFault> {
    const earlierRows = this.#ledger.size;
    const taken = await readShardFile(shard.jsonlPath, (file) => this.#takeRows(file, shard));
    if ('code' in taken) return taken;
    return readShardFile(claimsPath(shard.jsonlPath), (file) => this.#takeClaims(file, shard, { earlierRows, taken }));
  }

  async #takeRows(file: FileHandle, { jsonlPath, manifest }: NumberedShard): Promise<TakenRows | ShardFault> {
    const earlierRows = this.#ledger.size;
    const dropped = new Map<number, Conflict | undefined>();
    const faults: string[] = [];
    let [count, faultCount] = [0, 0];
    const addFault = (line: number, what: string): void => {
      faultCount += 1;
      if (faults.length < MAX_FAULTS_LISTED) faults.push(`line ${line}: ${what}`);
    };
    const { sha256 } = await readRows(
      file,
      {
        visitRow: ({ number, row, bytes }) => {
          const { src, src_sha256, corpus, corpus_version, mos, mos_std_dev, n_ratings } = row;
          const place = this.#ledger.rowOf(src_sha256);
          const score = { mos, mos_std_dev, n_ratings };
          if (corpus !== manifest.corpus) addFault(number, `a row of corpus ${corpus}`);
          else if (corpus_version !== manifest.config.corpus_version)
            addFault(number, `a row of version ${corpus_version}`);
          else if (place >= earlierRows) addFault(number, 'repeats a clip');
          else if (place >= 0) {
            const standing = this.#ledger.claim(src_sha256, score);
            const kept = standing.kind === 'conflict' ? standing.kept : undefined;
            dropped.set(count, kept && { src, src_sha256, score, kept });
          } else {
            this.#ledger.note(src_sha256, score, true);
            this.#output?.write(bytes);
            this.#output?.write(LINE_FEED);
          }
          count += 1;
        },
        visitFault({ number }, violations) {
          addFault(number, violations.map(({ code, field }) => field ?? code).join(', '));
          count += 1;
        },
      },
      this.#reading,
    );
    if (sha256 !== manifest.jsonl.sha256) return refuseAltered(jsonlPath);
    if (faultCount === 0 && count === manifest.jsonl.rows) return { count, dropped };
    const rest = faultCount > faults.length ? `; and ${faultCount - faults.length} more` : '';
    const found = faultCount === 0 ? `${count} rows, not ${manifest.jsonl.rows}` : `${faults.join('; ')}${rest}`;
    return shardFault('SHARD_ROWS', `${jsonlPath}: has other rows than its shard: ${found}`, RUN_AGAIN);
  }

  /** Counts the labels of a shard as one run over all labels would. */
  async #takeClaims(
    file: FileHandle,
    shard: NumberedShard,
    { earlierRows, taken }: { readonly earlierRows: number; readonly taken: TakenRows },
  ): Promise<MergedLabels | ShardFault> {
    const path = claimsPath(shard.jsonlPath);
    const { outcomes } = shard.manifest;
    /** As the shard counted them, against its own rows. */
    const ownCounts = { written: 0, dedup: 0, conflict: 0, broken: 0 };
    const counts = { written: 0, dedup: 0, conflict: 0 };
    const mended = new Set<string>();
    /** Whether a label claims a row that does not exist. */
    let isForeign = false;

    const count = (label: LabelPlace, conflict: Conflict | undefined): void => {
      counts[conflict === undefined ? 'dedup' : 'conflict'] += 1;
      if (conflict !== undefined) this.#addConflict(label, conflict);
    };
    const takeRows = ({ file: labels, line, row, count: rows }: RowClaims): void => {
      ownCounts.written += rows;
      isForeign ||= row + rows > taken.count;
      for (let at = row; at < Math.min(row + rows, taken.count); at += 1) {
        if (taken.dropped.has(at)) count({ file: labels, line: line + at - row }, taken.dropped.get(at));
        else counts.written += 1;
      }
    };
    const takeOther = (claim: OtherClaim): void => {
      const { src, src_sha256, outcome } = claim;
      ownCounts[outcome] += 1;
      const row = this.#ledger.rowOf(src_sha256);
      const isMended = row !== -1 && row < earlierRows;
      if (outcome === 'broken' && !isMended) return;
      if (outcome === 'broken') mended.add(`${claim.file}:${claim.line}`);
      isForeign ||= row === -1;
      const standing = this.#ledger.claim(src_sha256, claim);
      count(claim, standing.kind === 'conflict' ? { src, src_sha256, score: claim, kept: standing.kept } : undefined);
    };
    const isSound = await readClaims(
      file,
      shard.shard.claims,
      (claim) => ('count' in claim ? takeRows(claim) : takeOther(claim)),
      this.#reading.signal,
    );
    if (!isSound) return refuseAltered(path);
    const isConsistent =
      !isForeign &&
      ownCounts.written === outcomes.written &&
      ownCounts.dedup === outcomes.dedup &&
      ownCounts.conflict === outcomes.conflict &&
      ownCounts.broken <= outcomes.broken;
    if (isConsistent) return { shard, rowsDropped: taken.dropped.size, counts, mended };
    return shardFault('SHARD_ALTERED', `${path}: counts other labels than the manifest of the shard`, RUN_AGAIN);
  }

  #addConflict({ file, line }: LabelPlace, conflict: Conflict): void {
    const { src, src_sha256, score, kept } = conflict;
    this.conflicts.count += 1;
    if (this.conflicts.items.length >= MAX_LISTED_ITEMS) return;
    this.conflicts.items.push({ file, line, src, src_sha256, reason: describeConflict(kept, { file, line, score }) });
  }
}
