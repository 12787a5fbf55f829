import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { isSplit } from '../../../src/contract/generated/accept-documents.mjs';
import { type CorpusRow, checkSplit, readSplit, type Split, split, unify } from '../../../src/index.ts';
import { writeJsonl } from '../../support/row-files.ts';
import { inventRow } from '../../support/rows.ts';
import { snapshot } from '../../support/snapshot.ts';
import { makeWorkspace } from '../../support/workspace.ts';

const GOLDEN = join(import.meta.dirname, '../../../schema/vectors/split-file');
const GOLDEN_INPUTS = ['konvid-1k', 'konvid-150k', 'others'].map((name) => join(GOLDEN, `${name}.jsonl`));

let folder: string;
let output: string;

beforeEach(async () => {
  folder = await makeWorkspace();
  output = join(folder, 'split.json');
});

/** Rows of KoNViD-1k with invented uploads. */
function inventRows(count: number, from = 0): readonly CorpusRow[] {
  return Array.from({ length: count }, (_, index) => inventRow(from + index));
}

/** Folds by content id. */
function foldsOf({ contents }: Split): Readonly<Record<string, readonly number[]>> {
  return Object.fromEntries(contents.map(({ id, folds }) => [id, folds]));
}

describe('split', () => {
  it.each([
    { name: 'holdout', settings: { seed: '7', repeats: 3 } },
    { name: 'folds', settings: { seed: '7', folds: 5 } },
    { name: 'stratified', settings: { seed: '7', repeats: 3, stratify: true } },
  ])('writes the bytes of the test vectors: $name', async ({ name, settings }) => {
    const { split: made } = await split(GOLDEN_INPUTS, { output, ...settings });
    const text = await readFile(output, 'utf8');
    expect(text).toBe(await readFile(join(GOLDEN, `${name}.json`), 'utf8'));
    expect(JSON.parse(text)).toEqual(made);
    expect(isSplit(made)).toBe(true);
    expect(await readdir(folder)).toEqual(['split.json']);
  });

  it('groups the clips of an upload, whatever the corpus and the name', async () => {
    const { split: made } = await split(GOLDEN_INPUTS, { output, seed: '7' });
    const clips = Object.fromEntries(made.contents.map(({ id, clips: own }) => [id, own.length]));
    // In both KoNViD corpora; the same bytes as a clip of LSVQ; two encodings of one vid; two uploads with the same bytes.
    expect(clips['flickr:9900000013']).toBe(2);
    expect(clips['flickr:9900000003']).toBe(1);
    expect(clips['youtube-ugc:Vlog_720P-0002']).toBe(2);
    expect([clips['flickr:9900000034'], clips['flickr:9900000035']]).toEqual([1, undefined]);
    expect(made.counts).toEqual({ rows: 64, clips: 62, contents: 46, joined: 1 });
  });

  it('reports the size of every set', async () => {
    const { split: made } = await split(GOLDEN_INPUTS, { output, folds: 3, repeats: 2 });
    expect(made.sizes.map(({ repeat, fold }) => [repeat, fold])).toEqual([
      [1, 1],
      [1, 2],
      [1, 3],
      [2, 1],
      [2, 2],
      [2, 3],
    ]);
    for (const { repeat, fold, ...size } of made.sizes) {
      const tested = made.contents.filter(({ folds }) => folds[repeat - 1] === fold);
      const clips = tested.reduce((sum, content) => sum + content.clips.length, 0);
      expect(size).toEqual({
        test_contents: tested.length,
        test_clips: clips,
        train_contents: 46 - tested.length,
        train_clips: 62 - clips,
      });
    }
  });

  it('is stable when rows are added; a stratified split is not, and says so', async () => {
    const few = await writeJsonl(folder, 'few.jsonl', inventRows(60));
    const added = inventRows(30, 60).map((row, index) => ({ ...row, mos: 1.005 + index / 50 }));
    const more = await writeJsonl(folder, 'more.jsonl', added);
    const whole = foldsOf((await split([few, more], { output })).split);
    const before = await split([few], { output });
    expect(before.split.config.stable).toBe(true);
    for (const [id, folds] of Object.entries(foldsOf(before.split))) expect(whole[id]).toEqual(folds);
    const stratified = await split([few], { output, stratify: true });
    const grown = foldsOf((await split([few, more], { output, stratify: true })).split);
    expect(stratified.split.config.stable).toBe(false);
    expect(Object.entries(foldsOf(stratified.split)).some(([id, folds]) => String(grown[id]) !== String(folds))).toBe(
      true,
    );
  });

  it('splits a unified JSONL like the files it was made of', async () => {
    const unified = join(folder, 'unified.jsonl');
    await unify(GOLDEN_INPUTS, { output: unified });
    const before = foldsOf((await split(GOLDEN_INPUTS, { output })).split);
    const after = await split([unified], { output });
    expect(after.split.counts).toMatchObject({ rows: 62, clips: 62 });
    for (const [id, folds] of Object.entries(foldsOf(after.split))) expect(before[id]).toEqual(folds);
  });

  it.each([
    { what: 'a set without a content', rows: 1, settings: {}, code: 'SPLIT_EMPTY_SET' },
    { what: 'more folds than contents', rows: 3, settings: { folds: 4, stratify: true }, code: 'SPLIT_EMPTY_SET' },
    { what: 'no row', rows: 0, settings: {}, code: 'SPLIT_EMPTY_SET' },
    { what: 'a bad seed', rows: 30, settings: { seed: 'a b' }, code: 'OPTION_INVALID' },
  ])('refuses $what and changes nothing', async ({ rows, settings, code }) => {
    const path = await writeJsonl(folder, 'a.jsonl', inventRows(rows));
    const before = await snapshot(folder);
    await expect(split([path], { output, ...settings })).rejects.toMatchObject({ code });
    expect(await snapshot(folder)).toEqual(before);
  });

  it('refuses files with invalid lines, and outputs of other programs', async () => {
    const path = await writeJsonl(folder, 'a.jsonl', [...inventRows(30), '{}', '{']);
    const refusal = {
      code: 'JSONL_INVALID',
      message: expect.stringContaining('2 lines are no rows, the first at line 31'),
    };
    await expect(split([path], { output })).rejects.toMatchObject(refusal);
    const unified = join(folder, 'unified.jsonl');
    await unify([path], { output: unified });
    await writeFile(unified, `${await readFile(unified, 'utf8')}{}\n`);
    await expect(split([unified], { output })).rejects.toMatchObject({ code: 'JSONL_INVALID' });
    const good = await writeJsonl(folder, 'b.jsonl', inventRows(30));
    await writeFile(output, '{"schema":"mine"}\n');
    await expect(split([good], { output })).rejects.toMatchObject({ code: 'OUTPUT_FOREIGN' });
    await expect(split([good], { output: good })).rejects.toMatchObject({ code: 'OUTPUT_AMONG_INPUTS' });
  });
});

