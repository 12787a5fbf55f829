import { resolve } from 'node:path';
import type { Split, SplitConfig, SplitContent, SplitInput, SplitSize } from '../contract/generated/types.ts';
import type { Reading } from '../contract/jsonl.ts';
import { ReadMeter, type ReadMeterOptions, sumSizes } from '../contract/read-progress.ts';
import { UserError } from '../files/user-error.ts';
import { settleOutput, writeLocked } from '../files/whole-output.ts';
import { assignFolds } from './assign-folds.ts';
import { ContentGroups, countNames, readRatedClips } from './contents.ts';
import { type SplitSettings, settleSplitConfig } from './split-config.ts';
import { writeSplit } from './split-file.ts';

export interface SplitOptions extends SplitSettings, ReadMeterOptions {
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
export async function readContents(paths: readonly string[], reading: Reading) {
  const groups = new ContentGroups();
  const inputs: SplitInput[] = [];
  for (const path of paths) {
    const { lines, sha256 } = await readRatedClips(path, (clip) => groups.add(clip), reading);
    inputs.push({ rows: lines, sha256 });
  }
  return { inputs, groups };
}

/** The sizes of test and training set for every fold of every repeat. */
function measureSizes(contents: readonly SplitContent[], { repeats, folds }: SplitConfig): SplitSize[] {
  const clips = contents.reduce((sum, content) => sum + content.clips.length, 0);
  return Array.from({ length: repeats }, (_, index) => {
    const tested = Array.from({ length: folds + 1 }, () => ({ contents: 0, clips: 0 }));
    for (const content of contents) {
      const set = tested[content.folds[index] ?? 0];
      if (set === undefined) continue;
      set.contents += 1;
      set.clips += content.clips.length;
    }
    return tested.slice(1).map((test, fold) => ({
      repeat: index + 1,
      fold: fold + 1,
      test_contents: test.contents,
      test_clips: test.clips,
      train_contents: contents.length - test.contents,
      train_clips: clips - test.clips,
    }));
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
  const config = settleSplitConfig(options);
  const given = paths.map((path) => resolve(path));
  const output = await settleOutput({
    given: options.output,
    option: '--output',
    inputs: given,
    isOurs: (beginning) => /^\{\s*"schema":\s*"konvid-ingest-split-v1"/.test(beginning),
  });
  const { inputs, groups } = await readContents(given, new ReadMeter(await sumSizes(given), options));
  const found = groups.list();
  const folds = assignFolds(found, config);
  const contents = found.map(({ id, clips }, index) => ({ id, folds: folds[index] ?? [], clips: [...clips] }));
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
