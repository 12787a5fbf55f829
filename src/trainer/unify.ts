import { dirname, resolve } from 'node:path';
import type {
  CorpusRow,
  UnifiedCorpus,
  UnifiedInput,
  UnifiedManifest,
  UnifiedRow,
  UnifyDuplicate,
  UnifyFault,
} from '../contract/generated/types.ts';
import type { Reading } from '../contract/jsonl.ts';
import { parseLine } from '../contract/line.ts';
import { withJsonl } from '../contract/open-jsonl.ts';
import { ReadMeter, type ReadMeterOptions, sumSizes } from '../contract/read-progress.ts';
import { serialiseUnifiedRow, validateUnifiedRow } from '../contract/row.ts';
import { type RowVisitor, readRows } from '../contract/rows.ts';
import type { RowViolation } from '../contract/violation.ts';
import { findNativeScale, toUnifiedDeviation, toUnifiedScore } from '../corpora/scale.ts';
import { makeFolder, removeDurably } from '../files/durable.ts';
import { chooseInstant } from '../files/stamp.ts';
import { explainUnwritable, UserError } from '../files/user-error.ts';
import { refuseSharedPaths, settleOutput, writeLocked } from '../files/whole-output.ts';
import type { UnifySettings } from '../options/generated/option-values.ts';
import { composeUnifiedManifest, sumCounts } from './unified-manifest.ts';

export interface UnifyOptions extends UnifySettings, ReadMeterOptions {
  /** The command line, for the manifest. */
  readonly argv?: readonly string[] | undefined;
}

export interface UnifyResult {
  /** Absolute path of the JSONL. */
  readonly output: string;
  readonly manifestPath: string;
  readonly manifest: UnifiedManifest;
}

/** What is found in the inputs. Lists of lines end after `MAX_LISTED_LINES`; all lines are counted in `inputs`. */
export interface Unification {
  readonly inputs: readonly UnifiedInput[];
  /** The row of each clip that is kept, by the clip's digest; inputs are numbered from 0, lines from 1. */
  readonly keptRows: Map<string, { readonly input: number; readonly line: number; readonly deviation: number }>;
  readonly outOfRange: UnifyFault[];
  readonly invalid: UnifyFault[];
  readonly duplicates: UnifyDuplicate[];
  /** The corpora with written rows, in the order of their first rows. */
  readonly corpora: Map<string, UnifiedCorpus>;
}

const MAX_LISTED_LINES = 1_000;

/** The row with its score and deviation on 0..100. */
export function toUnifiedRow(row: Readonly<CorpusRow>, aggregatedAt: string): UnifiedRow {
  const scale = findNativeScale(row);
  return {
    ...row,
    mos: toUnifiedScore(row.mos, scale),
    mos_std_dev: toUnifiedDeviation(row.mos_std_dev, scale),
    mos_native: row.mos,
    mos_std_dev_native: row.mos_std_dev,
    mos_native_scale: scale,
    corpus_source: row.corpus,
    aggregated_at_utc: aggregatedAt,
  };
}

/** @throws UserError OPTION_INVALID, OUTPUT_AMONG_INPUTS, OUTPUT_FOREIGN, OUTPUT_NOT_REGULAR, OUTPUT_NOT_WRITABLE */
async function settlePlace(inputs: readonly string[], options: UnifyOptions) {
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
  refuseSharedPaths(output, [['--manifest-out', manifestPath]]);
  return { output, manifestPath };
}

function addListed<Item>(list: Item[], item: Item): void {
  if (list.length < MAX_LISTED_LINES) list.push(item);
}

/** Whether a line would be a row if its score were on the corpus' scale. */
function isOutOfRange(violations: readonly RowViolation[]): boolean {
  return violations.every(({ code, pointer }) => code === 'FIELD_RANGE' && pointer === '/mos');
}

