import { constants } from 'node:fs';
import { open } from 'node:fs/promises';
import type { ConflictItem } from '../contract/generated/types.ts';
import type { JsonlLine, Reading } from '../contract/jsonl.ts';
import { type RowLine, type RowVisitor, readRows } from '../contract/rows.ts';
import type { RowViolation } from '../contract/violation.ts';
import { describeConflict, type Score, ScoreLedger } from '../ingest/output/score-ledger.ts';
import { MAX_LISTED_ITEMS } from '../ingest/output/tally.ts';
import { type Claim, claimsPath, type OtherClaim, type RowClaims } from '../ingest/shards/claim-log.ts';
import { systemErrorCode } from '../user-error.ts';
import type { NumberedShard } from './compare-shards.ts';
import { type ShardFault, shardFault } from './merge-refusal.ts';
import { readClaims } from './read-claims.ts';
import type { RowSink } from './row-sink.ts';

/** A row that an earlier shard has already: its label is a dedup or a conflict. */
interface DroppedRow {
  /** Its number in the shard's JSONL, from 0. */
  readonly row: number;
  /** Undefined for a dedup. */
  readonly conflict:
    | { readonly kept: Score; readonly score: Score; readonly src: string; readonly sha256: string }
    | undefined;
}

/** What became of labels whose bytes have a row. */
interface ClaimCounts {
  written: number;
  dedup: number;
  conflict: number;
}

const MAX_FAULTS_LISTED = 3;
const RUN_AGAIN = 'fetch its files anew, or run the shard again';

function scoreOf({ mos, mos_std_dev, n_ratings }: Score): Score {
  return { mos, mos_std_dev, n_ratings };
}

/** Takes the rows of one shard: those whose bytes no earlier shard has go on. */
class ShardRows implements RowVisitor {
  /** In the order of their numbers. */
  readonly dropped: DroppedRow[] = [];
  /** The first lines that are no rows of this shard. */
  readonly faults: string[] = [];
  faultCount = 0;
  rows = 0;
  readonly #shard: NumberedShard;
  readonly #ledger: ScoreLedger;
  readonly #sink: RowSink | undefined;
  /** Rows of earlier shards. */
  readonly #standing: number;

  constructor(shard: NumberedShard, ledger: ScoreLedger, sink: RowSink | undefined) {
    this.#shard = shard;
    this.#ledger = ledger;
    this.#sink = sink;
    this.#standing = ledger.size;
  }

  visitFault({ number }: JsonlLine, violations: readonly RowViolation[]): void {
    this.rows += 1;
    this.#fault(number, violations.map(({ code, field }) => field ?? code).join(', '));
  }

  visitRow({ number, row, buffer, start, end }: RowLine): void {
    const { corpus, config } = this.#shard.manifest;
    const place = this.#ledger.rowOf(row.src_sha256);
    if (row.corpus !== corpus) this.#fault(number, `a row of corpus ${row.corpus}`);
    else if (row.corpus_version !== config.corpus_version)
      this.#fault(number, `a row of version ${row.corpus_version}`);
    else if (place >= this.#standing) this.#fault(number, 'repeats a clip');
    else if (place >= 0) this.#drop(row);
    else {
      this.#ledger.add(row.src_sha256, row);
      this.#sink?.add(buffer, start, end);
    }
    this.rows += 1;
  }

  #drop(row: RowLine['row']): void {
    const standing = this.#ledger.claim(row.src_sha256, row);
    const { src, src_sha256: sha256 } = row;
    const conflict =
      standing.kind === 'conflict' ? { kept: standing.kept, score: scoreOf(row), src, sha256 } : undefined;
    this.dropped.push({ row: this.rows, conflict });
  }

  #fault(line: number, what: string): void {
    this.faultCount += 1;
    if (this.faults.length < MAX_FAULTS_LISTED) this.faults.push(`line ${line}: ${what}`);
  }
}

/** Counts the labels of one shard as one run over all shards would have. */
class ShardClaims {
  /** As the shard saw itself. */
  readonly told: ClaimCounts & { broken: number } = { written: 0, dedup: 0, conflict: 0, broken: 0 };
  /** Against the rows of all shards up to this one. */
  readonly counts: ClaimCounts = { written: 0, dedup: 0, conflict: 0 };
  /** Labels whose clip the shard found broken though an earlier one has a row of its bytes, as `file:line`. */
  readonly mended = new Set<string>();
  /** Whether a label claims a row that is not there. */
  isForeign = false;
  readonly #ledger: ScoreLedger;
  readonly #standing: number;
  readonly #dropped: readonly DroppedRow[];
  /** How many the shard has. */
  readonly #rows: number;
  readonly #conflicts: { count: number; items: ConflictItem[] };

  constructor(
    { ledger, standing }: { readonly ledger: ScoreLedger; readonly standing: number },
    { dropped, rows }: ShardRows,
    conflicts: { count: number; items: ConflictItem[] },
  ) {
    this.#ledger = ledger;
    this.#standing = standing;
    this.#dropped = dropped;
    this.#rows = rows;
    this.#conflicts = conflicts;
  }

  visit(claim: Claim): void {
    if ('count' in claim) this.#visitRows(claim);
    else this.#visitOther(claim);
  }

  #visitRows({ file, line, row, count }: RowClaims): void {
    if (row + count > this.#rows) this.isForeign = true;
    this.told.written += count;
    this.counts.written += count;
    for (let place = this.#firstDropped(row); place < this.#dropped.length; place += 1) {
      const dropped = this.#dropped[place];
      if (dropped === undefined || dropped.row >= row + count) return;
      this.counts.written -= 1;
      const { conflict } = dropped;
      if (conflict === undefined) this.counts.dedup += 1;
      else this.#addConflict({ file, line: line + dropped.row - row, ...conflict });
    }
  }

