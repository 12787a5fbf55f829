import { resolve } from 'node:path';
import { CATALOGUE_COLUMNS } from '../contract/catalogue.ts';
import type { Split, SplitConfig, SplitContent, SplitInput, SplitSize } from '../contract/generated/types.ts';
import type { Reading } from '../contract/jsonl.ts';
import { ReadMeter, type ReadMeterOptions, sumSizes } from '../contract/read-progress.ts';
import { UserError } from '../files/user-error.ts';
import { settleOutput, writeLocked } from '../files/whole-output.ts';
import type { SplitSettings as Given } from '../options/generated/option-values.ts';
import { assignFolds, drawValidation } from './assign-folds.ts';
import { type Catalogues, readCatalogues } from './catalogues.ts';
import { type Content, ContentGroups, countNames, type RatedClip, readRatedClips } from './contents.ts';
import { Features } from './features.ts';
import { type SplitSettings, settleSplitConfig } from './split-config.ts';
import { writeSplit } from './split-file.ts';

export interface SplitOptions extends SplitSettings, GroupSettings, ReadMeterOptions {
  /** Path of the split file. */
  readonly output: string;
  /** Takes the output over from a run that is known to be dead. */
  readonly breakLock?: boolean | undefined;
}

export interface SplitResult {
  /** Absolute path of the split file. */
  readonly output: string;
  readonly split: Split;
}

/**
 * Reads JSONLs and groups their clips by content.
 *
 * @throws UserError JSONL_UNREADABLE, JSONL_INVALID, JSONL_READ_FAILED
 */
export async function readContents(paths: readonly string[], settings: GroupSettings, reading: Reading) {
  const groups = new ContentGroups();
  const inputs: SplitInput[] = [];
  const { contentOf, catalogues } = await readNamedContents(paths, settings);
  for (const path of paths) {
    const add = (clip: RatedClip) => groups.add({ ...clip, content: contentOf(clip) });
    const { lines, sha256 } = await readRatedClips(path, add, reading);
    inputs.push({ rows: lines, sha256 });
  }
  return { inputs, groups, catalogues };
}

/** Where contents come from that names of clips don't show. */
export type GroupSettings = Pick<Given, 'groupBy' | 'groupTable' | 'catalogue'>;

type NamedClip = Pick<RatedClip, 'corpus' | 'src' | 'sha256'>;

/**
 * Finds what catalogues, or a column of them or of a table, say of the contents of clips.
 *
 * @throws UserError CATALOGUE_UNREADABLE, FEATURES_UNREADABLE, OPTION_INVALID
 */
async function readNamedContents(
  paths: readonly string[],
  { groupBy, groupTable, catalogue }: GroupSettings,
): Promise<{ readonly contentOf: (clip: NamedClip) => string | undefined; readonly catalogues: Catalogues }> {
  if (groupTable !== undefined && groupBy === undefined) {
    throw new UserError('OPTION_INVALID', { message: '--group-table needs --group-by with the name of its column' });
  }
  const needed = groupBy !== undefined && groupTable === undefined ? '--group-by needs it' : undefined;
  const catalogues = await readCatalogues(paths, catalogue, needed);
  if (groupBy === undefined) {
    return { catalogues, contentOf: ({ sha256 }) => catalogues.get(sha256)?.content || undefined };
  }
  const named = (corpus: string, value: unknown) =>
    value === null || value === undefined || value === '' ? undefined : `${corpus}:${String(value)}`;
  if (groupTable !== undefined) {
    const table = await Features.read([groupTable], []);
    if (!table.columns.includes(groupBy)) refuseColumn(groupTable, groupBy, table.columns);
    return {
      catalogues,
      contentOf: ({ corpus, src, sha256 }) => named(corpus, table.of({ src, src_sha256: sha256 })[groupBy]),
    };
  }
  const column = CATALOGUE_COLUMNS.find((name) => name === groupBy);
  if (column === undefined) return refuseColumn('the catalogue', groupBy, CATALOGUE_COLUMNS);
  const idOf = column === 'content' ? (_: string, value: unknown) => String(value ?? '') || undefined : named;
  return { catalogues, contentOf: ({ corpus, sha256 }) => idOf(corpus, catalogues.get(sha256)?.[column]) };
}

function refuseColumn(where: string, name: string, columns: readonly string[]): never {
  throw new UserError('OPTION_INVALID', {
    message: `--group-by ${JSON.stringify(name)}: ${where} has no such column; it has ${columns.join(', ')}`,
  });
}

