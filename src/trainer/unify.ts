import { dirname, resolve } from 'node:path';
import { isUnifiedRow } from '../contract/generated/accept-rows.mjs';
import type { CorpusRow, UnifiedManifest, UnifiedRow } from '../contract/generated/types.ts';
import type { JsonlDigest, Reading } from '../contract/jsonl.ts';
import { parseLine } from '../contract/line.ts';
import { explainFailedRead, openJsonl } from '../contract/open-jsonl.ts';
import { ReadMeter, type ReadProgress, sumSizes } from '../contract/read-progress.ts';
import { serialiseUnifiedRow, validateUnifiedRow } from '../contract/row.ts';
import { type RowVisitor, readRows } from '../contract/rows.ts';
import { findNativeScale, toUnifiedDeviation, toUnifiedScore } from '../corpora/scale.ts';
import type { NextFile, WrittenFile } from '../files/durable.ts';
import { makeFolder, removeDurably } from '../files/durable.ts';
import { closeSettled } from '../files/reading.ts';
import { chooseInstant } from '../files/stamp.ts';
import { explainUnwritable, UserError } from '../files/user-error.ts';
import { settleOutput, writeLocked } from '../files/whole-output.ts';
import type { UnifySettings } from '../options/generated/option-values.ts';
import { composeUnifiedManifest, type ReadInput } from './unified-manifest.ts';
import { UnifyTally } from './unify-tally.ts';

export interface UnifyOptions extends UnifySettings {
  /** The command line, for the manifest. */
  readonly argv?: readonly string[] | undefined;
  readonly signal?: AbortSignal | undefined;
  /** Called after each block that was read. */
  readonly onProgress?: ((progress: ReadProgress) => void) | undefined;
}

export interface UnifyResult {
  /** Absolute path of the JSONL. */
  readonly output: string;
  readonly manifestPath: string;
  readonly manifest: UnifiedManifest;
}

/** The row with its score on 0..100. */
export function toUnifiedRow(row: Readonly<CorpusRow>, aggregatedAt: string): UnifiedRow {
  const scale = findNativeScale(row);
  return {
    ...row,
    mos: toUnifiedScore(row.mos, scale),
    mos_native: row.mos,
    mos_native_scale: scale,
    corpus_source: row.corpus,
    aggregated_at_utc: aggregatedAt,
  };
}

/** Where a run writes: absolute paths. */
interface UnifyPlace {
  readonly output: string;
  readonly manifestPath: string;
}

