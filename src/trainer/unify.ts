import { resolve } from 'node:path';
import { isUnifiedRow } from '../contract/generated/accept-unified-row.mjs';
import type { CorpusRow, UnifiedManifest, UnifiedRow } from '../contract/generated/types.ts';
import type { Reading } from '../contract/jsonl.ts';
import { ReadMeter, type ReadProgress, sumSizes } from '../contract/read-progress.ts';
import { serialiseUnifiedRow } from '../contract/unified-row.ts';
import { removeDurably } from '../files/durable.ts';
import { hasLostOutput, lockOutput } from '../files/output-lock.ts';
import { chooseInstant } from '../instant.ts';
import { UserError } from '../user-error.ts';
import { findNativeScale, toUnifiedDeviation, toUnifiedScore } from './native-scale.ts';
import { NextFile, type WrittenFile } from './next-file.ts';
import { estimateAllRows, readJsonl } from './read-jsonl.ts';
import { RowChoice } from './row-choice.ts';
import { composeUnifiedManifest, type ReadInput } from './unified-manifest.ts';
import { settleUnifyPlace, type UnifyPlace } from './unify-place.ts';
import { UnifyTally } from './unify-tally.ts';
import { makeFolderOf } from './whole-output.ts';

export interface UnifyOptions {
  /** Path of the JSONL that is made. */
  readonly output: string;
  /** Path of its manifest; beside it, with `.manifest.json` for `.jsonl`, unless given. */
  readonly manifestOut?: string | undefined;
  /** Instant written into every row; SOURCE_DATE_EPOCH, else now, unless given. */
  readonly aggregatedAt?: string | undefined;
  /** Takes the output over from a run that is known to be dead. */
  readonly breakLock?: boolean | undefined;
  /** The command line, for the manifest. */
  readonly argv?: readonly string[] | undefined;
  readonly signal?: AbortSignal | undefined;
  /** Told after each block that was read. */
  readonly onProgress?: ((progress: ReadProgress) => void) | undefined;
}

export interface UnifyResult {
  /** Absolute path of the JSONL. */
  readonly output: string;
  readonly manifestPath: string;
  readonly manifest: UnifiedManifest;
}

/** The row on the one scale of 0..100. */
export function toUnifiedRow(row: Readonly<CorpusRow>, aggregatedAt: string): UnifiedRow {
  const scale = findNativeScale(row);
  return {
    src: row.src,
    src_sha256: row.src_sha256,
    src_size_bytes: row.src_size_bytes,
    width: row.width,
    height: row.height,
    framerate: row.framerate,
    duration_s: row.duration_s,
    pix_fmt: row.pix_fmt,
    encoder_upstream: row.encoder_upstream,
    mos: toUnifiedScore(row.mos, scale),
    mos_std_dev: row.mos_std_dev,
    n_ratings: row.n_ratings,
    corpus: row.corpus,
    corpus_version: row.corpus_version,
    ingested_at_utc: row.ingested_at_utc,
    mos_native: row.mos,
    mos_native_scale: scale,
    corpus_source: row.corpus,
    aggregated_at_utc: aggregatedAt,
  };
}

/** What the first reading of all inputs has told. */
interface Choice {
  readonly choice: RowChoice;
  readonly tally: UnifyTally;
  readonly inputs: readonly ReadInput[];
}

/** Reads every input once, and decides which rows stay. */
async function chooseRows(paths: readonly string[], reading: Reading): Promise<Choice> {
  const choice = new RowChoice(await estimateAllRows(paths));
  const tally = new UnifyTally();
  const inputs: ReadInput[] = [];
  for (const [input, path] of paths.entries()) {
    tally.startInput(input);
    const { sizeBytes, sha256 } = await readJsonl(
      path,
      {
        visitRow({ row, digest }) {
          tally.addRow(input);
          choice.add({ digest, stdDev: toUnifiedDeviation(row.mos_std_dev, findNativeScale(row)) });
        },
        visitFault({ number: line }, violations) {
          tally.addFault(input, { path, line }, violations);
        },
      },
      reading,
    );
    inputs.push({ path, sizeBytes, sha256 });
  }
  return { choice, tally, inputs };
}

function refuseEmpty({ choice, tally }: Choice): void {
  if (choice.size > 0) return;
  const { rows, out_of_range, invalid } = tally.counts;
  throw new UserError(
    'UNIFIED_EMPTY',
    {
      message: `no row is left of ${rows}: ${out_of_range} out of range, ${invalid} invalid`,
      hint: 'run `konvid-ingest validate` on the files: it names every fault',
    },
    rows === 0 ? 2 : 1,
  );
}