/** Reads every input once and chooses the rows that are kept. */
async function chooseRows(paths: readonly string[], reading: Reading): Promise<Unification> {
  const inputs: UnifiedInput[] = [];
  const keptRows: Unification['keptRows'] = new Map();
  const [outOfRange, invalid]: [UnifyFault[], UnifyFault[]] = [[], []];
  for (const [input, path] of paths.entries()) {
    const counts = { rows: 0, written: 0, out_of_range: 0, invalid: 0, duplicates: 0 };
    const visitor: RowVisitor = {
      visitRow({ row, number: line }) {
        counts.rows += 1;
        // 0 means unknown, which any known deviation beats.
        const deviation = toUnifiedDeviation(row.mos_std_dev, findNativeScale(row)) || Number.POSITIVE_INFINITY;
        const kept = keptRows.get(row.src_sha256);
        if (kept === undefined || deviation < kept.deviation) keptRows.set(row.src_sha256, { input, line, deviation });
      },
      visitFault({ number: line }, violations) {
        const isRange = isOutOfRange(violations);
        counts.rows += 1;
        counts[isRange ? 'out_of_range' : 'invalid'] += 1;
        const [{ code, pointer, found } = { code: '', pointer: '', found: '' }] = violations;
        addListed(isRange ? outOfRange : invalid, { path, line, code, pointer, found });
      },
    };
    const { sizeBytes, sha256 } = await withJsonl(path, (file) => readRows(file, visitor, reading));
    inputs.push({ path, size_bytes: sizeBytes, sha256, ...counts });
  }
  return { inputs, keptRows, outOfRange, invalid, duplicates: [], corpora: new Map() };
}

function refuseEmpty({ keptRows, inputs }: Unification): void {
  if (keptRows.size > 0) return;
  const { rows, out_of_range, invalid } = sumCounts(inputs);
  throw new UserError(
    'UNIFIED_EMPTY',
    {
      message: `no row is left of ${rows}: ${out_of_range} out of range, ${invalid} invalid`,
      hint: 'run `konvid-ingest validate` on the files: it lists every fault',
    },
    rows === 0 ? 2 : 1,
  );
}

/** Reads every input again, which must not have changed, and writes the kept rows in the order of the inputs. */
async function writeRows(
  { inputs, keptRows, duplicates, corpora }: Unification,
  write: (row: Readonly<CorpusRow>) => void,
  reading: Reading,
): Promise<void> {
  for (const [index, input] of inputs.entries()) {
    const { path } = input;
    const visitor: RowVisitor = {
      visitRow({ row, number: line }) {
        const { src_sha256, corpus } = row;
        const kept = keptRows.get(src_sha256);
        if (kept?.line !== line || kept.input !== index) {
          input.duplicates += 1;
          addListed(duplicates, { path, line, src_sha256 });
          return;
        }
        write(row);
        input.written += 1;
        const known = corpora.get(corpus);
        if (known !== undefined) known.written += 1;
        else corpora.set(corpus, { corpus, mos_native_scale: findNativeScale(row), written: 1 });
      },
      visitFault: () => undefined,
    };
    const { sha256 } = await withJsonl(path, (file) => readRows(file, visitor, reading));
    if (sha256 === input.sha256) continue;
    throw new UserError(
      'JSONL_CHANGED',
      { message: `${path}: was changed while it was read`, hint: 'let whatever writes it finish, then run again' },
      3,
    );
  }
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
  const { breakLock, signal } = options;
  const instant = { option: '--aggregated-at', environment: process.env, now: new Date() };
  const aggregatedAt = chooseInstant(options.aggregatedAt, instant);
  const given = paths.map((path) => resolve(path));
  const { output, manifestPath } = await settlePlace(given, options);
  // Each input is read twice: to choose, and to write.
  const meter = new ReadMeter(2 * (await sumSizes(given)), options);
  const found = await chooseRows(given, meter);
  refuseEmpty(found);
  await makeFolder(dirname(manifestPath)).catch((error: unknown) => {
    throw explainUnwritable(error, manifestPath);
  });
  return writeLocked(output, { breakLock }, async (open) => {
    const next = await open(output);
    await writeRows(found, (row) => next.write(`${serialiseUnifiedRow(toUnifiedRow(row, aggregatedAt))}\n`), meter);
    const { sizeBytes, sha256 } = await next.finish();
    const jsonl = { path: output, rows: found.keptRows.size, size_bytes: sizeBytes, sha256 };
    const manifest = await composeUnifiedManifest(found, { jsonl, aggregatedAt, manifestPath, options });
    const nextManifest = await open(manifestPath);
    nextManifest.write(`${JSON.stringify(manifest, null, 2)}\n`);
    await nextManifest.finish();
    signal?.throwIfAborted();
    await removeDurably(manifestPath);
    await next.replace();
    await nextManifest.replace();
    return { output, manifestPath, manifest };
  });
}
