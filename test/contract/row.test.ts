import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CORPUS_ROW_KEYS, DECIMAL_KEYS } from '../../src/contract/generated/row-keys.ts';
import type { CorpusRow } from '../../src/contract/generated/types.ts';
import { parseLine } from '../../src/contract/line.ts';
import { serialiseRow } from '../../src/contract/row.ts';
import { LINE, ROW } from '../support/rows.ts';
import { ROW_SCHEMA } from '../support/schemas.ts';
import { anyText } from '../support/text.ts';

/** The keys of the document, in its order: the one list that is not derived from the schema. */
const DOCUMENTED_KEYS = [
  'src',
  'src_sha256',
  'src_size_bytes',
  'width',
  'height',
  'framerate',
  'duration_s',
  'pix_fmt',
  'encoder_upstream',
  'mos',
  'mos_std_dev',
  'n_ratings',
  'corpus',
  'corpus_version',
  'ingested_at_utc',
];

/** Keys of the vmaf-tune row: a file that has one of them is of the other kind. */
const VMAF_TUNE_KEYS = ['vmaf_score', 'encoder', 'preset', 'crf'];

describe('the row', () => {
  it('has the 15 keys of the document in its order', () => {
    expect(CORPUS_ROW_KEYS).toEqual(DOCUMENTED_KEYS);
    expect(Object.keys(ROW_SCHEMA.properties ?? {})).toEqual(DOCUMENTED_KEYS);
    expect(ROW_SCHEMA.required).toEqual(DOCUMENTED_KEYS);
  });

  it.each(VMAF_TUNE_KEYS)('has no key %s, which is one of the vmaf-tune row', (key) => {
    expect(CORPUS_ROW_KEYS).not.toContain(key);
  });

  it('has four decimal columns', () => {
    expect(DECIMAL_KEYS).toEqual(['framerate', 'duration_s', 'mos', 'mos_std_dev']);
  });
});

describe('serialiseRow', () => {
  it('writes keys in order, without spaces, decimals with a fraction, integers without', () => {
    expect(serialiseRow(ROW)).toBe(LINE);
  });

  it('writes the same line whatever order the keys come in', () => {
    const reversed = Object.fromEntries(Object.entries(ROW).reverse()) as CorpusRow;
    expect(serialiseRow(reversed)).toBe(LINE);
  });

  it.each([
    { what: 'quotation marks and backslashes', src: 'a"b.mp4', json: '"a\\"b.mp4"' },
    { what: 'accents, composed or not, as they are', src: 'é-e\u0301.mp4', json: '"é-e\u0301.mp4"' },
    { what: 'characters beyond the basic plane as they are', src: '🎬.mp4', json: '"🎬.mp4"' },
  ])('writes $what', ({ src, json }) => {
    expect(serialiseRow({ ...ROW, src })).toBe(LINE.replace('"9900000001.mp4"', json));
  });

  it('writes what parseLine reads back as the same row', () => {
    const rows = fc.record({
      src: anyText(30).map((text) => `${text.toWellFormed().replaceAll(/[\p{Cc}/\\]/gu, '-')}.mp4`),
      framerate: fc.double({ min: 1e-9, max: 1e6, noNaN: true }),
      duration_s: fc.double({ min: 1e-9, max: 1e9, noNaN: true }),
      mos: fc.double({ min: 1, max: 5, noNaN: true }),
      mos_std_dev: fc.double({ min: 0, max: 100, noNaN: true }).map((value) => value + 0),
      n_ratings: fc.maxSafeNat(),
      src_size_bytes: fc.maxSafeNat().map((size) => Math.max(1, size)),
    });
    fc.assert(
      fc.property(rows, (changes) => {
        const row = { ...ROW, ...changes };
        expect(parseLine(Buffer.from(serialiseRow(row))).row).toEqual(row);
      }),
    );
  });
});