function writeRow(row: UnifiedRow): string {
  // The rows that were read are valid, and so is what becomes of them, or this program has a bug.
  if (!isUnifiedRow(row)) throw new Error(`not a unified row: ${JSON.stringify(row)}`);
  return `${serialiseUnifiedRow(row)}\n`;
}

/** Reads every input again, which must not have changed, and writes the rows that stay, in the order of the inputs. */
async function writeRows(
  { choice, tally, inputs }: Choice,
  { next, aggregatedAt, reading }: { next: NextFile; aggregatedAt: string; reading: Reading },
): Promise<WrittenFile> {
  let position = 0;
  for (const [input, { path, sha256 }] of inputs.entries()) {
    const again = await readJsonl(
      path,
      {
        visitRow({ row, digest, number: line }) {
          if (choice.stays(position)) {
            next.write(writeRow(toUnifiedRow(row, aggregatedAt)));
            tally.addWritten(input, row);
          } else tally.addDuplicate(input, { path, line }, digest);
          position += 1;
        },
        visitFault: () => undefined,
      },
      reading,
    );
    if (again.sha256 === sha256) continue;
    throw new UserError(
      'JSONL_CHANGED',
      { message: `${path}: was changed while it was read`, hint: 'let whatever writes it finish, then run again' },
      3,
    );
  }
  return next.finish();
}

/** Where and with what a run writes. */
interface Writing {
  readonly place: UnifyPlace;
  readonly aggregatedAt: string;
  readonly argv: readonly string[];
  readonly signal: AbortSignal;
  readonly onBytes: (count: number) => void;
}

/** Writes JSONL and manifest under other names, then puts them into their places, the manifest last. */
async function writeBoth(
  chosen: Choice,
  { place, aggregatedAt, argv, signal, onBytes }: Writing,
): Promise<UnifyResult> {
  const { output, manifestPath } = place;
  const files: NextFile[] = [];
  try {
    const next = await NextFile.open(output);
    files.push(next);
    const { sizeBytes, sha256 } = await writeRows(chosen, { next, aggregatedAt, reading: { signal, onBytes } });
    const { inputs, tally } = chosen;
    const jsonl = { path: output, rows: tally.counts.written, size_bytes: sizeBytes, sha256 };
    const manifest = await composeUnifiedManifest({ inputs, tally, jsonl, aggregatedAt, manifestPath, argv });
    const nextManifest = await NextFile.open(manifestPath);
    files.push(nextManifest);
    nextManifest.write(`${JSON.stringify(manifest, null, 2)}\n`);
    await nextManifest.finish();
    signal.throwIfAborted();
    await removeDurably(manifestPath);
    await next.replace();
    await nextManifest.replace();
    return { output, manifestPath, manifest };
  } finally {
    for (const file of files) await file.discard({ isLost: hasLostOutput(signal) });
  }
}

/**
 * Brings the rows of several corpora onto the one scale of 0..100, in one JSONL with a manifest. Of rows of the same clip
 * the one with the smaller known standard deviation stays, compared on that scale, and of equal ones the first; rows
 * whose score lies outside their corpus' scale are dropped and counted, and so are lines that are no rows.
 *
 * @throws UserError JSONL_UNREADABLE, OPTION_INVALID, OUTPUT_... (exitCode 2), UNIFIED_EMPTY (2; 1 where there were lines),
 *   JSONL_READ_FAILED, JSONL_CHANGED, OUTPUT_LOCK_LOST, OUTPUT_WRITE_FAILED (3); in each case nothing was replaced
 */
export async function unify(paths: readonly string[], options: UnifyOptions): Promise<UnifyResult> {
  const aggregatedAt = chooseInstant(options.aggregatedAt, {
    option: '--aggregated-at',
    environment: process.env,
    now: new Date(),
  });
  const given = paths.map((path) => resolve(path));
  const { output, manifestPath } = await settleUnifyPlace(given, {
    output: options.output,
    manifestOut: options.manifestOut,
  });
  // Each is read twice: to choose, and to write.
  const meter = new ReadMeter(2 * (await sumSizes(given)), options);
  const chosen = await chooseRows(given, meter);
  refuseEmpty(chosen);
  for (const path of [output, manifestPath]) await makeFolderOf(path);
  const lock = await lockOutput(output, { breakLock: options.breakLock === true });
  try {
    const signal = AbortSignal.any([lock.lost, ...(options.signal === undefined ? [] : [options.signal])]);
    const place = { output, manifestPath };
    return await writeBoth(chosen, { place, aggregatedAt, argv: options.argv ?? [], signal, onBytes: meter.onBytes });
  } finally {
    await lock.release();
  }
}
