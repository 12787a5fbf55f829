import { createHash } from 'node:crypto';
import { rmSync, writeFileSync } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { join } from 'node:path';
import { digestHex } from '../../../src/contract/digest-table.ts';
import { CORPUS_ROW_KEYS } from '../../../src/contract/generated/row-keys.ts';
import { parseLine } from '../../../src/contract/line.ts';
import { type RowVisitor, readRows } from '../../../src/contract/rows.ts';
import { readExistingRows } from '../../../src/ingest/output/existing-rows.ts';
import { readRatedClips } from '../../../src/trainer/read-rated-clips.ts';
import { validateJsonl } from '../../../src/validate/validate-jsonl.ts';
import { makeMemoryFolder } from '../../support/memory-folder.ts';
import { inventLine, inventMutatedLine } from '../../support/mutated-lines.ts';
import { makeRandom } from '../../support/random.ts';
import { instanceVectors } from '../../support/vectors.ts';
import type { FuzzTarget } from '../engine/target.ts';
import { promise, valueOrUserError } from '../oracle.ts';

/** What became of a line, by the file's reader or by looking at the line alone. */
function describeRow(number: number, row: object): string {
  const fields = CORPUS_ROW_KEYS.map((key) => (row as Readonly<Record<string, unknown>>)[key]);
  return `${number} row ${JSON.stringify(fields, (_, value) => (Object.is(value, -0) ? '-0' : value))}`;
}

/** What the reader of files hands over, line by line. */
async function readFileRows(file: FileHandle): Promise<{ readonly lines: readonly string[]; readonly sha256: string }> {
  const lines: string[] = [];
  const visitor: RowVisitor = {
    visitRow: ({ number, row, digest, buffer, start, end }) => {
      promise(digestHex(digest) === row.src_sha256, `line ${number}: the digest's words are another digest`);
      promise(parseLine(buffer.subarray(start, end)).row !== undefined, `line ${number}: stands elsewhere`);
      lines.push(describeRow(number, row));
    },
    visitFault: ({ number }, violations) => {
      promise(violations.length > 0, `line ${number}: refused without a reason`);
      lines.push(`${number} ${violations.map(({ code, pointer }) => `${code} ${pointer}`).join(', ')}`);
    },
  };
  const { sha256 } = await readRows(file, visitor);
  return { lines, sha256 };
}

/** What stands in the bytes, each line by itself through JSON.parse and the schema. */
function readPlainly(bytes: Buffer): readonly string[] {
  const pieces = bytes.toString('latin1').split('\n');
  if (pieces.at(-1) === '') pieces.pop();
  return pieces.map((piece, index) => {
    const { row, violations = [] } = parseLine(Buffer.from(piece, 'latin1'));
    if (row !== undefined) return describeRow(index + 1, row);
    return `${index + 1} ${violations.map(({ code, pointer }) => `${code} ${pointer}`).join(', ')}`;
  });
}

const unified = instanceVectors('unified-row').flatMap(({ data }) => [JSON.stringify(data), '\n']);
const random = makeRandom(5);

export const target: FuzzTarget = {
  promise: 'a JSONL is read as JSON.parse and the schema read each of its lines; every reader takes it or says why not',
  covers: ['src/contract/', 'src/ingest/output/existing-rows.ts', 'src/trainer/read-rated-clips.ts', 'src/validate/'],
  tested: 1_200,
  mutations: [
    (bytes, draw) => {
      const drawn = inventMutatedLine(() => draw.below(2 ** 32) / 2 ** 32).bytes;
      return Buffer.concat([bytes.subarray(0, bytes.indexOf(0x0a) + 1), drawn, Buffer.from('\n')]);
    },
  ],
  seeds: () => [
    Buffer.concat(Array.from({ length: 4 }, () => Buffer.concat([inventLine(random), Buffer.from('\n')]))),
    Buffer.from(unified.slice(0, 4).join('')),
    inventLine(random),
  ],
  open: async () => {
    const folder = makeMemoryFolder('fuzz-jsonl');
    const path = join(folder, 'rows.jsonl');
    const expected = { corpus: 'konvid-1k', corpusVersion: 'konvid-1k-2017', count: 0 };
    return {
      run: async (bytes) => {
        writeFileSync(path, bytes);
        await using file = await open(path);
        const { lines, sha256 } = await readFileRows(file);
        promise(sha256 === createHash('sha256').update(bytes).digest('hex'), 'another digest');
        const plain = readPlainly(bytes);
        promise(lines.join('\n') === plain.join('\n'), `read as\n${lines.join('\n')}\nand not as\n${plain.join('\n')}`);
        const existing = await valueOrUserError(() => readExistingRows(file, { path, expected }));
        promise(existing === undefined || existing.rows <= lines.length, 'more rows than lines');
        const rated = await valueOrUserError(() => readRatedClips(path, () => undefined, {}));
        const report = await valueOrUserError(() => validateJsonl([path]));
        promise(report?.valid !== true || rated !== undefined, 'rows are valid that no trainer may read');
      },
      close: () => rmSync(folder, { recursive: true, force: true }),
    };
  },
};
