import { mkdir } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { stringify } from 'csv-stringify/sync';
import { CORPUS_ROW_KEYS } from '../contract/generated/row-keys.ts';
import type { CorpusRow, Split, SplitContent } from '../contract/generated/types.ts';
import type { JsonlDigest, Reading } from '../contract/jsonl.ts';
import { ReadMeter, type ReadMeterOptions, sumSizes } from '../contract/read-progress.ts';
import { readEveryRow } from '../contract/rows.ts';
import { findContentId } from '../corpora/registry.ts';
import { writeDurably } from '../files/durable.ts';
import { hashFile } from '../files/reading.ts';
import { TOOL_VERSION } from '../files/stamp.ts';
import { explainFailedWrite, UserError } from '../files/user-error.ts';
import { settleOutput } from '../files/whole-output.ts';
import type { ExportSettings } from '../options/generated/option-values.ts';
import { type Catalogues, readCatalogues } from './catalogues.ts';
import { Features, type FeatureValue } from './features.ts';
import { readSplit } from './split-file.ts';

export interface ExportOptions extends ExportSettings, ReadMeterOptions {}

/** What an export consists of; it says itself that it is no corpus. */
export interface ExportManifest {
  readonly schema: 'konvid-ingest-export-manifest-v1';
  readonly is_corpus: false;
  readonly format: ExportSettings['to'];
  readonly tool: { readonly name: 'konvid-ingest'; readonly version: string };
  readonly inputs: readonly { readonly path: string; readonly rows: number; readonly sha256: string }[];
  readonly split: {
    readonly path: string;
    readonly sha256: string;
    readonly repeat: number;
    readonly fold: number;
  } | null;
  readonly features: readonly { readonly path: string; readonly sha256: string }[];
  readonly outputs: readonly { readonly path: string; readonly rows: number; readonly sha256: string }[];
}

export interface ExportResult {
  readonly manifestPath: string;
  readonly manifest: ExportManifest;
}

type SetName = 'train' | 'val' | 'test';

/** One row of an export. Unknown values are null. */
interface ExportedRow extends Omit<CorpusRow, 'mos_std_dev' | 'n_ratings'> {
  readonly path: string | null;
  readonly mos_std_dev: number | null;
  readonly n_ratings: number | null;
  readonly split: SetName | null;
  readonly fold: number | null;
  readonly content: string | null;
  readonly features: Readonly<Record<string, FeatureValue>>;
}

/** Columns of every export beside the features, in their order. */
const COLUMNS = ['path', ...CORPUS_ROW_KEYS, 'split', 'fold', 'content'] as const;

/** The names of columns that features can't have: those of rows, and those that unified rows have besides. */
const TAKEN = [...COLUMNS, 'mos_native', 'mos_std_dev_native', 'mos_native_scale', 'corpus_source'];

const WHOLE = new Set(['width', 'height', 'n_ratings', 'fold']);
const REAL = new Set(['framerate', 'duration_s', 'mos', 'mos_std_dev']);

/** The set of a content for one fold of one repeat. */
function setOf(
  { folds, val = [] }: SplitContent,
  { kind }: Split['config'],
  repeat: number,
  fold: number,
): SetName | null {
  const tested = folds[repeat - 1] ?? 0;
  if (tested === fold) return 'test';
  // No published test set is trained on.
  if (kind === 'published' && tested > 0) return null;
  return val.includes(repeat) ? 'val' : 'train';
}

interface Assignment {
  readonly split: Split;
  readonly repeat: number;
  readonly fold: number;
  readonly byClip: ReadonlyMap<string, SplitContent>;
}

async function readAssignment({ split: path, repeat = 1, fold = 1 }: ExportOptions): Promise<Assignment | undefined> {
  if (path === undefined) return undefined;
  const split = await readSplit(path);
  const { repeats, folds } = split.config;
  if (repeat > repeats || fold > folds) {
    throw new UserError('OPTION_INVALID', {
      message: `--repeat ${repeat} --fold ${fold}: ${path} has ${repeats} repeats of ${folds} folds`,
    });
  }
  const byClip = new Map(split.contents.flatMap((content) => content.clips.map((clip) => [clip, content] as const)));
  return { split, repeat, fold, byClip };
}

interface Sources {
  readonly catalogues: Catalogues;
  readonly assignment: Assignment | undefined;
  readonly features: Features;
}

