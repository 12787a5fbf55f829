import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MAX_LINE_BYTES } from '../../src/contract/jsonl.ts';
import { findDuplicateKey, parseLine } from '../../src/contract/line.ts';
import { LINE, ROW } from '../support/rows.ts';
import { ROW_SCHEMA } from '../support/schemas.ts';
import { anyText } from '../support/text.ts';

function codesOf(line: string | Buffer) {
  return parseLine(Buffer.from(line)).violations?.map(({ code, pointer }) => `${code} ${pointer}`);
}

function changed(from: string, to: string): string {
  expect(LINE).toContain(from);
  return LINE.replace(from, to);
}

describe('parseLine', () => {
  it('reads a row', () => {
    expect(parseLine(Buffer.from(LINE))).toEqual({ row: ROW });
  });

  it.each([
    { what: 'the spaces of json.dumps', line: LINE.replaceAll(',"', ', "').replaceAll('":', '": ') },
    { what: 'other JSON white space', line: ` \t\r${LINE}\r\t ` },
    { what: 'sorted keys', line: JSON.stringify(ROW, Object.keys(ROW).sort()) },
    { what: 'an integer with a fraction of zero', line: changed('"width":960', '"width":960.0') },
    { what: 'an integer with an exponent', line: changed('"width":960', '"width":96e1') },
    { what: 'a decimal without a fraction', line: changed('"duration_s":8.0', '"duration_s":8') },
    { what: 'an escaped key', line: changed('"mos"', '"\\u006dos"') },
  ])('reads a row with $what', ({ line }) => {
    expect(parseLine(Buffer.from(line))).toEqual({ row: ROW });
  });

  it.each([
    { what: 'white space alone', line: ' \t ', codes: ['LINE_BLANK '] },
    { what: 'an overlong form', line: Buffer.from(changed('99', '\xc0\xaf'), 'latin1'), codes: ['LINE_NOT_UTF8 '] },
    {
      what: 'a surrogate as bytes',
      line: Buffer.from(changed('99', '\xed\xa0\x80'), 'latin1'),
      codes: ['LINE_NOT_UTF8 '],
    },
    { what: 'half a row', line: LINE.slice(0, 100), codes: ['LINE_NOT_JSON '] },
    { what: 'two rows', line: LINE + LINE, codes: ['LINE_NOT_JSON '] },
    { what: 'NaN', line: changed('3.25', 'NaN'), codes: ['LINE_NOT_JSON '] },
    { what: 'Infinity', line: changed('3.25', 'Infinity'), codes: ['LINE_NOT_JSON '] },
    { what: 'a leading zero', line: changed('3.25', '03.25'), codes: ['LINE_NOT_JSON '] },
    { what: 'a trailing comma', line: LINE.replace(/\}$/, ',}'), codes: ['LINE_NOT_JSON '] },
    { what: 'a raw control character', line: changed('99', '\u0001'), codes: ['LINE_NOT_JSON '] },
    { what: 'half a surrogate pair', line: changed('99', '\\ud83c'), codes: ['LINE_LONE_SURROGATE '] },
    { what: 'half a pair in a key', line: changed('{', '{"\\udc00":1,'), codes: ['LINE_LONE_SURROGATE '] },
    { what: 'one key twice, once escaped', line: changed('{', '{"\\u006dos":2,'), codes: ['LINE_DUPLICATE_KEY '] },
    { what: '1e400', line: changed('3.25', '1e400'), codes: ['FIELD_RANGE /mos'] },
    { what: '2^53 + 1', line: changed('1234567', '9007199254740993'), codes: ['FIELD_RANGE /src_size_bytes'] },
    { what: 'the key __proto__', line: changed('{', '{"__proto__":{},'), codes: ['FIELD_UNKNOWN /__proto__'] },
    { what: 'the key constructor', line: changed('{', '{"constructor":1,'), codes: ['FIELD_UNKNOWN /constructor'] },
    { what: 'an array', line: `[${LINE}]`, codes: ['FIELD_TYPE '] },
    { what: 'null', line: 'null', codes: ['FIELD_TYPE '] },
  ])('refuses $what', ({ line, codes }) => {
    expect(codesOf(line)).toEqual(codes);
  });

  it.each([
    { line: '', code: 'LINE_BLANK', expected: 'a row', found: 'a blank line' },
    { line: 'no', code: 'LINE_NOT_JSON', expected: 'one JSON object', found: '"no"' },
    { line: '\ufeff{}', code: 'LINE_BOM', expected: 'UTF-8 without a byte order mark', found: 'a byte order mark' },
    { line: '{}\r', code: 'LINE_CRLF', expected: 'LF alone', found: 'CR LF' },
    { line: Buffer.from([0xe9]), code: 'LINE_NOT_UTF8', expected: 'UTF-8', found: '"é"' },
    {
      line: '"\\ud800"',
      code: 'LINE_LONE_SURROGATE',
      expected: 'text that UTF-8 can hold',
      found: JSON.stringify('"\\ud800"'),
    },
    { line: changed('{', '{"mos":3.25,'), code: 'LINE_DUPLICATE_KEY', expected: 'each key once', found: '"mos"' },
    {
      line: ' '.repeat(MAX_LINE_BYTES + 1),
      code: 'LINE_TOO_LONG',
      expected: 'at most 65536 bytes',
      found: '65537 bytes or more',
    },
  ])('says of the whole line what was expected and what was found: $code', ({ line, code, expected, found }) => {
    expect(parseLine(Buffer.from(line)).violations).toEqual([{ code, field: null, pointer: '', expected, found }]);
  });

  it('names every missing key', () => {
    expect(codesOf('{}')).toEqual(ROW_SCHEMA.required?.map((key) => `FIELD_MISSING /${key}`));
  });

  it('takes a line of the greatest length and none that is a byte longer', () => {
    expect(codesOf(LINE.padEnd(MAX_LINE_BYTES))).toBeUndefined();
    expect(codesOf(LINE.padEnd(MAX_LINE_BYTES + 1))).toEqual(['LINE_TOO_LONG ']);
  });

  it.each([
    { what: 'arrays', json: '['.repeat(30_000) + ']'.repeat(30_000), codes: ['FIELD_TYPE '] },
    {
      what: 'objects in a field',
      json: changed('3.25', '{"a":'.repeat(9_000) + '1'.padEnd(9_001, '}')),
      codes: ['FIELD_TYPE /mos'],
    },
  ])('survives $what that nest thousands deep', ({ json, codes }) => {
    expect(codesOf(json)).toEqual(codes);
  });
});

