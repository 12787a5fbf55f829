import { appendFile, readFile, stat, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { FileState } from '../../src/clips/file-state.ts';
import { digestHex, digestWords } from '../../src/contract/digest-table.ts';
import type { Answer } from '../../src/ingest/index/answer-table.ts';
import { ClipIndex, type ClipIndexOptions } from '../../src/ingest/index/clip-index.ts';
import { readIndexFile } from '../../src/ingest/index/index-file.ts';
import { makeWorkspace } from '../support/workspace.ts';

const STATE: FileState = { dev: 1n, ino: 2n, size: 3n, mtimeNs: 4n, ctimeNs: 5n };
const LATER_MS = Date.UTC(2026, 0);
const FAULT: Answer = { code: 'PROBE_FAILED', reason: 'Invalid data' };

function digestOf(number: number) {
  return digestWords(number.toString(16).padStart(64, '0'));
}

async function place(): Promise<ClipIndexOptions> {
  const root = await makeWorkspace();
  const probers = { ffprobe: 'ffprobe 8', header: undefined };
  return { path: join(root, 'out.index'), root, probers, rehash: false, expected: 0 };
}

/** Notes files and answers of these numbers, a flush after each. */
async function note(options: ClipIndexOptions, numbers: readonly number[], state = STATE): Promise<void> {
  const index = new ClipIndex(options);
  for (const number of numbers) {
    index.noteDigest(join(options.root, `${number}.mp4`), { state, digest: digestOf(number) }, LATER_MS);
    index.noteAnswer(digestOf(number), FAULT, 'ffprobe');
    await index.flush();
  }
  await index.close();
}

/** The numbers whose digest and whose answer are known. */
function recall(options: ClipIndexOptions, numbers: readonly number[], state = STATE) {
  const index = new ClipIndex(options);
  const hasFile = (number: number) => {
    const file = index.findFile(join(options.root, `${number}.mp4`));
    const digest = file === undefined ? undefined : index.digestOf(file, state);
    return digest !== undefined && digestHex(digest) === digestHex(digestOf(number));
  };
  const hasAnswer = (number: number) => index.findAnswer(digestOf(number))?.answer !== undefined;
  return { files: numbers.filter(hasFile), answers: numbers.filter(hasAnswer) };
}

describe('the clip index', () => {
  it('knows what earlier runs noted, each flushed block by itself', async () => {
    const options = await place();
    await note(options, [1, 2]);
    await note(options, [3]);
    expect(recall(options, [1, 2, 3, 4])).toEqual({ files: [1, 2, 3], answers: [1, 2, 3] });
    expect(recall({ ...options, rehash: true }, [1, 2, 3])).toEqual({ files: [], answers: [] });
    const others = { ...options, probers: { ffprobe: 'ffprobe 9', header: undefined } };
    expect(recall(others, [1, 2, 3])).toEqual({ files: [1, 2, 3], answers: [] });
  });

  it('holds no path, and knows files from the corpus folder on', async () => {
    const options = await place();
    await note(options, [1]);
    expect((await readFile(options.path, 'latin1')).includes('.mp4')).toBe(false);
    const index = new ClipIndex({ ...options, root: '/elsewhere' });
    expect(index.findFile('/elsewhere/1.mp4')).toBe(0);
  });

  it('does not note a file that changed a moment before it was read, or a fault that may pass', async () => {
    const options = await place();
    const index = new ClipIndex(options);
    const state = { ...STATE, ctimeNs: BigInt(LATER_MS - 1_000) * 1_000_000n };
    index.noteDigest(join(options.root, '1.mp4'), { state, digest: digestOf(1) }, LATER_MS);
    index.noteAnswer(digestOf(1), { code: 'PROBE_TIMEOUT', reason: 'too slow' }, 'ffprobe');
    await index.close();
    expect(recall(options, [1], state)).toEqual({ files: [], answers: [] });
  });

  it('takes what stands before a torn end, cuts that off and goes on', async () => {
    const options = await place();
    await note(options, [1, 2]);
    const { size } = await stat(options.path);
    for (const lost of [1, 20, 100]) {
      await truncate(options.path, size - lost);
      expect(recall(options, [1]), `${lost} bytes`).toEqual({ files: [1], answers: [1] });
    }
    await note(options, [3]);
    expect(recall(options, [1, 3])).toEqual({ files: [1, 3], answers: [1, 3] });
  });

  it('passes over a damaged block, and reads those behind it', async () => {
    const options = await place();
    await note(options, [1]);
    const bytes = await readFile(options.path);
    await note(options, [2]);
    const all = await readFile(options.path);
    all[bytes.length - 1] = (all[bytes.length - 1] ?? 0) ^ 1;
    await writeFile(options.path, all);
    expect(recall(options, [1, 2])).toEqual({ files: [1, 2], answers: [2] });
  });

  it.each([
    { what: 'nothing', before: '', isReplaced: true },
    { what: 'an index of the first version', before: '0a1b2c3d ["konvid-ingest-clip-index-v1"]\n', isReplaced: true },
    { what: "somebody's notes", before: 'to do: everything\n', isReplaced: false },
  ])('where $what stands: replaced is $isReplaced', async ({ before, isReplaced }) => {
    const options = await place();
    await writeFile(options.path, before);
    await note(options, [1]);
    expect((await readFile(options.path, 'latin1')) === before).toBe(!isReplaced);
    expect(recall(options, [1]).files).toEqual(isReplaced ? [1] : []);
  });

  it('is written anew once most of it is stale', async () => {
    const options = await place();
    const files = Array.from({ length: 700 }, (_, number) => number);
    for (const change of [-1n, 0n, 1n, 2n]) await note(options, files, { ...STATE, mtimeNs: change });
    const { size } = await stat(options.path);
    await note(options, files, { ...STATE, mtimeNs: 3n });
    expect((await stat(options.path)).size).toBeLessThan(size / 3);
    const known = recall(options, files, { ...STATE, mtimeNs: 3n });
    expect([known.files.length, known.answers.length]).toEqual([700, 700]);
  });

  it.each([
    { what: 'added to', changes: [0n] },
    { what: 'written anew', changes: [0n, 1n, 2n, 3n] },
  ])('ends with what the last finished run noted, also where it is $what', async ({ changes }) => {
    const options = await place();
    const files = Array.from({ length: 700 }, (_, number) => number);
    for (const change of changes) await note(options, files, { ...STATE, mtimeNs: change });
    for (const word of ['first', 'second']) {
      const index = new ClipIndex(options);
      index.noteOutcome(Buffer.from(word));
      await index.close();
      const kinds: string[] = [];
      readIndexFile(options.path, ['files', 'outcome'], (kind, payload) => {
        kinds.push(kind === 'outcome' ? payload.toString() : kind);
      });
      expect(kinds.filter((kind) => kind !== 'files')).toEqual([word]);
      expect(kinds.at(-1)).toBe(word);
    }
  });

  it('lets answers travel, old and new, but no file', async () => {
    const options = await place();
    const portable = join(options.root, 'answers');
    await note({ ...options, portable }, [2, 1]);
    await note({ ...options, portable }, [3]);
    const elsewhere = { ...(await place()), portable };
    expect(recall(elsewhere, [1, 2, 3])).toEqual({ files: [], answers: [1, 2, 3] });
    await appendFile(portable, 'torn');
    expect(recall(elsewhere, [1, 2, 3]).answers).toEqual([1, 2, 3]);
  });

  it('forgets what is doubtful, in the file as well', async () => {
    const options = { ...(await place()), probers: { ffprobe: 'ffprobe 8', header: 'header 1' } };
    const probe = { width: 2, height: 2, framerate: 30, duration_s: 8, pix_fmt: 'yuv420p', encoder_upstream: 'h264' };
    await note(options, [1]);
    const index = new ClipIndex(options);
    index.noteAnswer(digestOf(2), probe, 'header');
    await index.flush();
    index.noteAnswer(digestOf(3), probe, 'ffprobe');
    index.forgetDoubtful();
    await index.close();
    expect(recall(options, [1, 2, 3])).toEqual({ files: [1], answers: [1] });
  });

  it('leaves the file to another run once it is abandoned', async () => {
    const options = await place();
    await note(options, [1]);
    const before = await readFile(options.path);
    const index = new ClipIndex(options);
    index.noteDigest(join(options.root, '2.mp4'), { state: STATE, digest: digestOf(2) }, LATER_MS);
    index.noteAnswer(digestOf(2), FAULT, 'ffprobe');
    index.forgetDoubtful();
    index.abandon();
    await index.close();
    expect(await readFile(options.path)).toEqual(before);
  });

  it('remembers a file that was read in this very run for no other', async () => {
    const options = await place();
    const path = join(options.root, '1.mp4');
    const index = new ClipIndex(options);
    expect(index.findFile(path)).toBeUndefined();
    index.admitChecked({ path, state: STATE, digest: digestOf(1) });
    const digest = index.digestOf(index.findFile(path) ?? -1, STATE);
    expect(digest === undefined ? '' : digestHex(digest)).toBe(digestHex(digestOf(1)));
    await index.close();
    expect(recall(options, [1]).files).toEqual([]);
  });

  it('tells other clips of the same bytes at once that they are broken', async () => {
    const index = new ClipIndex(await place());
    index.noteAnswer(digestOf(1), FAULT, 'ffprobe');
    index.noteAnswer(digestOf(2), FAULT, 'header');
    expect([index.findAnswer(digestOf(1))?.answer, index.findAnswer(digestOf(2))]).toEqual([FAULT, undefined]);
    await index.close();
  });
});