describe('checkSplit', () => {
  let path: string;

  beforeEach(async () => {
    path = await writeJsonl(folder, 'a.jsonl', inventRows(30));
    await split([path], { output, seed: '7' });
  });

  /** Changes the split file. */
  async function edit(change: (made: Split) => void): Promise<void> {
    const made = JSON.parse(await readFile(output, 'utf8')) as Split;
    change(made);
    await writeFile(output, JSON.stringify(made));
  }

  async function codesOf(paths: readonly string[], allowNew = false): Promise<readonly string[]> {
    const { faults, fault_count } = await checkSplit(output, paths, { allowNew });
    expect(faults.length).toBe(fault_count);
    return faults.map(({ code, content }) => `${code} ${content}`);
  }

  it('reports no fault if file and rows agree', async () => {
    expect(await checkSplit(output, [path])).toEqual({
      path: output,
      rows: 30,
      clips: 30,
      contents: 30,
      known: 30,
      new: 0,
      missing: 0,
      fault_count: 0,
      faults: [],
    });
  });

  it('reports new clips unless they are allowed, and missing clips', async () => {
    const more = await writeJsonl(folder, 'more.jsonl', inventRows(1, 100));
    expect(await codesOf([path, more])).toEqual(['SPLIT_CLIP_NEW flickr:9900000100']);
    expect(await codesOf([path, more], true)).toEqual([]);
    expect((await checkSplit(output, [path, more], { allowNew: true })).new).toBe(1);
    const fewer = await writeJsonl(folder, 'fewer.jsonl', inventRows(29));
    expect(await codesOf([fewer], true)).toEqual(['SPLIT_CLIP_MISSING flickr:9900000029']);
  });

  it('accepts another clip of a known upload', async () => {
    const sha = inventRow(500).src_sha256;
    const row = { ...inventRow(3), src: 'orig_9900000003_540_5s.mp4', src_sha256: sha, corpus: 'konvid-150k' } as const;
    expect(await codesOf([path, await writeJsonl(folder, 'more.jsonl', [row])], true)).toEqual([]);
  });

  it('reports a content on two sides, after an edit or with rows that join two contents', async () => {
    const { contents } = await readSplit(output);
    const [first, other] = [contents[0], contents.find(({ folds }) => String(folds) !== String(contents[0]?.folds))];
    const index = Number(other?.id.slice('flickr:'.length)) - 9_900_000_000;
    const tie = { ...inventRow(index), src_sha256: first?.clips[0] ?? '' };
    const ties = await writeJsonl(folder, 'ties.jsonl', [tie]);
    expect(await codesOf([path, ties], true)).toEqual([`SPLIT_LEAK ${first?.id}`]);

    await edit((made) => {
      made.contents.push({ id: `sha256:${other?.clips[0]}`, folds: [...(first?.folds ?? [])], clips: [] });
      made.config.method = 'stratified';
      const moved = made.contents.find(({ id }) => id === first?.id);
      moved?.clips.push(...(made.contents.find(({ id }) => id === other?.id)?.clips.splice(0) ?? []));
    });
    expect(await codesOf([path])).toEqual([`SPLIT_LEAK ${other?.id}`]);
  });

  it('accepts folds that do not follow from the seed: another program may have made the split', async () => {
    await edit(({ contents }) => {
      const [first] = contents;
      if (first !== undefined) first.folds[2] = 1 - (first.folds[2] ?? 0);
    });
    expect(await codesOf([path])).toEqual([]);
  });

  it.each([
    { what: 'no JSON', change: undefined },
    { what: 'another version', change: (made: Split) => Object.assign(made, { schema: 'konvid-ingest-split-v2' }) },
    { what: 'a content twice', change: ({ contents }: Split) => contents.push(...contents.slice(0, 1)) },
    { what: 'a clip twice', change: ({ contents }: Split) => contents[0]?.clips.push(...(contents[1]?.clips ?? [])) },
    { what: 'too few folds', change: ({ contents }: Split) => contents[0]?.folds.pop() },
    { what: 'a fold that does not exist', change: ({ contents }: Split) => contents[0]?.folds.fill(2) },
  ])('refuses a split file with $what', async ({ change }) => {
    if (change === undefined) await writeFile(output, '{"schema":"konvid-ingest-split-v1"');
    else await edit((made) => change(made));
    await expect(checkSplit(output, [path])).rejects.toMatchObject({ code: 'SPLIT_INVALID' });
  });

  it('refuses a missing split file', async () => {
    await expect(checkSplit(join(folder, 'gone.json'), [path])).rejects.toMatchObject({ code: 'SPLIT_UNREADABLE' });
  });
});