describe('findDuplicateKey', () => {
  it.each([
    { json: '{"a":1,"b":2}', key: undefined },
    { json: '{"a":1,"a":2}', key: 'a' },
    { json: '{"a":1,"a":1}', key: 'a' },
    { json: '{ "a" : 1 , "a" : 2 }', key: 'a' },
    { json: '{"a":1,"\\u0061":2}', key: 'a' },
    { json: '{"":1,"":2}', key: '' },
    { json: '{"__proto__":1,"__proto__":2}', key: '__proto__' },
    { json: '{"a":1,"b":2,"b":3,"a":4}', key: 'b' },
    { json: '{"a":"a","b":"a"}', key: undefined },
    { json: '{"a":"\\",\\"a\\":","b":2}', key: undefined },
    { json: '{"a":"x\\\\","b":"a","a":2}', key: 'a' },
    { json: '{"a":":","b":"{\\"a\\":1}"}', key: undefined },
    { json: '{"a":{"a":1},"b":[{"a":1}]}', key: undefined },
    { json: '{"a":{"x":1,"x":2}}', key: undefined },
    { json: '{"a":{"x":1},"b":2,"a":3}', key: 'a' },
    { json: '{"a":[[1],{"x":1}],"b":2,"a":3}', key: 'a' },
    { json: '[{"a":1,"a":2}]', key: undefined },
  ])('finds $key in $json', ({ json, key }) => {
    expect(findDuplicateKey(json)).toBe(key);
  });
});

/** The schema as its file has it, compiled when the test runs: no generated code takes part. */
const isRowBySchema = new Ajv2020({ strictTypes: false }).compile(ROW_SCHEMA);

/** What a row says by the plainest of readers: JSON.parse and the schema. */
function isRowByReference(line: string): boolean {
  try {
    return isRowBySchema(JSON.parse(line));
  } catch {
    return false;
  }
}

/** Faults that JSON.parse and a schema can't see; where parseLine finds one, the reference has no say. */
const BEYOND_SCHEMA = new Set(['LINE_CRLF', 'LINE_BOM', 'LINE_DUPLICATE_KEY', 'LINE_LONE_SURROGATE']);

function mutate(line: string, { at, cut, insert }: { at: number; cut: number; insert: string }): string {
  const start = at % (line.length + 1);
  return line.slice(0, start) + insert + line.slice(start + cut);
}

const JSON_PIECES = ['"', '\\', '{', '}', '[', ']', ',', ':', '0', '1', '9', '.', '-', 'e', ' ', 'null', 'true', '\\n'];

const MUTATION = fc.record({
  at: fc.nat(1000),
  cut: fc.nat(3),
  insert: fc.oneof(fc.constantFrom(...JSON_PIECES), anyText(2)),
});

/** One value of the row exchanged for another, so that lines stay JSON and the schema has its say. */
const EXCHANGE = fc.record({
  key: fc.constantFrom(...Object.keys(ROW), 'extra', '__proto__'),
  value: fc.oneof(
    fc.jsonValue(),
    fc.constantFrom(...Object.values(ROW), 'lsvq', 0, 1, 5, 100, 2 ** 53, -0, 960.5),
    fc.double({ noNaN: true, noDefaultInfinity: true, min: -1, max: 101 }),
  ),
});

describe('parseLine beside JSON.parse and the schema', () => {
  function compare(line: string): void {
    const { row, violations } = parseLine(Buffer.from(line));
    if (violations?.some(({ code }) => BEYOND_SCHEMA.has(code))) return;
    expect(row !== undefined, line).toBe(isRowByReference(line));
    if (row !== undefined) expect(row).toEqual(JSON.parse(line));
  }

  it('judges lines alike in which characters were changed', () => {
    fc.assert(
      fc.property(fc.array(MUTATION, { minLength: 1, maxLength: 2 }), (mutations) => {
        compare(mutations.reduce(mutate, LINE).toWellFormed());
      }),
      { numRuns: 500 },
    );
  });

  it('judges lines alike in which values were exchanged', () => {
    fc.assert(
      fc.property(fc.array(EXCHANGE, { minLength: 1, maxLength: 2 }), (exchanges) => {
        const entries = Object.entries<unknown>(ROW);
        for (const { key, value } of exchanges) entries.push([key, value]);
        const members = new Map(entries.map(([key, value]) => [key, JSON.stringify(value)]));
        compare(`{${[...members].map(([key, value]) => `"${key}":${value}`).join(',')}}`);
      }),
      { numRuns: 500 },
    );
  });
});
