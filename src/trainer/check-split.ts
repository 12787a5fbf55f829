import { resolve } from 'node:path';
import type { Split, SplitCheck, SplitContent, SplitFault } from '../contract/generated/types.ts';
import { ReadMeter, type ReadProgress, sumSizes } from '../contract/read-progress.ts';
import { hashFolds } from './assign-folds.ts';
import type { Content } from './content-groups.ts';
import { readContents } from './split.ts';
import { readSplit } from './split-file.ts';

export interface CheckSplitOptions {
  /** Lets rows be there whose clips the split doesn't know. */
  readonly allowNew?: boolean | undefined;
  readonly signal?: AbortSignal | undefined;
  /** Told after each block that was read. */
  readonly onProgress?: ((progress: ReadProgress) => void) | undefined;
}

/** Faults that a check lists; all are counted. */
const MAX_LISTED_FAULTS = 1_000;

/** Holds contents as they are in rows against the split file. */
class SplitChecker {
  readonly faults: SplitFault[] = [];
  faultCount = 0;
  known = 0;
  newClips = 0;
  readonly #byClip = new Map<string, SplitContent>();
  readonly #byId = new Map<string, SplitContent>();
  readonly #allowNew: boolean;

  constructor({ contents }: Split, allowNew: boolean) {
    this.#allowNew = allowNew;
    for (const content of contents) {
      this.#byId.set(content.id, content);
      for (const clip of content.clips) this.#byClip.set(clip, content);
    }
  }

  #report(fault: SplitFault): void {
    this.faultCount += 1;
    if (this.faults.length < MAX_LISTED_FAULTS) this.faults.push(fault);
  }

  /** What the file says of one content's clips. */
  checkContent({ id, ids, clips }: Content): void {
    const places = new Map<string, SplitContent>();
    for (const content of ids.map((each) => this.#byId.get(each))) if (content) places.set(content.id, content);
    for (const clip of clips) {
      const content = this.#byClip.get(clip);
      if (content !== undefined) {
        this.known += 1;
        places.set(content.id, content);
        continue;
      }
      this.newClips += 1;
      if (this.#allowNew) continue;
      const message = `the clip ${clip} of ${id} is not in the split`;
      this.#report({ code: 'SPLIT_CLIP_NEW', content: id, src_sha256: clip, message });
    }
    this.#checkSides(id, [...places.values()]);
  }

  #checkSides(id: string, [first, ...others]: readonly SplitContent[]): void {
    if (first === undefined) return;
    const other = others.find(({ folds }) => folds.some((fold, repeat) => fold !== first.folds[repeat]));
    if (other === undefined) return;
    const message = `${id} shows what ${first.id} and ${other.id} of the split show, which are in different folds`;
    this.#report({ code: 'SPLIT_LEAK', content: id, src_sha256: null, message });
  }

  /** Clips that the split speaks of and the rows don't have. */
  checkMissing({ contents }: Split, isThere: (clip: string) => boolean): number {
    let missing = 0;
    for (const { id, clips } of contents) {
      for (const clip of clips.filter((each) => !isThere(each))) {
        missing += 1;
        const message = `the clip ${clip} of ${id} is not among the rows`;
        this.#report({ code: 'SPLIT_CLIP_MISSING', content: id, src_sha256: clip, message });
      }
    }
    return missing;
  }

  /** Where the seed alone decides, the file must say what the seed says. */
  checkSeed({ config, contents }: Split): void {
    if (config.method !== 'hash') return;
    for (const { id, folds } of contents) {
      const expected = hashFolds(id, config);
      if (expected.every((fold, repeat) => fold === folds[repeat])) continue;
      const message = `${id} has the folds ${folds.join(' ')}, and its seed gives ${expected.join(' ')}`;
      this.#report({ code: 'SPLIT_ASSIGNMENT', content: id, src_sha256: null, message });
    }
  }
}

/**
 * Checks that a split file and JSONLs belong together: each clip of the file stands in the rows, each clip of the rows in
 * the file, no content on two sides, and the folds as the seed gives them.
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
  const checker = new SplitChecker(split, allowNew);
  for (const content of contents) checker.checkContent(content);
  const there = new Set(contents.flatMap(({ clips }) => clips));
  const missing = checker.checkMissing(split, (clip) => there.has(clip));
  checker.checkSeed(split);
  return {
    path,
    rows: groups.rows,
    clips: groups.clips,
    contents: contents.length,
    known: checker.known,
    new: checker.newClips,
    missing,
    fault_count: checker.faultCount,
    faults: checker.faults,
  };
}
