import { open, readFile, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import { expect, it } from 'vitest';
import { extractArchive, inspectFolder } from '../src/fetch/extract.ts';
import { makeStage } from '../test/support/extract.ts';
import { encodeCentral, encodeEnd, encodeLocal, type HeaderFields } from '../test/support/zip-writer.ts';

/** An archive beyond both of the old format's bounds. */
interface LargeZip {
  readonly path: string;
  /** Bytes of the one large file, all of them zero. */
  readonly largeBytes: number;
  readonly smallFiles: number;
}

const FLUSH_BYTES = 8 * 1_048_576;

function smallName(index: number): string {
  return `clips/${Math.floor(index / 1_000)}/${index}.txt`;
}

function checksumOfZeros(bytes: number): number {
  const zeros = Buffer.alloc(FLUSH_BYTES);
  let checksum = 0;
  for (let left = bytes; left > 0; left -= FLUSH_BYTES) {
    checksum = crc32(left < FLUSH_BYTES ? zeros.subarray(0, left) : zeros, checksum);
  }
  return checksum;
}

function describe(name: string, crc: number, sizeBytes: number): HeaderFields {
  return { name, flags: 0, method: 0, crc, packedBytes: sizeBytes, sizeBytes, extra: Buffer.alloc(0) };
}

/**
 * Writes an archive of one large file, which is a hole in the archive and takes no room on the disk, and of many small ones
 * whose contents are their numbers. All is stored and in ZIP64 fields.
 */
async function writeLargeZip({ path, largeBytes, smallFiles }: LargeZip): Promise<void> {
  const file = await open(path, 'wx');
  const shape = { attributes: (0o100_644 << 16) >>> 0, isZip64: true };
  const directory: Buffer[] = [];
  let offset = 0;
  let waiting: Buffer[] = [];
  const flush = async () => {
    const bytes = Buffer.concat(waiting);
    await file.write(bytes, 0, bytes.length, offset);
    offset += bytes.length;
    waiting = [];
  };
  try {
    const large = describe('clips/large.bin', checksumOfZeros(largeBytes), largeBytes);
    directory.push(encodeCentral({ ...large, offset }, shape));
    waiting.push(encodeLocal(large, true));
    await flush();
    offset += largeBytes;
    let place = offset;
    for (let index = 0; index < smallFiles; index += 1) {
      const data = Buffer.from(String(index));
      const fields = describe(smallName(index), crc32(data), data.length);
      const local = encodeLocal(fields, true);
      directory.push(encodeCentral({ ...fields, offset: place }, shape));
      waiting.push(local, data);
      place += local.length + data.length;
    }
    await flush();
    const whole = Buffer.concat(directory);
    const truth = { entries: smallFiles + 1, directoryStart: offset, directoryBytes: whole.length };
    const end = { isZip64: true, comment: Buffer.alloc(0), at: offset + whole.length };
    waiting.push(whole, encodeEnd(truth, end));
    await flush();
  } finally {
    await file.close();
  }
}

const LARGE_BYTES = 2 ** 32 + 12_345;
/** With the large one more than 16 bits can count. */
const SMALL_FILES = 65_600;
/** Four gigabytes and many small files take their time on a slow disk. */
const TIMEOUT_MS = 900_000;

it('an archive of more than 4 GiB and more than 65,535 entries is unpacked', { timeout: TIMEOUT_MS }, async () => {
  const { root, zip, into } = await makeStage();
  await writeLargeZip({ path: zip, largeBytes: LARGE_BYTES, smallFiles: SMALL_FILES });
  const { size, blocks } = await stat(zip);
  expect(size).toBeGreaterThan(2 ** 32);
  expect(blocks * 512).toBeLessThan(100_000_000);

  await extractArchive({ zip, archive: { sha256: 'a'.repeat(64), sizeBytes: size }, into });
  expect((await stat(join(into, 'large.bin'))).size).toBe(LARGE_BYTES);
  for (const index of [0, 999, 1_000, 40_000, SMALL_FILES - 1]) {
    expect(await readFile(join(into, smallName(index).replace('clips/', '')), 'utf8')).toBe(String(index));
  }
  expect(await inspectFolder(into)).toEqual({
    kind: 'complete',
    archive: { sha256: 'a'.repeat(64), sizeBytes: size },
    files: SMALL_FILES + 1,
    totalBytes: expect.any(Number),
  });
  // Here, because a hook has too little time for so many files.
  await rm(root, { recursive: true });
});