  /** Where the first dropped row stands whose number is not smaller. */
  #firstDropped(row: number): number {
    let [low, high] = [0, this.#dropped.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.#dropped[middle]?.row ?? 0) < row) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  #visitOther(claim: OtherClaim): void {
    const { file, line, src, src_sha256: sha256, outcome } = claim;
    this.told[outcome] += 1;
    const row = this.#ledger.rowOf(sha256);
    if (outcome === 'broken' && (row === -1 || row >= this.#standing)) return;
    if (outcome === 'broken') this.mended.add(`${file}:${line}`);
    if (row === -1) this.isForeign = true;
    const standing = this.#ledger.claim(sha256, claim);
    if (standing.kind === 'conflict') this.#addConflict({ file, line, src, sha256, kept: standing.kept, score: claim });
    else this.counts.dedup += 1;
  }

  #addConflict(conflict: NonNullable<DroppedRow['conflict']> & { readonly file: string; readonly line: number }): void {
    const { file, line, src, sha256, kept, score } = conflict;
    this.counts.conflict += 1;
    this.#conflicts.count += 1;
    if (this.#conflicts.items.length >= MAX_LISTED_ITEMS) return;
    const reason = describeConflict(kept, { file, line, score });
    this.#conflicts.items.push({ file, line, src, src_sha256: sha256, reason });
  }
}

/** What merging found out of one shard, beside its rows. */
export interface MergedLabels {
  readonly shard: NumberedShard;
  readonly rowsDropped: number;
  readonly counts: Readonly<ClaimCounts>;
  readonly mended: ReadonlySet<string>;
}

/** Puts the rows of shards together, one shard after another, in the order of their numbers. */
export class RowMerger {
  readonly conflicts: { count: number; items: ConflictItem[] } = { count: 0, items: [] };
  readonly #ledger = new ScoreLedger();
  readonly #sink: RowSink | undefined;
  readonly #reading: Reading;

  /** @param sink undefined where nothing is written, because it is known already that the shards can't be merged */
  constructor(sink: RowSink | undefined, reading: Reading) {
    this.#sink = sink;
    this.#reading = reading;
  }

  /**
   * Takes one shard. Everything that its manifest vouches for is checked while it is read.
   *
   * @throws UserError OUTPUT_WRITE_FAILED; the signal's reason when aborted
   */
  async add(shard: NumberedShard): Promise<MergedLabels | ShardFault> {
    const standing = this.#ledger.size;
    const rows = new ShardRows(shard, this.#ledger, this.#sink);
    const fault = await onDisk(shard.jsonlPath, () => this.#readRows(shard, rows));
    if (fault !== undefined) return fault;
    const claims = new ShardClaims({ ledger: this.#ledger, standing }, rows, this.conflicts);
    const claimsFault = await onDisk(claimsPath(shard.jsonlPath), () => this.#readClaims(shard, claims));
    if (claimsFault !== undefined) return claimsFault;
    return { shard, rowsDropped: rows.dropped.length, counts: claims.counts, mended: claims.mended };
  }

  async #readRows({ jsonlPath, manifest }: NumberedShard, rows: ShardRows): Promise<ShardFault | undefined> {
    const file = await open(jsonlPath, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    try {
      if (!(await file.stat()).isFile()) return shardFault('SHARD_UNREADABLE', `${jsonlPath}: is not a regular file`);
      const { sha256 } = await readRows(file, rows, this.#reading);
      if (sha256 !== manifest.jsonl.sha256) {
        return shardFault('SHARD_ALTERED', `${jsonlPath}: its manifest vouches for other bytes`, RUN_AGAIN);
      }
      if (rows.faultCount === 0 && rows.rows === manifest.jsonl.rows) return undefined;
      const rest = rows.faultCount > rows.faults.length ? `; and ${rows.faultCount - rows.faults.length} more` : '';
      const faults = rows.faultCount === 0 ? `${rows.rows} rows, not ${manifest.jsonl.rows}` : rows.faults.join('; ');
      return shardFault('SHARD_ROWS', `${jsonlPath}: holds what its shard does not have: ${faults}${rest}`, RUN_AGAIN);
    } finally {
      await file.close();
    }
  }

  async #readClaims(
    { jsonlPath, shard, manifest }: NumberedShard,
    claims: ShardClaims,
  ): Promise<ShardFault | undefined> {
    const path = claimsPath(jsonlPath);
    if (!(await readClaims(path, shard.claims, (claim) => claims.visit(claim), this.#reading.signal))) {
      return shardFault('SHARD_ALTERED', `${path}: its manifest vouches for other bytes`, RUN_AGAIN);
    }
    const { written, dedup, conflict, broken } = manifest.outcomes;
    const { told } = claims;
    const isTrue =
      !claims.isForeign &&
      told.written === written &&
      told.dedup === dedup &&
      told.conflict === conflict &&
      told.broken <= broken;
    if (isTrue) return undefined;
    return shardFault('SHARD_ALTERED', `${path}: counts other labels than the manifest of the shard`, RUN_AGAIN);
  }
}

/** Turns a file that can't be read into a fault of its shard. */
async function onDisk(path: string, work: () => Promise<ShardFault | undefined>): Promise<ShardFault | undefined> {
  try {
    return await work();
  } catch (error) {
    const code = systemErrorCode(error);
    if (code === undefined || !/^E[A-Z]+$/.test(code)) throw error;
    const what = code === 'ENOENT' ? 'is not there' : `can't be read (${code})`;
    return shardFault('SHARD_UNREADABLE', `${path}: ${what}`, RUN_AGAIN);
  }
}
