import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FileState } from '../../../src/clips/file-state.ts';
import { digestHex, digestWords } from '../../../src/contract/digest-table.ts';
import { FileTable } from '../../../src/ingest/index/file-table.ts';

const STATE: FileState = { dev: 65_024n, ino: 2n ** 63n + 5n, size: 1_400_000n, mtimeNs: -7n, ctimeNs: 1_763_856_000n };
const DIGEST = digestWords('ab'.repeat(32));

function recall(table: FileTable, path: string, state: FileState): string | undefined {
  const number = table.find(path);
  const digest = number === -1 ? undefined : table.digestOf(number, state);
  return digest === undefined ? undefined : digestHex(digest);
}

describe('FileTable', () => {
  it('gives the digest of a path in the very state alone', () => {
    const table = new FileTable();
    table.set('a.mp4', STATE, DIGEST);
    expect(recall(table, 'a.mp4', STATE)).toBe('ab'.repeat(32));
    expect(recall(table, 'b.mp4', STATE)).toBeUndefined();
    for (const key of ['dev', 'ino', 'size', 'mtimeNs', 'ctimeNs'] as const) {
      expect(recall(table, 'a.mp4', { ...STATE, [key]: STATE[key] + 1n }), key).toBeUndefined();
    }
  });

  it('holds what a map holds, and the same after it was saved and read', () => {
    const file = fc.record({ path: fc.string({ maxLength: 3 }), size: fc.nat(3), byte: fc.nat(255) });
    fc.assert(
      fc.property(fc.array(file, { maxLength: 2_000 }), (files) => {
        const table = new FileTable();
        const plain = new Map<string, { state: FileState; hex: string }>();
        for (const { path, size, byte } of files) {
          const state = { ...STATE, size: BigInt(size) };
          const hex = byte.toString(16).padStart(2, '0').repeat(32);
          table.set(path, state, digestWords(hex));
          plain.set(path, { state, hex });
        }
        const read = new FileTable();
        expect(read.admit(Uint32Array.from(table.records()))).toBe(plain.size);
        for (const each of [table, read]) {
          expect(each.size).toBe(plain.size);
          // In the order in which they came, and in the other.
          for (const [path, { state, hex }] of [...plain, ...[...plain].toReversed()]) {
            expect(recall(each, path, state)).toBe(hex);
          }
        }
      }),
      { numRuns: 30 },
    );
  });
});
