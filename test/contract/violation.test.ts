import { describe, expect, it } from 'vitest';
import { describeValue } from '../../src/contract/describe-value.ts';
import { validateRow } from '../../src/contract/row.ts';
import { CODE_BY_KEYWORD, type SchemaError, toViolations } from '../../src/contract/violation.ts';
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
    expect(describeValue('x'.repeat(118))).toBe(`"${'x'.repeat(118)}"`);
  });

  it('shows a value that nests too deeply for JSON.stringify', () => {
    expect(describeValue(nestArrays(100_000))).toBe('an array that nests too deeply');
    expect(describeValue({ a: nestArrays(100_000) })).toBe('a value of type object');
  });
});

describe('toViolations', () => {
  const violationOf = (root: unknown, instancePath: string, keyword: string, params: Record<string, unknown>) =>
    toViolations(root, [{ instancePath, keyword, params } as SchemaError]);

  it.each([
    { keyword: 'required', params: { missingProperty: 'b' }, code: 'FIELD_MISSING', expected: 'this field' },
    { keyword: 'type', params: { type: 'integer' }, code: 'FIELD_TYPE', expected: 'a value of type integer' },
    { keyword: 'enum', params: { allowedValues: ['x', 1] }, code: 'FIELD_VALUE', expected: 'one of ["x",1]' },
    { keyword: 'const', params: { allowedValue: 'x' }, code: 'FIELD_VALUE', expected: '"x"' },
    { keyword: 'minLength', params: { limit: 2 }, code: 'FIELD_LENGTH', expected: 'at least 2 characters' },
    { keyword: 'maxLength', params: { limit: 9 }, code: 'FIELD_LENGTH', expected: 'at most 9 characters' },
    { keyword: 'maximum', params: { comparison: '<=', limit: 5 }, code: 'FIELD_RANGE', expected: 'a number <= 5' },
    { keyword: 'anyOf', params: {}, code: 'FIELD_INVALID', expected: expect.any(String) },
  ])('tells what $keyword asks for', ({ keyword, params, code, expected }) => {
    expect(violationOf({ a: {} }, '/a', keyword, params)).toMatchObject([{ code, expected }]);
  });

  it.each([
    { root: { 'a/~b': 1 }, path: '/a~1~0b', field: 'a/~b', found: '1' },
    { root: { a: { b: 'x' } }, path: '/a/b', field: 'a', found: '"x"' },
    { root: { a: { '~1': 2 } }, path: '/a/~01', field: 'a', found: '2' },
    { root: { a: 'text' }, path: '/a/length', field: 'a', found: 'nothing' },
    { root: { a: null }, path: '/a/b', field: 'a', found: 'nothing' },
    { root: {}, path: '/toString', field: 'toString', found: 'nothing' },
    { root: 7, path: '', field: null, found: '7' },
  ])('finds $path', ({ root, path, field, found }) => {
    expect(violationOf(root, path, 'type', { type: 'string' })).toMatchObject([{ pointer: path, field, found }]);
  });

  it('writes a key that is missing as a pointer has it', () => {
    const missing = violationOf({}, '', 'required', { missingProperty: 'a/~b' });
    expect(missing).toMatchObject([{ pointer: '/a~1~0b', field: 'a/~b', found: 'nothing' }]);
  });

  it('says of a number that no double holds that it is not finite', () => {
    const overflow = violationOf({ a: Number.POSITIVE_INFINITY }, '/a', 'type', { type: 'number' });
    expect(overflow).toMatchObject([{ code: 'FIELD_RANGE', expected: 'a finite number', found: 'Infinity' }]);
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
