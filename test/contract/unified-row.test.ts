import { describe, expect, it } from 'vitest';
import {
  parseUnifiedLine,
  serialiseUnifiedRow,
  UNIFIED_DECIMAL_KEYS,
  UNIFIED_ROW_KEYS,
} from '../../src/contract/unified-row.ts';
import { toUnifiedRow } from '../../src/trainer/unify.ts';
import { LINE, ROW } from '../support/rows.ts';
import { ROW_SCHEMA, SCHEMAS, type SchemaNode } from '../support/schemas.ts';

const UNIFIED = SCHEMAS.get('unified-row') ?? {};

/** What a definition demands, without the words around it. */
function demandsOf({ description, ...demands }: SchemaNode): object {
  expect(description).toBeTypeOf('string');
  return demands;
}

describe('the schema of a unified row', () => {
  it('has the keys that are written, in that order, and all of them are required', () => {
    expect(Object.keys(UNIFIED.properties ?? {})).toEqual(UNIFIED_ROW_KEYS);
    expect(UNIFIED.required).toEqual(UNIFIED_ROW_KEYS);
  });

  it.each(Object.keys(ROW_SCHEMA.properties ?? {}))('demands of %s what the row of a corpus demands', (key) => {
    const own = UNIFIED.properties?.[key] ?? {};
    const there = ROW_SCHEMA.properties?.[key] ?? {};
    expect(demandsOf(own)).toEqual(demandsOf(there));
  });

  it('demands of corpus_source what it demands of corpus', () => {
    const { corpus = {}, corpus_source = {} } = UNIFIED.properties ?? {};
    expect(demandsOf(corpus_source)).toEqual(demandsOf(corpus));
  });

  it('has one decimal more', () => {
    const decimals = Object.entries(UNIFIED.properties ?? {}).filter(([, { type }]) => type === 'number');
    expect(decimals.map(([key]) => key)).toEqual(UNIFIED_DECIMAL_KEYS);
  });
});

describe('serialiseUnifiedRow', () => {
  const row = toUnifiedRow(ROW, '2026-05-09T00:00:00+00:00');

  it('writes the row of the corpus with the other score, and four keys behind it', () => {
    const more = [
      '"mos_native":3.25',
      '"mos_native_scale":"1-5-acr"',
      '"corpus_source":"konvid-1k"',
      '"aggregated_at_utc":"2026-05-09T00:00:00+00:00"}',
    ];
    const line = `${LINE.replace('"mos":3.25', '"mos":56.25').slice(0, -1)},${more.join(',')}`;
    expect(serialiseUnifiedRow(row)).toBe(line);
  });

  it('writes what is read back, and a row of a corpus is not taken for one', () => {
    expect(parseUnifiedLine(Buffer.from(serialiseUnifiedRow(row))).row).toEqual(row);
    expect(parseUnifiedLine(Buffer.from(LINE)).violations?.map(({ code }) => code)).toEqual(
      Array.from({ length: 4 }, () => 'FIELD_MISSING'),
    );
  });
});