/** @throws UserError OPTION_INVALID, OUTPUT_AMONG_INPUTS, OUTPUT_FOREIGN, OUTPUT_NOT_REGULAR, OUTPUT_NOT_WRITABLE */
async function settlePlace(inputs: readonly string[], options: UnifyOptions): Promise<UnifyPlace> {
  const output = await settleOutput({
    given: options.output,
    option: '--output',
    inputs,
    isOurs: (beginning) =>
      parseLine(Buffer.from(beginning.split('\n', 1)[0] ?? ''), validateUnifiedRow).row !== undefined,
  });
  const manifestPath = await settleOutput({
    given: options.manifestOut ?? `${output.replace(/\.jsonl$/, '')}.manifest.json`,
    option: '--manifest-out',
    inputs,
    isOurs: (beginning) => /^\{\s*"schema":\s*"konvid-ingest-unified-manifest-v1"/.test(beginning),
  });
  if (output !== manifestPath) return { output, manifestPath };
  throw new UserError('OPTION_INVALID', { message: `--manifest-out ${manifestPath}: is the JSONL itself` });
}

async function readInput(path: string, visitor: RowVisitor, reading: Reading): Promise<JsonlDigest> {
  const file = await openJsonl(path);
  try {
    return await readRows(file, visitor, reading);
  } catch (error) {
    throw explainFailedRead(error, path);
  } finally {
    await closeSettled(file);
  }
}

/** The inputs as read the first time, and the row of each clip that is kept. */
interface Choice {
  readonly inputs: readonly ReadInput[];
  readonly tally: UnifyTally;
  /** Position of the kept row in all inputs, from 0, by the clip's digest. */
  readonly keptRows: ReadonlyMap<string, { readonly position: number; readonly deviation: number }>;
}

/** Reads every input once and chooses the rows that are kept. */
async function chooseRows(paths: readonly string[], reading: Reading): Promise<Choice> {
  const keptRows = new Map<string, { position: number; deviation: number }>();
  const tally = new UnifyTally(paths.length);
  const inputs: ReadInput[] = [];
  let position = 0;
  for (const [input, path] of paths.entries()) {
    const { sizeBytes, sha256 } = await readInput(
      path,
      {
        visitRow({ row }) {
          tally.addRow(input);
          // 0 means unknown, which any known deviation beats.
          const deviation = toUnifiedDeviation(row.mos_std_dev, findNativeScale(row)) || Number.POSITIVE_INFINITY;
          const kept = keptRows.get(row.src_sha256);
          if (kept === undefined || deviation < kept.deviation) keptRows.set(row.src_sha256, { position, deviation });
          position += 1;
        },
        visitFault({ number: line }, violations) {
          tally.addFault({ input, path, line }, violations);
        },
      },
      reading,
    );
    inputs.push({ path, sizeBytes, sha256 });
  }
  return { inputs, tally, keptRows };
}

function refuseEmpty({ keptRows, tally }: Choice): void {
  if (keptRows.size > 0) return;
  const { rows, out_of_range, invalid } = tally.counts;
  throw new UserError(
    'UNIFIED_EMPTY',
    {
      message: `no row is left of ${rows}: ${out_of_range} out of range, ${invalid} invalid`,
      hint: 'run `konvid-ingest validate` on the files: it lists every fault',
    },
    rows === 0 ? 2 : 1,
  );
}

function formatRow(row: UnifiedRow): string {
  // The input rows are valid: a result that is not would be a bug of this program.
  if (!isUnifiedRow(row)) throw new Error(`not a unified row: ${JSON.stringify(row)}`);
  return `${serialiseUnifiedRow(row)}\n`;
}

/** Reads every input again, which must not have changed, and writes the kept rows in the order of the inputs. */
async function writeRows(
  { inputs, tally, keptRows }: Choice,
  { next, aggregatedAt, reading }: { next: NextFile; aggregatedAt: string; reading: Reading },
): Promise<WrittenFile> {
  let position = 0;
  for (const [input, { path, sha256 }] of inputs.entries()) {
    const again = await readInput(
      path,
      {
        visitRow({ row, number: line }) {
          if (keptRows.get(row.src_sha256)?.position === position) {
            next.write(formatRow(toUnifiedRow(row, aggregatedAt)));
            tally.addWritten(input, row);
          } else tally.addDuplicate({ input, path, line }, row.src_sha256);
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

/**
 * Brings the rows of several corpora onto the scale 0..100, in one JSONL with a manifest. Of rows of the same clip it keeps
 * the one with the smaller known standard deviation, compared on that scale, and of equal ones the first. It drops and counts
 * rows whose score is outside their corpus' scale, and lines that are no rows.
 *
 * @throws UserError JSONL_UNREADABLE, OPTION_INVALID, OUTPUT_... (exitCode 2), UNIFIED_EMPTY (2; 1 if there were lines),
 *   JSONL_READ_FAILED, JSONL_CHANGED, OUTPUT_LOCK_LOST, OUTPUT_WRITE_FAILED (3); in each case nothing was replaced
 */
export async function unify(paths: readonly string[], options: UnifyOptions): Promise<UnifyResult> {
  const aggregatedAt = chooseInstant(options.aggregatedAt, {
    option: '--aggregated-at',
    environment: process.env,
    now: new Date(),
  });
  const given = paths.map((path) => resolve(path));
  const place = await settlePlace(given, options);
  const { output, manifestPath } = place;
  // Each input is read twice: to choose, and to write.
  const meter = new ReadMeter(2 * (await sumSizes(given)), options);
  const chosen = await chooseRows(given, meter);
  refuseEmpty(chosen);
  await makeFolder(dirname(manifestPath)).catch((error: unknown) => {
    throw explainUnwritable(error, manifestPath);
  });
  const { breakLock = false } = options;
  return writeLocked(output, { breakLock }, async (open) => {
    const next = await open(output);
    const reading = { signal: options.signal, onBytes: meter.onBytes };
    const { sizeBytes, sha256 } = await writeRows(chosen, { next, aggregatedAt, reading });
    const { inputs, tally } = chosen;
    const jsonl = { path: output, rows: tally.counts.written, size_bytes: sizeBytes, sha256 };
    const manifest = await composeUnifiedManifest({ inputs, tally, jsonl, aggregatedAt, manifestPath, options });
    const nextManifest = await open(manifestPath);
    nextManifest.write(`${JSON.stringify(manifest, null, 2)}\n`);
    await nextManifest.finish();
    options.signal?.throwIfAborted();
    await removeDurably(manifestPath);
    await next.replace();
    await nextManifest.replace();
    return { ...place, manifest };
  });
}
