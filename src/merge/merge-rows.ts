import { createHash } from 'node:crypto';
import { constants } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { CATALOGUE_HEADING, cataloguePath } from '../contract/catalogue.ts';
import type { ConflictItem } from '../contract/generated/types.ts';
import type { Reading } from '../contract/jsonl.ts';
import { readRows } from '../contract/rows.ts';
import type { NextFile } from '../files/durable.ts';
import { closeSettled } from '../files/reading.ts';
import { systemErrorCode } from '../files/user-error.ts';
import type { Catalogue } from '../ingest/catalogue.ts';
import { MAX_LISTED_ITEMS } from '../ingest/outcomes.ts';
import { describeConflict, type Score, ScoreLedger } from '../ingest/row.ts';
import { claimsPath } from '../ingest/shard.ts';
import { CLAIMS_HEADING, type Claim, type OtherClaim, type RowClaims } from '../ingest/shard-record.ts';
import type { NumberedShard } from './compare-shards.ts';
import { type ShardFault, shardFault } from './merge-refusal.ts';

/** The result of merging one shard, besides its rows. */
export interface MergedLabels {
  readonly shard: NumberedShard;
  /** Rows that an earlier shard has already. */
  readonly rowsDropped: number;
  /** Labels whose bytes have a row. */
  readonly counts: { written: number; dedup: number; conflict: number };
  /** Labels whose clip is broken in this shard although an earlier one has a row of its bytes, as `file:line`. */
  readonly mended: ReadonlySet<string>;
}

/** A label whose score differs from the row of an earlier label. */
interface Conflict {
  readonly src: string;
  readonly src_sha256: string;
  readonly score: Score;
  readonly kept: Score;
}

/** Rows of a shard that an earlier one has already, by their number from 0; undefined if the scores agree. */
type DroppedRows = ReadonlyMap<number, Conflict | undefined>;

const MAX_FAULTS_LISTED = 3;
const RUN_AGAIN = 'fetch its files again, or run the shard again';

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

/** Reads the claims of a shard in the order of its labels; undefined if they are not those that the manifest describes. */
async function readClaims(file: FileHandle, { claims }: NumberedShard['shard']): Promise<readonly Claim[] | undefined> {
  if ((await file.stat()).size !== claims.size_bytes) return undefined;
  const bytes = await file.readFile();
  if (createHash('sha256').update(bytes).digest('hex') !== claims.sha256) return undefined;
  const [heading, ...lines] = bytes.toString('utf8').trimEnd().split('\n');
  if (heading !== JSON.stringify(CLAIMS_HEADING)) return undefined;
  return lines.map((line) => JSON.parse(line) as Claim);
}

/** The lines of a shard's catalogue, each with its LF. */
async function readLinesOfCatalogue({ jsonlPath, manifest }: NumberedShard): Promise<readonly string[] | ShardFault> {
  const path = cataloguePath(jsonlPath);
  return readShardFile(path, async (file) => {
    const bytes = await file.readFile();
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    if (sha256 !== manifest.catalogue?.sha256) return refuseAltered(path);
    return bytes.toString('utf8').slice(CATALOGUE_HEADING.length).match(/.*\n/g) ?? [];
  });
}

/** Joins the rows of shards in the order of their numbers. The first row of identical clips is kept. */
export class RowMerger {
  readonly conflicts: { count: number; items: ConflictItem[] } = { count: 0, items: [] };
  readonly #ledger = new ScoreLedger();
  readonly #output: NextFile | undefined;
  readonly #catalogue: Catalogue | undefined;
  readonly #reading: Reading;

