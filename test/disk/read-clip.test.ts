import { createHash } from 'node:crypto';
import { appendFileSync, renameSync, truncateSync, unlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { mkdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { type FileState, isSameState, isSettled, isUnchanged, readState } from '../../src/clips/file-state.ts';
import { ReadBuffer, readClip } from '../../src/clips/read-clip.ts';
import { countOpenFiles } from '../support/open-files.ts';
import { makeFifo } from '../support/special-file.ts';
import { makeWorkspace } from '../support/workspace.ts';

const REAL_CLIP = join(import.meta.dirname, '../golden/h264-cfr.mp4');

let folder: string;
let path: string;

beforeEach(async () => {
  folder = await makeWorkspace();
  path = join(folder, 'a.mp4');
  await writeFile(path, 'the bytes of a clip');
});

function digestOf(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** Room of so many bytes; something is done when it is asked for, which is after the file was opened. */
function roomOf(sizeBytes: number, work: () => void = () => undefined): ReadBuffer {
  const reserve = () => {
    work();
    return Buffer.alloc(sizeBytes);
  };
  return { reserve } as unknown as ReadBuffer;
}

describe('a clip is read', () => {
  it.each([
    { what: 'at once, and one byte is to spare', room: (size: number) => size + 1, hasHeader: true },
    { what: 'at once, and its end does not show', room: (size: number) => size, hasHeader: false },
    { what: 'in two pieces', room: (size: number) => size - 1, hasHeader: false },
    { what: 'in many pieces', room: () => 1_000, hasHeader: false },
  ])('$what', async ({ room, hasHeader }) => {
    const bytes = await readFile(REAL_CLIP);
    const reading = readClip(REAL_CLIP, roomOf(room(bytes.length)));
    expect(reading).toMatchObject({
      sha256: digestOf(bytes),
      sizeBytes: bytes.length,
      state: { size: BigInt(bytes.length) },
    });
    expect('header' in reading && reading.header !== undefined).toBe(hasHeader);
  });

  it('into one buffer after another clip, whatever that had', async () => {
    const buffer = new ReadBuffer();
    readClip(REAL_CLIP, buffer);
    expect(readClip(path, buffer)).toMatchObject({
      sha256: digestOf(Buffer.from('the bytes of a clip')),
      sizeBytes: 19,
    });
  });

  it.each([
    { what: 'grows', change: () => appendFileSync(path, 'x') },
    { what: 'shrinks', change: () => truncateSync(path, 3) },
    { what: 'is emptied', change: () => truncateSync(path, 0) },
    { what: 'is written again', change: () => writeFileSync(path, 'the BYTES of a clip') },
    { what: 'is given another time', change: () => utimesSync(path, 1, 1) },
    { what: 'is taken away', change: () => unlinkSync(path) },
  ])('and found to have changed where it $what meanwhile', ({ change }) => {
    expect(readClip(path, roomOf(100, change))).toEqual({
      code: 'CLIP_CHANGED',
      reason: 'the file changed while it was read',
    });
  });

  it('and found unusable where it is empty, a folder, a link, or not there', async () => {
    await writeFile(join(folder, 'empty.mp4'), '');
    await mkdir(join(folder, 'folder.mp4'));
    await symlink('a.mp4', join(folder, 'link.mp4'));
    await makeFifo(join(folder, 'fifo.mp4'));
    const read = (name: string) => readClip(join(folder, name), new ReadBuffer());
    expect(read('empty.mp4')).toEqual({ code: 'CLIP_EMPTY', reason: 'the file is empty' });
    expect(read('folder.mp4')).toEqual({ code: 'CLIP_NOT_REGULAR', reason: 'not a regular file' });
    expect(read('fifo.mp4')).toEqual({ code: 'CLIP_NOT_REGULAR', reason: 'not a regular file' });
    expect(read('link.mp4')).toEqual({ code: 'CLIP_UNREADABLE', reason: "can't be read (ELOOP)" });
    expect(read('none.mp4')).toEqual({ code: 'CLIP_UNREADABLE', reason: "can't be read (ENOENT)" });
    expect(() => read('a.mp4/b.mp4')).toThrow(expect.objectContaining({ code: 'ENOTDIR' }));
  });

  it('and gives on what is no failure of the system', () => {
    const bug = new Error('a bug');
    const failing = roomOf(1, () => {
      throw bug;
    });
    expect(() => readClip(path, failing)).toThrow(bug);
  });

  it('and closed, whatever became of it', () => {
    const before = countOpenFiles();
    readClip(path, new ReadBuffer());
    readClip(folder, new ReadBuffer());
    readClip(
      path,
      roomOf(9, () => appendFileSync(path, 'x')),
    );
    expect(countOpenFiles()).toBe(before);
  });
});

describe('the room for a clip', () => {
  const MEBIBYTE = 1_048_576;

  it.each([
    { size: 0, room: 262_144 },
    { size: 262_143, room: 262_144 },
    { size: 262_144, room: 524_288 },
    { size: 3 * MEBIBYTE, room: 4 * MEBIBYTE },
    { size: 32 * MEBIBYTE, room: 32 * MEBIBYTE },
    { size: 99 * MEBIBYTE, room: 32 * MEBIBYTE },
  ])('of $size bytes is $room', ({ size, room }) => {
    expect(new ReadBuffer().reserve(size)).toHaveLength(room);
  });

  it('stays what it was where it is enough', () => {
    const buffer = new ReadBuffer();
    const large = buffer.reserve(400_000);
    expect(buffer.reserve(9)).toBe(large);
    expect(buffer.reserve(524_287)).toBe(large);
    expect(buffer.reserve(524_288)).not.toBe(large);
  });
});

describe('the state of a file', () => {
  const STATE: FileState = { dev: 1n, ino: 2n, size: 3n, mtimeNs: 4n, ctimeNs: 5n };

  it('is the same where all of it is', () => {
    expect(isSameState(STATE, { ...STATE })).toBe(true);
    for (const key of Object.keys(STATE)) expect(isSameState(STATE, { ...STATE, [key]: 9n }), key).toBe(false);
  });

  it('is settled two seconds after its last change', () => {
    const at = (mtimeMs: number, ctimeMs: number) => ({
      ...STATE,
      mtimeNs: BigInt(mtimeMs) * 1_000_000n,
      ctimeNs: BigInt(ctimeMs) * 1_000_000n,
    });
    expect(isSettled(at(1_000, 500), 3_000)).toBe(true);
    expect(isSettled(at(1_000, 500), 2_999)).toBe(false);
    expect(isSettled(at(500, 1_000), 3_000)).toBe(true);
    expect(isSettled(at(500, 1_000), 2_999)).toBe(false);
  });

  it('is that of the very file, if it is a regular one', async () => {
    const state = readState(path);
    expect(state).toMatchObject({ size: 19n });
    expect(isUnchanged(path, state as FileState)).toBe(true);
    const other = join(folder, 'other.mp4');
    await writeFile(other, 'the bytes of a clip');
    renameSync(other, path);
    expect(isUnchanged(path, state as FileState)).toBe(false);
    await symlink('a.mp4', join(folder, 'link.mp4'));
    for (const name of ['link.mp4', '.', 'none.mp4', 'a.mp4/b.mp4']) {
      expect(readState(join(folder, name)), name).toBeUndefined();
      expect(isUnchanged(join(folder, name), state as FileState), name).toBe(false);
    }
  });
});