/** The published test sets of each content: a content of which one clip is tested is tested. */
function assignPublished(contents: readonly Content[], catalogues: Catalogues) {
  const setsOf = ({ clips }: Content) =>
    clips.map((clip) => catalogues.get(clip)?.published_split ?? '').filter((set) => set !== '');
  const all = contents.map(setsOf);
  const names = [...new Set(all.flat())].filter((set) => set !== 'train').sort();
  if (names.length === 0) {
    throw new UserError('SPLIT_NOT_PUBLISHED', {
      message: 'no catalogue has a published test set',
      hint: 'LSVQ and KonViD-150k are published with one; for other corpora leave --published out',
    });
  }
  return { names, folds: all.map((sets) => [names.findIndex((name) => sets.includes(name)) + 1]) };
}

interface SetSize {
  contents: number;
  clips: number;
}

function addUp(sets: readonly SetSize[]): SetSize {
  const sum = (key: keyof SetSize) => sets.reduce((total, set) => total + set[key], 0);
  return { contents: sum('contents'), clips: sum('clips') };
}

/** The sizes of all sets for every fold of every repeat. */
function measureSizes(contents: readonly SplitContent[], { repeats, folds, kind }: SplitConfig): SplitSize[] {
  const empty = (): SetSize => ({ contents: 0, clips: 0 });
  return Array.from({ length: repeats }, (_, index) => {
    const repeat = index + 1;
    // By the fold that tests a content, 0 for none: those for training, and those for validation, in the other folds.
    const groups = Array.from({ length: folds + 1 }, () => ({ train: empty(), val: empty() }));
    for (const { folds: tested, val = [], clips } of contents) {
      const set = groups[tested[index] ?? 0]?.[val.includes(repeat) ? 'val' : 'train'];
      if (set === undefined) continue;
      set.contents += 1;
      set.clips += clips.length;
    }
    return groups.slice(1).map((tested, fold) => {
      const others = kind === 'published' ? groups.slice(0, 1) : groups.filter((group) => group !== tested);
      const test = addUp([tested.train, tested.val]);
      const train = addUp(others.map((group) => group.train));
      const val = addUp(others.map((group) => group.val));
      return {
        repeat,
        fold: fold + 1,
        test_contents: test.contents,
        test_clips: test.clips,
        train_contents: train.contents,
        train_clips: train.clips,
        ...(val.contents === 0 ? {} : { val_contents: val.contents, val_clips: val.clips }),
      };
    });
  }).flat();
}

function refuseEmptySets(sizes: readonly SplitSize[], contents: number): void {
  const empty = sizes.find(({ test_contents, train_contents }) => test_contents === 0 || train_contents === 0);
  if (empty === undefined) return;
  const set = empty.test_contents === 0 ? 'test' : 'training';
  throw new UserError('SPLIT_EMPTY_SET', {
    message: `fold ${empty.fold} of repeat ${empty.repeat} has no content in its ${set} set; there are ${contents} in all`,
    hint: 'use fewer folds or another --test-share; --stratify balances few contents exactly',
  });
}

/**
 * Splits the contents of JSONLs into training and test sets, and writes a file that says which is where. All clips of a content
 * are on the same side, across corpora too.
 *
 * @throws UserError JSONL_UNREADABLE, JSONL_INVALID, OPTION_INVALID, SPLIT_EMPTY_SET, OUTPUT_... (exitCode 2),
 *   JSONL_READ_FAILED, OUTPUT_LOCK_LOST, OUTPUT_WRITE_FAILED (3); in each case nothing was replaced
 */
export async function split(paths: readonly string[], options: SplitOptions): Promise<SplitResult> {
  const { breakLock, signal } = options;
  let config = settleSplitConfig(options);
  const given = paths.map((path) => resolve(path));
  const output = await settleOutput({
    given: options.output,
    option: '--output',
    inputs: given,
    isOurs: (beginning) => /^\{\s*"schema":\s*"konvid-ingest-split-v1"/.test(beginning),
  });
  const meter = new ReadMeter(await sumSizes(given), options);
  const { inputs, groups, catalogues } = await readContents(given, options, meter);
  const found = groups.list();
  let folds: readonly number[][];
  if (config.kind === 'published') {
    const published = assignPublished(found, catalogues);
    config = { ...config, folds: published.names.length };
    folds = published.folds;
  } else folds = assignFolds(found, config);
  const contents = found.map(({ id, clips }, index) => {
    const val = drawValidation(id, config);
    return { id, folds: folds[index] ?? [], ...(val.length === 0 ? {} : { val }), clips: [...clips] };
  });
  const sizes = measureSizes(contents, config);
  refuseEmptySets(sizes, contents.length);
  const joined = found.reduce((sum, { ids }) => sum + Math.max(0, countNames(ids) - 1), 0);
  const counts = { rows: groups.rows, clips: groups.clips, contents: contents.length, joined };
  const made: Split = { schema: 'konvid-ingest-split-v1', config, inputs, counts, sizes, contents };
  return writeLocked(output, { breakLock }, async (open) => {
    const next = await open(output);
    for (const piece of writeSplit(made)) next.write(piece);
    await next.finish();
    signal?.throwIfAborted();
    await next.replace();
    return { output, split: made };
  });
}
