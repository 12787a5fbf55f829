import { resolve } from 'node:path';
import type { Split, SplitCheck, SplitContent, SplitFault } from '../contract/generated/types.ts';
import { ReadMeter, type ReadProgress, sumSizes } from '../contract/read-progress.ts';
import { hashFolds } from './assign-folds.ts';
import type { Content } from './content-groups.ts';
import { readContents } from './split.ts';
import { readSplit } from './split-file.ts';

export interface CheckSplitOptions {
  /** Accepts rows whose clips the split doesn't have. */
  readonly allowNew?: boolean | undefined;
  readonly signal?: AbortSignal | undefined;
  /** Called after each block that was read. */
  readonly onProgress?: ((progress: ReadProgress) => void) | undefined;
}

/** Faults that a check lists; all are counted. */
const MAX_LISTED_FAULTS = 1_000;

function* findNewClips(
  { id, clips }: Content,
  contentByClip: ReadonlyMap<string, SplitContent>,
): Generator<SplitFault> {
  for (const clip of clips.filter((each) => !contentByClip.has(each))) {
    const message = `the clip ${clip} of ${id} is not in the split`;
    yield { code: 'SPLIT_CLIP_NEW', content: id, src_sha256: clip, message };
  }
}

/** A content whose ids and clips the split has in different folds. */
function* findLeak({ id }: Content, [first, ...others]: readonly SplitContent[]): Generator<SplitFault> {
  const other = others.find(({ folds }) => folds.some((fold, repeat) => fold !== first?.folds[repeat]));
  if (first === undefined || other === undefined) return;
  const message = `${id} shows what ${first.id} and ${other.id} of the split show, which are in different folds`;
  yield { code: 'SPLIT_LEAK', content: id, src_sha256: null, message };
}

function* findMissingClips({ contents }: Split, clipsOfRows: ReadonlySet<string>): Generator<SplitFault> {
  for (const { id, clips } of contents) {
    for (const clip of clips.filter((each) => !clipsOfRows.has(each))) {
      const message = `the clip ${clip} of ${id} is not among the rows`;
      yield { code: 'SPLIT_CLIP_MISSING', content: id, src_sha256: clip, message };
    }
  }
}

/** With the method `hash` the folds follow from the seed alone. */
function* findWrongFolds({ config, contents }: Split): Generator<SplitFault> {
  if (config.method !== 'hash') return;
  for (const { id, folds } of contents) {
    const expected = hashFolds(id, config);
    if (expected.every((fold, repeat) => fold === folds[repeat])) continue;
    const message = `${id} has the folds ${folds.join(' ')}, and its seed gives ${expected.join(' ')}`;
    yield { code: 'SPLIT_ASSIGNMENT', content: id, src_sha256: null, message };
  }
}

/**
 * Checks a split file against JSONLs: both have the same clips, no content is on two sides, and the folds follow from the seed.
 *
 * @throws UserError SPLIT_UNREADABLE, SPLIT_INVALID, JSONL_UNREADABLE, JSONL_INVALID (exitCode 2), JSONL_READ_FAILED (3)
 */
export async function checkSplit(
  splitPath: string,
  paths: readonly string[],
  { allowNew = false, ...following }: CheckSplitOptions = {},
): Promise<SplitCheck> {
  const path = resolve(splitPath);
  const split = await readSplit(path);
  const given = paths.map((each) => resolve(each));
  const { groups } = await readContents(given, new ReadMeter(await sumSizes(given), following));
  const contents = groups.list();
  const contentById = new Map(split.contents.map((content) => [content.id, content]));
  const contentByClip = new Map(split.contents.flatMap((content) => content.clips.map((clip) => [clip, content])));
  const knownContents = ({ ids, clips }: Content) => [
    ...ids.flatMap((id) => contentById.get(id) ?? []),
    ...clips.flatMap((clip) => contentByClip.get(clip) ?? []),
  ];
  const clips = contents.flatMap((content) => content.clips);
  const known = clips.filter((clip) => contentByClip.has(clip)).length;
  const missing = [...findMissingClips(split, new Set(clips))];
  const faults = [
    ...contents.flatMap((content) => [
      ...(allowNew ? [] : findNewClips(content, contentByClip)),
      ...findLeak(content, knownContents(content)),
    ]),
    ...missing,
    ...findWrongFolds(split),
  ];
  return {
    path,
    rows: groups.rows,
    clips: groups.clips,
    contents: contents.length,
    known,
    new: clips.length - known,
    missing: missing.length,
    fault_count: faults.length,
    faults: faults.slice(0, MAX_LISTED_FAULTS),
  };
}