  /**
   * @param output undefined if it is known already that the shards can't be merged
   * @param catalogue undefined if a shard has none
   */
  constructor(output: NextFile | undefined, catalogue: Catalogue | undefined, reading: Reading) {
    this.#output = output;
    this.#catalogue = catalogue;
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
    const dropped = await readShardFile<DroppedRows>(shard.jsonlPath, (file) => this.#takeRows(file, shard));
    if ('code' in dropped) return dropped;
    const lines = this.#catalogue === undefined ? [] : await readLinesOfCatalogue(shard);
    if ('code' in lines) return lines;
    const path = claimsPath(shard.jsonlPath);
    return readShardFile(path, async (file) => {
      const claims = await readClaims(file, shard.shard);
      if (claims === undefined) return refuseAltered(path);
      return this.#countClaims(claims, shard, { earlierRows, dropped, lines });
    });
  }

  async #takeRows(file: FileHandle, { jsonlPath, manifest }: NumberedShard): Promise<DroppedRows | ShardFault> {
    const earlierRows = this.#ledger.size;
    const dropped = new Map<number, Conflict | undefined>();
    const faults: string[] = [];
    let faultCount = 0;
    const addFault = (line: number, what: string): void => {
      faultCount += 1;
      if (faults.length < MAX_FAULTS_LISTED) faults.push(`line ${line}: ${what}`);
    };
    const { sha256, lines } = await readRows(
      file,
      {
        visitRow: ({ number, row, bytes }) => {
          const { src, src_sha256, corpus, corpus_version } = row;
          const place = this.#ledger.rowOf(src_sha256);
          if (corpus !== manifest.corpus) addFault(number, `a row of corpus ${corpus}`);
          else if (corpus_version !== manifest.config.corpus_version)
            addFault(number, `a row of version ${corpus_version}`);
          else if (place >= earlierRows) addFault(number, 'repeats a clip');
          else if (place >= 0) dropped.set(number - 1, this.#compare(src, src_sha256, row));
          else {
            this.#ledger.note(src_sha256, row, true);
            this.#output?.write(bytes);
            this.#output?.write('\n');
          }
        },
        visitFault: ({ number }, violations) =>
          addFault(number, violations.map(({ code, field }) => field ?? code).join(', ')),
      },
      this.#reading,
    );
    if (sha256 !== manifest.jsonl.sha256) return refuseAltered(jsonlPath);
    if (faultCount === 0 && lines === manifest.jsonl.rows) return dropped;
    const rest = faultCount > faults.length ? `; and ${faultCount - faults.length} more` : '';
    const found = faultCount === 0 ? `${lines} rows, not ${manifest.jsonl.rows}` : `${faults.join('; ')}${rest}`;
    return shardFault('SHARD_ROWS', `${jsonlPath}: has other rows than its shard: ${found}`, RUN_AGAIN);
  }

  /** Counts the labels of a shard as one run over all labels would. */
  #countClaims(
    claims: readonly Claim[],
    shard: NumberedShard,
    found: { readonly earlierRows: number; readonly dropped: DroppedRows; readonly lines: readonly string[] },
  ): MergedLabels {
    const { earlierRows, dropped } = found;
    const counts = { written: 0, dedup: 0, conflict: 0 };
    const mended = new Set<string>();
    // The catalogue has a line for each row and dedup, in the order of the claims.
    const lines = found.lines.values();
    const takeLine = () => lines.next().value ?? '';
    const keep = (line: string) => this.#catalogue?.add(line);
    const count = (file: string, line: number, conflict: Conflict | undefined, entry: string): void => {
      counts[conflict === undefined ? 'dedup' : 'conflict'] += 1;
      if (conflict === undefined) keep(entry);
      else this.#addConflict({ file, line }, conflict);
    };
    const countRows = ({ file, line, row, count: rows }: RowClaims): void => {
      for (let place = 0; place < rows; place += 1) {
        const entry = takeLine();
        if (dropped.has(row + place)) count(file, line + place, dropped.get(row + place), entry);
        else {
          counts.written += 1;
          keep(entry);
        }
      }
    };
    for (const claim of claims) {
      if ('count' in claim) {
        countRows(claim);
        continue;
      }
      const { file, line, src, src_sha256, outcome, entry = outcome === 'dedup' ? takeLine() : '' } = claim;
      if (outcome === 'broken') {
        const row = this.#ledger.rowOf(src_sha256);
        if (row === -1 || row >= earlierRows) continue;
        mended.add(`${file}:${line}`);
      }
      count(file, line, this.#compare(src, src_sha256, claim), entry);
    }
    // Rows of earlier runs that no label has any more.
    for (const line of lines) keep(line);
    return { shard, rowsDropped: dropped.size, counts, mended };
  }

  /** Compares a label with the row of the same bytes. */
  #compare(src: string, src_sha256: string, { mos, mos_std_dev, n_ratings }: Score): Conflict | undefined {
    const score = { mos, mos_std_dev, n_ratings };
    const standing = this.#ledger.claim(src_sha256, score);
    return standing.kind === 'conflict' ? { src, src_sha256, score, kept: standing.kept } : undefined;
  }

  #addConflict(place: Pick<OtherClaim, 'file' | 'line'>, { src, src_sha256, score, kept }: Conflict): void {
    this.conflicts.count += 1;
    if (this.conflicts.items.length >= MAX_LISTED_ITEMS) return;
    this.conflicts.items.push({ ...place, src, src_sha256, reason: describeConflict(kept, { ...place, score }) });
  }
}
