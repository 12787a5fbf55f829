import { resolve } from 'node:path';
import type { SplitCheck, SplitContent, SplitFault } from '../contract/generated/types.ts';
import { ReadMeter, type ReadMeterOptions, sumSizes } from '../contract/read-progress.ts';
import type { Content } from './contents.ts';
import { type GroupSettings, readContents } from './split.ts';
import { readSplit } from './split-file.ts';

export interface CheckSplitOptions extends ReadMeterOptions, GroupSettings {
  /** Accepts rows whose clips the split doesn't have. */
  readonly allowNew?: boolean | undefined;
}

/** Faults that a check lists; all are counted. */
const MAX_LISTED_FAULTS = 1_000;

function clipFault(code: string, content: string, clip: string, what: string): SplitFault {
  return { code, content, src_sha256: clip, message: `the clip ${clip} of ${content} ${what}` };
}

/** A content whose ids and clips the split has in different folds. */
function findLeak({ id }: Content, [first, ...others]: readonly SplitContent[]): readonly SplitFault[] {
  const other = others.find(({ folds }) => folds.some((fold, repeat) => fold !== first?.folds[repeat]));
  if (first === undefined || other === undefined) return [];
  const message = `${id} shows what ${first.id} and ${other.id} of the split show, which are in different folds`;
  return [{ code: 'SPLIT_LEAK', content: id, src_sha256: null, message }];
}

/**
 * Checks a split file against JSONLs: both have the same clips, and no content is on two sides. How contents were assigned
 * plays no part, so a split of another program is judged alike.
 *
 * @throws UserError SPLIT_UNREADABLE, SPLIT_INVALID, JSONL_UNREADABLE, JSONL_INVALID (exitCode 2), JSONL_READ_FAILED (3)
 */
export async function checkSplit(
  splitPath: string,
  paths: readonly string[],
  options: CheckSplitOptions = {},
): Promise<SplitCheck> {
  const path = resolve(splitPath);
  const split = await readSplit(path);
  const given = paths.map((each) => resolve(each));
  const { groups } = await readContents(given, options, new ReadMeter(await sumSizes(given), options));
  const contents = groups.list();
  const contentById = new Map(split.contents.map((content) => [content.id, content]));
  const contentByClip = new Map(split.contents.flatMap((content) => content.clips.map((clip) => [clip, content])));
  const clips = new Set(contents.flatMap((content) => content.clips));
  const ofContents = contents.flatMap((content) => {
    const fresh = options.allowNew === true ? [] : content.clips.filter((clip) => !contentByClip.has(clip));
    const known = [
      ...content.ids.flatMap((id) => contentById.get(id) ?? []),
      ...content.clips.flatMap((clip) => contentByClip.get(clip) ?? []),
    ];
    return [
      ...fresh.map((clip) => clipFault('SPLIT_CLIP_NEW', content.id, clip, 'is not in the split')),
      ...findLeak(content, known),
    ];
  });
  const missing = split.contents.flatMap((content) =>
    content.clips
      .filter((clip) => !clips.has(clip))
      .map((clip) => clipFault('SPLIT_CLIP_MISSING', content.id, clip, 'is not among the rows')),
  );
  const faults = [...ofContents, ...missing];
  const known = [...clips].filter((clip) => contentByClip.has(clip)).length;
  return {
    path,
    rows: groups.rows,
    clips: groups.clips,
    contents: contents.length,
    known,
    new: clips.size - known,
    missing: missing.length,
    fault_count: faults.length,
    faults: faults.slice(0, MAX_LISTED_FAULTS),
  };
}
