import { describe, expect, it } from 'vitest';
import { validateRow } from '../../src/contract/line.ts';
import { CODE_BY_KEYWORD, describeValue } from '../../src/contract/violation.ts';
import { ROW } from '../support/rows.ts';
import { NODES } from '../support/schemas.ts';

/** Keywords that can't fail by themselves: they annotate, or apply other schemas. */
const NEVER_FAIL = new Set([
  '$schema',
  '$id',
  '$ref',
  '$defs',
  'title',
  'description',
  'properties',
  'items',
  'allOf',
  'if',
  'then',
]);

/** `anyOf` stands in documents only, where its branches say what is wrong. */
const IN_DOCUMENTS_ONLY = new Set(['anyOf']);

function nestArrays(depth: number): unknown {
  let value: unknown = [];
  for (let level = 0; level < depth; level += 1) value = [value];
  return value;
}

describe('CODE_BY_KEYWORD', () => {
  it('has a code for every keyword of the contract that can fail', () => {
    const isTable = (place: string) => /\/(?:properties|\$defs)$/.test(place);
    const keywords = new Set(NODES.filter(({ place }) => !isTable(place)).flatMap(({ node }) => Object.keys(node)));
    const failing = [...keywords].filter((keyword) => !NEVER_FAIL.has(keyword) && !IN_DOCUMENTS_ONLY.has(keyword));
    expect(Object.keys(CODE_BY_KEYWORD)).toEqual(expect.arrayContaining(failing));
  });
});

describe('describeValue', () => {
  it.each([
    { value: undefined, text: 'nothing' },
    { value: null, text: 'null' },
    { value: 'a\nb', text: '"a\\nb"' },
    { value: 99, text: '99' },
    { value: Number.POSITIVE_INFINITY, text: 'Infinity' },
    { value: Number.NEGATIVE_INFINITY, text: '-Infinity' },
    { value: Number.NaN, text: 'NaN' },
    { value: [1, { a: 2 }], text: '[1,{"a":2}]' },
    { value: 12n, text: 'a value of type bigint' },
  ])('shows $value as $text', ({ value, text }) => {
    expect(describeValue(value)).toBe(text);
  });

  it('shortens what is long', () => {
    expect(describeValue('x'.repeat(70_000))).toBe(`"${'x'.repeat(119)}…`);
  });

  it('shows a value that nests too deeply for JSON.stringify', () => {
    expect(describeValue(nestArrays(100_000))).toBe('an array that nests too deeply');
    expect(describeValue({ a: nestArrays(100_000) })).toBe('a value of type object');
  });
});

describe('validateRow', () => {
  it('takes a valid row', () => {
    expect(validateRow(ROW)).toEqual([]);
  });

  it('says what is accepted, what was found, and where', () => {
    expect(validateRow({ ...ROW, width: 0, pix_fmt: 'YUV', 'a/b': 1 })).toEqual([
      { code: 'FIELD_UNKNOWN', field: 'a/b', pointer: '/a~1b', expected: 'no field of this name', found: '1' },
      { code: 'FIELD_RANGE', field: 'width', pointer: '/width', expected: 'a number >= 1', found: '0' },
      {
        code: 'FIELD_FORMAT',
        field: 'pix_fmt',
        pointer: '/pix_fmt',
        expected: 'text that matches ^[0-9a-z_]+$(?!\\n)',
        found: '"YUV"',
      },
    ]);
  });

  it.each([
    { corpus: 'konvid-1k', mos: 101, expected: 'a number <= 5' },
    { corpus: 'konvid-1k', mos: -1, expected: 'a number >= 1' },
    { corpus: 'lsvq', mos: 101, expected: 'a number <= 100' },
    { corpus: 'lsvq', mos: -1, expected: 'a number >= 0' },
  ])('names the tighter limit once: $corpus, $mos', ({ corpus, mos, expected }) => {
    expect(validateRow({ ...ROW, corpus, mos })).toMatchObject([{ code: 'FIELD_RANGE', pointer: '/mos', expected }]);
  });

  it.each([
    { key: 'mos', value: Number.POSITIVE_INFINITY, code: 'FIELD_RANGE' },
    { key: 'n_ratings', value: Number.NEGATIVE_INFINITY, code: 'FIELD_RANGE' },
    { key: 'mos', value: Number.NaN, code: 'FIELD_TYPE' },
    { key: 'src', value: Number.POSITIVE_INFINITY, code: 'FIELD_TYPE' },
  ])('says $code of $value in $key', ({ key, value, code }) => {
    expect(validateRow({ ...ROW, [key]: value })).toMatchObject([{ code, pointer: `/${key}`, found: String(value) }]);
  });
});