function exportRow(row: Readonly<CorpusRow>, { catalogues, assignment, features }: Sources): ExportedRow {
  const { src_sha256, src, corpus, mos_std_dev, n_ratings } = row;
  const line = catalogues.get(src_sha256);
  const content = assignment?.byClip.get(src_sha256);
  if (assignment !== undefined && content === undefined) {
    throw new UserError('SPLIT_CLIP_NEW', {
      message: `${src}: the split file doesn't have this clip`,
      hint: 'make the split anew from these files; `konvid-ingest split --check` lists all such clips',
    });
  }
  const placed = assignment !== undefined && content !== undefined;
  return {
    ...row,
    path: line?.path || null,
    mos_std_dev: mos_std_dev === 0 ? null : mos_std_dev,
    n_ratings: n_ratings === 0 ? null : n_ratings,
    split: placed ? setOf(content, assignment.split.config, assignment.repeat, assignment.fold) : null,
    fold: placed ? (content.folds[assignment.repeat - 1] ?? 0) : null,
    content: content?.id ?? (line?.content || findContentId({ corpus, src }) || null),
    features: features.of(row),
  };
}

function flatten({ features, ...row }: ExportedRow): Readonly<Record<string, FeatureValue>> {
  const known = Object.fromEntries(COLUMNS.map((name) => [name, row[name]]));
  const more = Object.entries(row).filter(([name]) => !COLUMNS.some((column) => column === name));
  return { ...known, ...Object.fromEntries(more), ...features } as Readonly<Record<string, FeatureValue>>;
}

function columnsOf(rows: readonly Readonly<Record<string, FeatureValue>>[]): readonly string[] {
  return [...new Set(rows.flatMap((row) => Object.keys(row)))];
}

function formatCsv(rows: readonly ExportedRow[]): string {
  const flat = rows.map(flatten);
  return stringify(flat, { header: true, columns: [...columnsOf(flat)], cast: { boolean: String } });
}

/** A text may begin with a number: a column is numeric only if all its values are. */
function typeOf(name: string, values: readonly FeatureValue[]) {
  if (WHOLE.has(name)) return 'INT32' as const;
  if (REAL.has(name)) return 'DOUBLE' as const;
  if (name === 'src_size_bytes') return 'INT64' as const;
  const known = values.filter((value) => value !== null);
  if (known.length > 0 && known.every((value) => typeof value === 'number' || typeof value === 'bigint'))
    return 'DOUBLE' as const;
  return known.length > 0 && known.every((value) => typeof value === 'boolean')
    ? ('BOOLEAN' as const)
    : ('STRING' as const);
}

async function formatParquet(rows: readonly ExportedRow[]): Promise<Buffer> {
  const { parquetWriteBuffer } = await import('hyparquet-writer');
  const flat = rows.map(flatten);
  const columnData = columnsOf(flat).map((name) => {
    const values = flat.map((row) => row[name] ?? null);
    const type = typeOf(name, values);
    const convert = {
      INT64: (value: FeatureValue) => BigInt(value as number),
      DOUBLE: Number,
      INT32: Number,
      BOOLEAN: Boolean,
      STRING: String,
    }[type];
    return { name, type, data: values.map((value) => (value === null ? null : convert(value))) };
  });
  return Buffer.from(parquetWriteBuffer({ columnData }));
}

/** JSON has no bigint. */
function formatJsonl(rows: readonly ExportedRow[]): string {
  const line = (row: ExportedRow) =>
    JSON.stringify(flatten(row), (_, value: unknown) => (typeof value === 'bigint' ? Number(value) : value));
  return rows.map((row) => `${line(row)}\n`).join('');
}

/** `path, duration, fps, mos`, as the loaders of FAST-VQA and DOVER split it at commas. */
function formatLabels(rows: readonly ExportedRow[]): string {
  return rows.map(({ path, duration_s, framerate, mos }) => `${path}, ${duration_s}, ${framerate}, ${mos}\n`).join('');
}

function refuseUnwritable(rows: readonly ExportedRow[]): void {
  const withComma = rows.filter(({ path }) => path?.includes(',') === true);
  const withoutPath = rows.filter(({ path }) => path === null);
  const [first] = [...withComma, ...withoutPath];
  if (first === undefined) return;
  const [count, what] =
    withComma.length > 0
      ? [withComma.length, `paths have a comma, at which these label files are split, such as ${first.path}`]
      : [withoutPath.length, `rows have no clip in the catalogue, such as ${first.src}`];
  throw new UserError('EXPORT_IMPOSSIBLE', {
    message: `${count} ${what}`,
    hint: withComma.length > 0 ? 'export to csv or parquet' : 'run the ingestion again where the clips are',
  });
}

