import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CORPUS_ROW_KEYS, DECIMAL_KEYS } from '../../src/contract/generated/row-keys.ts';
import type { CorpusRow } from '../../src/contract/generated/types.ts';
import { parseLine } from '../../src/contract/line.ts';
import { formatDecimal, serialiseRow, serialiseUnifiedRow, validateUnifiedRow } from '../../src/contract/row.ts';
import { toUnifiedRow } from '../../src/trainer/unify.ts';
import { LINE, ROW } from '../support/rows.ts';
import { ROW_SCHEMA, SCHEMAS } from '../support/schemas.ts';
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

const UNIFIED = SCHEMAS.get('unified-row') ?? {};

describe('the row', () => {
  it('has the 15 keys of the document in its order', () => {
    expect(CORPUS_ROW_KEYS).toEqual(DOCUMENTED_KEYS);
    expect(Object.keys(ROW_SCHEMA.properties ?? {})).toEqual(DOCUMENTED_KEYS);
    expect(ROW_SCHEMA.required).toEqual(DOCUMENTED_KEYS);
  });

  it('has four decimal columns, and a unified row two more', () => {
    expect(DECIMAL_KEYS).toEqual(['framerate', 'duration_s', 'mos', 'mos_std_dev', 'mos_native', 'mos_std_dev_native']);
    for (const { properties = {} } of [ROW_SCHEMA, UNIFIED]) {
      const decimals = Object.keys(properties).filter((key) => properties[key]?.type === 'number');
      expect(decimals).toEqual(DECIMAL_KEYS.filter((key) => key in properties));
    }
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
      mos_std_dev: fc.double({ min: 0, max: 4, noNaN: true }).map((value) => value + 0),
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

describe('serialiseUnifiedRow', () => {
  const row = toUnifiedRow(ROW, '2026-05-09T00:00:00+00:00');

  it('writes the row of the corpus with the other score and deviation, and five keys behind it', () => {
    const more = [
      '"mos_native":3.25',
      '"mos_std_dev_native":0.5',
      '"mos_native_scale":"1-5-acr"',
      '"corpus_source":"konvid-1k"',
      '"aggregated_at_utc":"2026-05-09T00:00:00+00:00"}',
    ];
    const unified = LINE.replace('"mos":3.25,"mos_std_dev":0.5', '"mos":56.25,"mos_std_dev":12.5');
    const line = `${unified.slice(0, -1)},${more.join(',')}`;
    expect(serialiseUnifiedRow(row)).toBe(line);
  });

  it('writes what is read back, and a row of a corpus is not taken for one', () => {
    expect(parseLine(Buffer.from(serialiseUnifiedRow(row)), validateUnifiedRow).row).toEqual(row);
    expect(parseLine(Buffer.from(LINE), validateUnifiedRow).violations?.map(({ code }) => code)).toEqual(
      Array.from({ length: 5 }, () => 'FIELD_MISSING'),
    );
  });
});

describe('formatDecimal', () => {
  it.each([
    { value: 30, text: '30.0' },
    { value: 0, text: '0.0' },
    { value: -0, text: '0.0' },
    { value: 30_000 / 1001, text: '29.97002997002997' },
    { value: 0.1 + 0.2, text: '0.30000000000000004' },
    { value: 1e-7, text: '0.0000001' },
    { value: -1.25e-7, text: '-0.000000125' },
    { value: 1.5e21, text: '1500000000000000000000.0' },
  ])('writes $value as $text', ({ value, text }) => {
    expect(formatDecimal(value)).toBe(text);
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY])('refuses %d, which JSON lacks', (value) => {
    expect(() => formatDecimal(value)).toThrow(RangeError);
  });

  it('reads back as the same double, always with a fraction and never with an exponent', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        const text = formatDecimal(value);
        expect(text).toMatch(/^-?(?:0|[1-9][0-9]*)\.[0-9]+$/);
        // -0 is written as 0.0: the contract knows one zero.
        expect(JSON.parse(text)).toBe(value === 0 ? 0 : value);
      }),
    );
  });
});
