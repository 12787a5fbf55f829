import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { type CorpusRow, serialiseRow } from '../../src/index.ts';
import { runValidateHere } from '../support/command.ts';
import { inventRow } from '../support/rows.ts';
import { makeWorkspace } from '../support/workspace.ts';

const row = inventRow(901);
const line = serialiseRow(row);
const lineWith = (fields: Partial<Record<keyof CorpusRow, unknown>>) => JSON.stringify({ ...row, ...fields });
const lineWithRaw = (key: keyof CorpusRow, raw: string) => lineWith({ [key]: '<raw>' }).replace('"<raw>"', raw);
const nested = `${'['.repeat(30_000)}1${']'.repeat(30_000)}`;

const LINES = [
  { what: 'a byte order mark', text: `\ufeff${line}`, code: 'LINE_BOM' },
  { what: 'nothing', text: '', code: 'LINE_BLANK' },
  { what: 'spaces', text: '  \t ', code: 'LINE_BLANK' },
  { what: 'a carriage return', text: `${line}\r`, code: 'LINE_CRLF' },
  { what: 'half a row', text: line.slice(0, 99), code: 'LINE_NOT_JSON' },
  { what: 'two rows', text: line + line, code: 'LINE_NOT_JSON' },
  { what: 'NaN', text: lineWithRaw('mos', 'NaN'), code: 'LINE_NOT_JSON' },
  { what: 'Infinity', text: lineWithRaw('mos_std_dev', 'Infinity'), code: 'LINE_NOT_JSON' },
  { what: 'NUL bytes', text: '\0'.repeat(200), code: 'LINE_NOT_JSON' },
  { what: 'no UTF-8', text: Buffer.from(lineWith({ src: 'caf\u00e9.mp4' }), 'latin1'), code: 'LINE_NOT_UTF8' },
  { what: 'a surrogate in UTF-8', text: Buffer.from('{"src":"\xed\xa0\x80"}', 'latin1'), code: 'LINE_NOT_UTF8' },
  { what: 'a lone surrogate', text: lineWithRaw('src', '"\\ud800.mp4"'), code: 'LINE_LONE_SURROGATE' },
  { what: 'a key twice', text: line.replace('{', '{"mos":1.5,'), code: 'LINE_DUPLICATE_KEY' },
  { what: 'an escaped key twice', text: line.replace('{', '{"m\\u006fs":1.5,'), code: 'LINE_DUPLICATE_KEY' },
  { what: 'the same value twice', text: line.replace('{', `{"mos":${row.mos},`), code: 'LINE_DUPLICATE_KEY' },
  { what: 'a line of 70 000 bytes', text: lineWith({ src: 'x'.repeat(70_000) }), code: 'LINE_TOO_LONG' },
  { what: '1e400', text: lineWithRaw('mos', '1e400'), code: 'FIELD_RANGE' },
  { what: '2^53 + 1', text: lineWithRaw('n_ratings', '9007199254740993'), code: 'FIELD_RANGE' },
  { what: 'a number as text', text: lineWith({ mos: '3.5' }), code: 'FIELD_TYPE' },
  { what: 'a score of 99', text: lineWith({ mos: 99 }), code: 'FIELD_RANGE' },
  { what: 'a path', text: lineWith({ src: '../x.mp4' }), code: 'FIELD_FORMAT' },
  { what: 'an absolute path', text: lineWith({ src: '/x.mp4' }), code: 'FIELD_FORMAT' },
  { what: 'a line break in a name', text: lineWith({ src: 'x.mp4\n' }), code: 'FIELD_FORMAT' },
  { what: 'a line break after the pattern', text: lineWith({ pix_fmt: 'yuv420p\n' }), code: 'FIELD_FORMAT' },
  { what: '__proto__', text: line.replace('{', '{"__proto__":{},'), code: 'FIELD_UNKNOWN' },
  { what: 'all of the row in __proto__', text: `{"__proto__":${line}}`, code: 'FIELD_MISSING' },
  { what: 'constructor', text: lineWith({}).replace('{', '{"constructor":1,'), code: 'FIELD_UNKNOWN' },
  { what: 'an array', text: `[${line}]`, code: 'FIELD_TYPE' },
  { what: 'null', text: 'null', code: 'FIELD_TYPE' },
  { what: '30 000 arrays in each other', text: nested, code: 'FIELD_TYPE' },
  { what: 'a field of 30 000 arrays', text: lineWithRaw('src', nested), code: 'FIELD_TYPE' },
  { what: 'an unknown field of 30 000 arrays', text: line.replace('{', `{"x":${nested},`), code: 'FIELD_UNKNOWN' },
  { what: '30 000 keys twice', text: `{${'"a":1,'.repeat(8_000)}"a":1}`, code: 'FIELD_MISSING' },
] as const;

const [before, after] = [
  Buffer.from(`${serialiseRow(inventRow(902))}\n`),
  Buffer.from(`${serialiseRow(inventRow(903))}\n`),
];

it.each(LINES)('a line with $what is $code to validate, on its line', async ({ text, code }) => {
  const jsonl = join(await makeWorkspace(), 'x.jsonl');
  await writeFile(jsonl, Buffer.concat([before, Buffer.from(text), Buffer.from('\n'), after]));
  const { exitCode, report, stderr } = await runValidateHere([jsonl]);
  expect({ exitCode, stderr }).toEqual({ exitCode: 1, stderr: '' });
  const [file] = report.files;
  expect(file?.rows).toBe(3);
  expect([...new Set(file?.violations.map((violation) => violation.line))]).toEqual([2]);
  expect(file?.violations.map((violation) => violation.code)).toContain(code);
});