/** The files of an export: their paths and bytes. */
async function formatFiles(to: ExportSettings['to'], output: string, rows: readonly ExportedRow[]) {
  if (to === 'csv') return [{ path: output, rows: rows.length, bytes: formatCsv(rows) }];
  if (to === 'jsonl') return [{ path: output, rows: rows.length, bytes: formatJsonl(rows) }];
  if (to === 'parquet') return [{ path: output, rows: rows.length, bytes: await formatParquet(rows) }];
  refuseUnwritable(rows);
  const sets = rows.every(({ split }) => split === null) ? [null] : (['train', 'val', 'test'] as const);
  return sets.map((set) => {
    const members = rows.filter(({ split }) => split === set);
    return {
      path: join(output, set === null ? 'labels.txt' : `labels_${set}.txt`),
      rows: members.length,
      bytes: formatLabels(members),
    };
  });
}

const MANIFEST = /^\{\s*"schema":\s*"konvid-ingest-export-manifest-v1"/;

/**
 * Writes the rows of JSONL files as a trainer's loader reads them, joined with catalogues, a split and features. What is
 * written is no corpus, and `validateJsonl` refuses it.
 *
 * @param paths JSONL files of corpora, or one that `unify` wrote
 * @throws UserError JSONL_UNREADABLE, JSONL_INVALID, CATALOGUE_UNREADABLE, SPLIT_..., FEATURES_UNREADABLE, EXPORT_IMPOSSIBLE,
 *   OPTION_INVALID, OUTPUT_... (exitCode 2), JSONL_READ_FAILED, OUTPUT_WRITE_FAILED (3)
 */
export async function exportRows(paths: readonly string[], options: ExportOptions): Promise<ExportResult> {
  const { to, catalogue, features: tables = [] } = options;
  const jsonls = paths.map((path) => resolve(path));
  const output = resolve(options.output);
  const manifestPath = `${output}.export.json`;
  await settleOutput({
    given: manifestPath,
    option: '--output',
    inputs: jsonls,
    isOurs: (beginning) => MANIFEST.test(beginning),
  });
  const assignment = await readAssignment(options);
  const catalogues = await readCatalogues(
    jsonls,
    catalogue,
    to === 'fast-vqa' ? 'fast-vqa needs the paths of clips' : undefined,
  );
  const sources = { catalogues, assignment, features: await Features.read(tables, TAKEN) };
  const meter = new ReadMeter(await sumSizes(jsonls), options);
  const rows: ExportedRow[] = [];
  const inputs = [];
  for (const path of jsonls)
    inputs.push(
      describeInput(
        path,
        await readEveryRow(path, (row) => rows.push(exportRow(row, sources)), meter satisfies Reading),
      ),
    );
  const files = await formatFiles(to, output, rows);
  const digest = async (path: string) => ({ path: resolve(path), sha256: await hashFile(path) });
  try {
    await mkdir(to === 'fast-vqa' ? output : dirname(output), { recursive: true });
    for (const { path, bytes } of files) await writeDurably(path, bytes);
    const manifest: ExportManifest = {
      schema: 'konvid-ingest-export-manifest-v1',
      is_corpus: false,
      format: to,
      tool: { name: 'konvid-ingest', version: TOOL_VERSION },
      inputs,
      split:
        assignment === undefined
          ? null
          : { ...(await digest(options.split ?? '')), repeat: assignment.repeat, fold: assignment.fold },
      features: await Promise.all(tables.map(digest)),
      outputs: await Promise.all(
        files.map(async ({ path, rows: count }) => ({ ...(await digest(path)), rows: count })),
      ),
    };
    await writeDurably(manifestPath, `${JSON.stringify(manifest, null, 2)}\n`);
    return { manifestPath, manifest };
  } catch (error) {
    throw explainFailedWrite(error, output, 'an earlier export may be incomplete');
  }
}

function describeInput(path: string, { lines, sha256 }: JsonlDigest) {
  return { path, rows: lines, sha256 };
}
