import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { SCAN_MARGIN_BYTES } from '../../src/contract/canonical-bytes.ts';
import { digestWords } from '../../src/contract/digest-table.ts';
import { CORPUS_ROW_KEYS, DECIMAL_KEYS } from '../../src/contract/generated/row-keys.ts';
import { RowScanner } from '../../src/contract/generated/scan-row.ts';
import { MAX_LINE_BYTES } from '../../src/contract/jsonl.ts';
import { serialiseRow } from '../../src/contract/row.ts';
import { inventLine } from '../support/mutated-lines.ts';
import { makeRandom } from '../support/random.ts';
import { inventRow, LINE, ROW } from '../support/rows.ts';
import { compareScanner, ScannerJudge } from '../support/scanner-parity.ts';
import { fileVectors, instanceVectors } from '../support/vectors.ts';

const MARGIN = ' '.repeat(SCAN_MARGIN_BYTES);

function scanAll(lines: readonly string[]): readonly boolean[] {
  const scanner = new RowScanner();
  return lines.map((line) => scanner.scan(Buffer.from(`${line}\n${MARGIN}`), 0) === line.length + 1);
}

function changed(from: string, to: string): string {
  expect(LINE).toContain(from);
  return LINE.replace(from, to);
}

describe('RowScanner', () => {
  it('is the row that it accepted last', () => {
    const scanner = new RowScanner();
    const bytes = Buffer.from(`\n${LINE}\n${MARGIN}`);
    expect(scanner.scan(bytes, 1)).toBe(LINE.length + 2);
    expect(Object.fromEntries(CORPUS_ROW_KEYS.map((key) => [key, scanner[key]]))).toEqual(ROW);
    expect(scanner.digest).toEqual(digestWords(ROW.src_sha256));
  });

  it('accepts every row with a name in ASCII as the writer writes it', () => {
    const lines = Array.from({ length: 500 }, (_, index) => serialiseRow(inventRow(index)));
    expect(scanAll(lines)).toEqual(lines.map(() => true));
  });

  it.each([
    { what: 'a path', line: changed('9900000001.mp4', 'a/b c.mp4') },
    { what: 'the longest name', line: changed('9900000001.mp4', 'x'.repeat(1024)) },
    { what: 'the lowest score of the scale', line: changed('3.25', '1.0') },
    { what: 'the highest score of the scale', line: changed('3.25', '5.0') },
    { what: 'more digits than a double holds', line: changed('3.25', '3.2512345678901234567') },
    { what: 'a count that is unknown', line: changed('114', '0') },
    {
      what: 'a score beyond five on a scale of a hundred',
      line: changed('3.25', '99.5').replaceAll('konvid-1k', 'lsvq'),
    },
  ])('accepts $what', ({ line }) => {
    expect(scanAll([line])).toEqual([true]);
  });

  it('accepts rows whose fields begin as those of the row before', () => {
    const lines = ['540', '5400', '54', '540'].map((height) => changed('"height":540', `"height":${height}`));
    const others = ['h264', 'h264x', 'h26', 'h264'].map((codec) => changed('h264', codec));
    expect(scanAll([...lines, ...others])).toEqual([true, true, true, true, true, true, true, true]);
  });

  it('forgets fields of which it has read a part', () => {
    const [other, wrong] = ['"width":640,"height":360', '"width":640,"height":0'].map((size) =>
      changed('"width":960,"height":540', size),
    ) as [string, string];
    const scanner = new RowScanner();
    const bytes = Buffer.from(`${LINE}\n${MARGIN}`);
    for (const line of [other, wrong]) scanner.scan(Buffer.from(`${line}\n${MARGIN}`), 0);
    scanner.scan(bytes, 0);
    expect({ width: scanner.width, height: scanner.height }).toEqual({ width: 960, height: 540 });
  });

  it('leaves to others what lies at the end of the buffer', () => {
    const bytes = Buffer.from(`${LINE}\n${MARGIN}`);
    expect(new RowScanner().scan(bytes, 0)).toBe(LINE.length + 1);
    expect(new RowScanner().scan(bytes.subarray(0, SCAN_MARGIN_BYTES - 1), 0)).toBe(-1);
  });
});

describe('RowScanner beside JSON.parse and the schema', () => {
  it('judges all vectors alike', () => {
    const judge = new ScannerJudge(1);
    for (const { data } of instanceVectors('corpus-row')) {
      judge.judge(Buffer.from(JSON.stringify(data)));
      // As the writer would write it, if it wrote such things: keys in their order, decimals with a fraction.
      const members = Object(data) as typeof ROW;
      const isWritable =
        CORPUS_ROW_KEYS.every((key) => key in members) && DECIMAL_KEYS.every((key) => Number.isFinite(members[key]));
      if (isWritable) judge.judge(Buffer.from(serialiseRow(members)));
    }
    for (const { path } of fileVectors()) {
      const lines = readFileSync(path).toString('latin1').split('\n');
      for (const line of lines.filter(({ length }) => length <= MAX_LINE_BYTES))
        judge.judge(Buffer.from(line, 'latin1'));
    }
    expect(judge.differences).toEqual([]);
    expect(judge.accepted).toBeGreaterThan(20);
  });

  it('judges mutated lines alike', () => {
    const { valid, accepted, lines, differences } = compareScanner({ seed: 20_260_508, lines: 6_000 });
    expect(differences).toEqual([]);
    // Neither all rows nor all scraps, or nothing would have been compared.
    expect(valid).toBeGreaterThan(lines / 10);
    expect(accepted).toBeGreaterThan(lines / 20);
    expect(accepted).toBeLessThan(valid);
  });

  it('accepts a good part of whatever the writer may write', () => {
    const random = makeRandom(7);
    const judge = new ScannerJudge(7);
    for (let count = 0; count < 1_000; count += 1) judge.judge(inventLine(random));
    expect(judge.differences).toEqual([]);
    expect(judge.valid).toBe(1_000);
    expect(judge.accepted).toBeGreaterThan(400);
  });
});
