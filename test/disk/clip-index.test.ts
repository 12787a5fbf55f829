import { mkdir, readFile, stat, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { describeState, toState } from '../../src/clips/file-state.ts';
import { type Answer, ClipIndex, type ClipIndexOptions, mergeAnswers } from '../../src/ingest/clip-index.ts';
import { makeWorkspace } from '../support/workspace.ts';

const LATER_MS = Date.now() + 3_600_000;
const FAULT: Answer = { code: 'PROBE_FAILED', reason: 'Invalid data' };

function probe(width: number) {
  return { width, height: 2, framerate: 30, duration_s: 8, pix_fmt: 'yuv420p', encoder_upstream: 'h264' };
}

function digestOf(number: number): string {
  return number.toString(16).padStart(64, '0');
}

function withChecksum(record: string): string {
  return `["${crc32(record).toString(16).padStart(8, '0')}",${record}]`;
}

async function place(): Promise<ClipIndexOptions> {
  const root = await makeWorkspace();
  const probers = { ffprobe: 'ffprobe 8', header: undefined };
  return { path: join(root, 'out.index'), root, probers, rehash: false };
}

const BOTH = { ffprobe: 'ffprobe 8', header: 'header 1' };

function clip({ root }: ClipIndexOptions, number: number): string {
  return join(root, `${number}.mp4`);
}

async function stateOf(path: string) {
  return toState(await stat(path, { bigint: true }));
}

/** Notes clips of these numbers, which are made where they are missing, and an answer about each. */
async function note(options: ClipIndexOptions, numbers: readonly number[], answer: Answer = FAULT): Promise<void> {
  const index = await ClipIndex.open(options);
  for (const number of numbers) {
    const path = clip(options, number);
    await writeFile(path, '', { flag: 'a' });
    index.noteFile(path, { state: await stateOf(path), sha256: digestOf(number) }, LATER_MS);
    index.noteAnswer(digestOf(number), answer, 'ffprobe');
    await index.flush();
  }
  await index.close();
}

/** The numbers whose file and whose answer are known. */
async function recall(options: ClipIndexOptions, numbers: readonly number[]) {
  const index = await ClipIndex.open(options);
  return {
    files: numbers.filter((number) => index.recall(clip(options, number))?.sha256 === digestOf(number)),
    answers: numbers.filter((number) => index.findAnswer(digestOf(number)) !== undefined),
  };
}

describe('ClipIndex', () => {
  it('knows what earlier runs noted, unless it is told to forget it', async () => {
    const options = await place();
    await note(options, [1, 2]);
    await note(options, [3]);
    expect(await recall(options, [1, 2, 3, 4])).toEqual({ files: [1, 2, 3], answers: [1, 2, 3] });
    expect(await recall({ ...options, rehash: true }, [1, 2, 3])).toEqual({ files: [], answers: [] });
    const others = { ...options, probers: { ffprobe: 'ffprobe 9', header: undefined } };
    expect(await recall(others, [1, 2, 3])).toEqual({ files: [1, 2, 3], answers: [] });
  });

  it('begins a new file where everything is to be forgotten', async () => {
    const options = await place();
    await note(options, [1, 2]);
    await note({ ...options, rehash: true }, [3]);
    expect(await recall(options, [1, 2, 3])).toEqual({ files: [3], answers: [3] });
  });

  it('does not recall a clip that has changed or is gone', async () => {
    const options = await place();
    await note(options, [1, 2]);
    await writeFile(clip(options, 1), 'more');
    await mkdir(clip(options, 3));
    expect((await recall(options, [1, 2, 3])).files).toEqual([2]);
  });

  it('knows files by their paths from the corpus folder', async () => {
    const options = await place();
    await note(options, [1]);
    expect(await readFile(options.path, 'utf8')).toContain('["file","1.mp4",');
  });

  it('does not note a file that changed a moment before it was read, or a fault that may pass', async () => {
    const options = await place();
    const path = clip(options, 1);
    await writeFile(path, '');
    const index = await ClipIndex.open(options);
    const state = await stateOf(path);
    const changedMs = Number(state.ctimeNs / 1_000_000n);
    index.noteFile(path, { state, sha256: digestOf(1) }, changedMs + 1_999);
    index.noteAnswer(digestOf(1), { code: 'PROBE_TIMEOUT', reason: 'too slow' }, 'ffprobe');
    await index.close();
    expect(await recall(options, [1])).toEqual({ files: [], answers: [] });
  });

  it('takes the lines before a torn end, and continues behind it', async () => {
    const options = await place();
    await note(options, [1, 2]);
    const { size } = await stat(options.path);
    for (const lost of [1, 20, 100]) {
      await truncate(options.path, size - lost);
      expect(await recall(options, [1]), `${lost} bytes`).toEqual({ files: [1], answers: [1] });
    }
    await note(options, [3]);
    expect(await recall(options, [1, 3])).toEqual({ files: [1, 3], answers: [1, 3] });
  });

  it.each([
    'null',
    '{}',
    '[]',
    '["file","1.mp4"]',
    '["file",1,"1 2 3 4 5","0"]',
    `["file","1.mp4","1 2 3 4 5","${digestOf(1).toUpperCase()}x"]`,
    `["answer","${digestOf(1)}","p",null]`,
    `["answer","${digestOf(1)}","p",{"code":"PROBE_TIMEOUT","reason":"too slow"}]`,
    `["answer","${digestOf(1)}","p",${JSON.stringify({ ...probe(2), width: '2' })}]`,
    `["answer","${digestOf(1)}","p",${JSON.stringify({ ...probe(2), mos: 5 })}]`,
    `["answer","1","p",${JSON.stringify(probe(2))}]`,
    '\0\0\0\0',
  ])('passes over the record %j', async (record) => {
    const options = await place();
    await note(options, [2]);
    const prober = (await readFile(options.path, 'utf8')).match(/"answer","\w+","(\w+)"/)?.[1] ?? '';
    await writeFile(options.path, `${withChecksum(record.replace('"p"', `"${prober}"`))}\n`, { flag: 'a' });
    await note(options, [3]);
    expect(await recall(options, [1, 2, 3])).toEqual({ files: [2, 3], answers: [2, 3] });
  });

  it('passes over a line that is damaged', async () => {
    const options = await place();
    await note(options, [1, 2]);
    const text = await readFile(options.path, 'utf8');
    await writeFile(options.path, text.replace('Invalid data', 'Invalid date').replace('"2.mp4"', '"3.mp4"'));
    expect(await recall(options, [1, 2, 3])).toEqual({ files: [1], answers: [2] });
  });

  it.each([
    { what: 'nothing', before: '', becomes: 'ours' },
    { what: 'lines of the first version', before: '0a1b2c3d ["konvid-ingest-clip-index-v1"]\n', becomes: 'replaced' },
    { what: 'blocks of the second version', before: 'konvid-ingest-clip-index-v2 LE\n\0\u0001', becomes: 'replaced' },
    { what: "somebody's notes", before: 'to do: everything\n', becomes: 'foreign' },
  ])('where there is $what: $becomes', async ({ before, becomes }) => {
    const options = await place();
    await writeFile(options.path, before);
    expect((await ClipIndex.open(options)).isReplaced).toBe(becomes === 'replaced');
    await note(options, [1]);
    expect((await readFile(options.path, 'utf8')) === before).toBe(becomes === 'foreign');
    expect((await recall(options, [1])).files).toEqual(becomes === 'foreign' ? [] : [1]);
  });

  it('leaves a folder and a file alone that is larger than any index', async () => {
    const options = await place();
    await mkdir(options.path);
    await note(options, [1]);
    expect((await stat(options.path)).isDirectory()).toBe(true);
    const large = { ...options, path: `${options.path}2` };
    await note(large, [1]);
    await truncate(large.path, 1024 * 1_048_576 + 1);
    expect(await recall(large, [1])).toEqual({ files: [], answers: [] });
  });

  it('is rewritten once most of it is stale', async () => {
    const options = await place();
    const index = await ClipIndex.open(options);
    const path = clip(options, 1);
    await writeFile(path, '');
    const state = await stateOf(path);
    for (let change = 0n; change < 1_100n; change += 1n) {
      index.noteFile(path, { state: { ...state, mtimeNs: state.mtimeNs - change }, sha256: digestOf(2) }, LATER_MS);
    }
    index.noteFile(path, { state, sha256: digestOf(1) }, LATER_MS);
    index.noteAnswer(digestOf(1), FAULT, 'ffprobe');
    await index.close();
    expect(await recall(options, [1])).toEqual({ files: [1], answers: [1] });
    const lines = (await readFile(options.path, 'utf8')).trimEnd().split('\n');
    expect(lines).toHaveLength(3);
    expect(lines[1]).toBe(withChecksum(`["file","1.mp4","${describeState(state)}","${digestOf(1)}"]`));
  });

  it('lets ffprobe take precedence over the header reader, in either order', async () => {
    const options = { ...(await place()), probers: BOTH };
    const index = await ClipIndex.open(options);
    index.noteAnswer(digestOf(1), probe(1), 'header');
    index.noteAnswer(digestOf(1), probe(2), 'ffprobe');
    index.noteAnswer(digestOf(1), probe(3), 'header');
    await index.close();
    const known = (await ClipIndex.open(options)).findAnswer(digestOf(1));
    expect(known).toEqual({ answer: probe(2), by: 'ffprobe', origin: 'earlier' });
  });

  it('lets answers travel, old and new, but no file, and gives the same answers the same bytes', async () => {
    const options = await place();
    const portable = join(options.root, 'answers');
    await note({ ...options, portable }, [2, 1]);
    await note({ ...options, portable }, [3]);
    await note({ ...(await place()), portable: join(options.root, 'nowhere/answers') }, [4]);
    const elsewhere = { ...(await place()), portable };
    expect(await recall(elsewhere, [1, 2, 3])).toEqual({ files: [], answers: [1, 2, 3] });
    expect((await ClipIndex.open(elsewhere)).findAnswer(digestOf(1))?.origin).toBe('elsewhere');
    const bytes = await readFile(portable);
    const others = { ...(await place()), portable: join(options.root, 'others') };
    await note(others, [3, 1, 2]);
    expect(await readFile(others.portable)).toEqual(bytes);
    await writeFile(portable, 'torn', { flag: 'a' });
    expect((await recall(elsewhere, [1, 2, 3])).answers).toEqual([1, 2, 3]);
  });

  it('forgets what is doubtful, in the files as well', async () => {
    const options = { ...(await place()), probers: BOTH };
    const portable = join(options.root, 'answers');
    await note({ ...(await place()), probers: BOTH, portable }, [4]);
    await note(options, [1]);
    const index = await ClipIndex.open({ ...options, portable });
    index.noteAnswer(digestOf(2), probe(2), 'header');
    await index.flush();
    index.noteAnswer(digestOf(3), probe(2), 'ffprobe');
    await index.forgetDoubtful();
    expect([index.findAnswer(digestOf(1))?.by, index.findAnswer(digestOf(4))]).toEqual(['ffprobe', undefined]);
    await index.close();
    expect(await recall({ ...options, portable }, [1, 2, 3, 4])).toEqual({ files: [1], answers: [1] });
  });

  it('remembers a file that somebody else has read in this run for no other', async () => {
    const options = await place();
    const path = clip(options, 1);
    await writeFile(path, '');
    const index = await ClipIndex.open(options);
    expect(index.recall(path)).toBeUndefined();
    index.admitChecked({ path, state: await stateOf(path), sha256: digestOf(1) });
    expect(index.recall(path)?.sha256).toBe(digestOf(1));
    await index.close();
    expect((await recall(options, [1])).files).toEqual([]);
  });

  it('knows at once that other clips of the same bytes are broken', async () => {
    const index = await ClipIndex.open(await place());
    index.noteAnswer(digestOf(1), FAULT, 'ffprobe');
    index.noteAnswer(digestOf(2), FAULT, 'header');
    expect([index.findAnswer(digestOf(1))?.answer, index.findAnswer(digestOf(2))]).toEqual([FAULT, undefined]);
    await index.close();
  });
});

describe('mergeAnswers', () => {
  it('combines the answers of several indexes, and none of their files', async () => {
    const [one, two] = [await place(), await place()];
    await note(one, [1, 2]);
    await note(two, [2, 3]);
    const merged = { ...(await place()), path: join(one.root, 'merged.index') };
    await mergeAnswers([one.path, two.path, '/nowhere'], merged.path);
    expect(await recall(merged, [1, 2, 3])).toEqual({ files: [], answers: [1, 2, 3] });
    expect((await readFile(merged.path, 'utf8')).trimEnd().split('\n')).toHaveLength(4);
  });
});
