/**
 * Makes `schema/vectors/jsonl/`: files whose bytes are the point, which no editor or version control may touch. Every
 * score and name in them is invented. `--check` writes nothing and fails where the committed files differ.
 */
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { type GeneratedFile, writeOrCheck } from './generated-files.ts';

/** One violation: its line (from 1; null for the file as a whole), its code, and its JSON pointer ('' unless given). */
type Expected = readonly [line: number | null, code: string, pointer?: string];

interface Vector {
  readonly name: string;
  readonly description: string;
  readonly bytes: string | Buffer;
  /** None in a valid file. */
  readonly violations?: readonly Expected[];
}

const ROOT = join(import.meta.dirname, '..');
const FOLDER = 'schema/vectors/jsonl';
const MAX_LINE_BYTES = 65_536;
/** More than the stacks of common parsers bear. */
const DEEP = 10_000;

/** A valid row as the tool writes it; `index` tells one row from another. */
function row(index: number, changes: readonly (readonly [from: string, to: string])[] = []): string {
  const sha256 = String(index).padStart(64, '0');
  const plain =
    `{"src":"990000000${index}.mp4","src_sha256":"${sha256}","src_size_bytes":1234567,"width":960,"height":540,` +
    `"framerate":29.97,"duration_s":8.0,"pix_fmt":"yuv420p","encoder_upstream":"h264","mos":3.25,"mos_std_dev":0.5,` +
    `"n_ratings":114,"corpus":"konvid-1k","corpus_version":"konvid-1k-2017","ingested_at_utc":"2026-05-08T12:00:00+00:00"}`;
  return changes.reduce((text, [from, to]) => {
    if (!text.includes(from)) throw new Error(`${from} is not in the row`);
    return text.replace(from, () => to);
  }, plain);
}

/** The row with its score written another way. */
function withMos(text: string): string {
  return row(1, [['"mos":3.25', `"mos":${text}`]]);
}

/** The row with one more member in front. */
function withMember(member: string): string {
  return row(1, [['{', `{${member},`]]);
}

/** A name's bytes as they are, valid UTF-8 or not. */
function withNameBytes(...bytes: readonly number[]): Buffer {
  const [before = '', after = ''] = row(1, [['9900000001', '|']]).split('|');
  return Buffer.concat([Buffer.from(before), Buffer.from(bytes), Buffer.from(`${after}\n`)]);
}

/** How `json.dumps` of Python writes by default: a space after each comma and colon. */
function spaced(text: string): string {
  return text.replaceAll(',"', ', "').replaceAll('":', '": ');
}

function sorted(text: string): string {
  return `{${text.slice(1, -1).split(',').sort().join(',')}}`;
}

function nested(open: string, close: string): string {
  return open.repeat(DEEP) + close.repeat(DEEP);
}

const VALID: readonly Vector[] = [
  { name: 'one-row', description: 'One row, one LF.', bytes: `${row(1)}\n` },
  { name: 'three-rows', description: 'Rows of three clips.', bytes: `${row(1)}\n${row(2)}\n${row(3)}\n` },
  {
    name: 'python-spacing',
    description: 'A space after each comma and colon, as json.dumps of Python writes by default.',
    bytes: `${spaced(row(1))}\n`,
  },
  {
    name: 'white-space',
    description: 'Any JSON white space but LF may stand between tokens.',
    bytes: ` \t${row(1)}\t \n`,
  },
  { name: 'sorted-keys', description: 'Keys in another order than the writer has.', bytes: `${sorted(row(1))}\n` },
  {
    name: 'unicode-name',
    description: 'A name in UTF-8: composed and decomposed accents, CJK, and a character beyond the basic plane.',
    bytes: `${row(1, [['9900000001', 'é-e\u0301-視頻-🎬']])}\n`,
  },
  {
    name: 'escaped-name',
    description: 'The same kind of name in escapes, as Python writes with ensure_ascii: a surrogate pair is whole.',
    bytes: `${row(1, [['9900000001', '\\u00e9-\\ud83c\\udfac']])}\n`,
  },
  {
    name: 'escaped-key',
    description: 'A key may be spelled in escapes.',
    bytes: `${row(1, [['"mos"', '"\\u006dos"']])}\n`,
  },
  {
    name: 'largest-safe-integer',
    description: '2^53 - 1, the largest integer that every reader holds exactly.',
    bytes: `${row(1, [['1234567', '9007199254740991']])}\n`,
  },
  {
    name: 'integer-as-float',
    description: '960.0 and 96e1 are integers.',
    bytes: `${row(1, [
      ['960', '960.0'],
      ['540', '54e1'],
    ])}\n`,
  },
  { name: 'exponent', description: 'A decimal with an exponent.', bytes: `${withMos('32.5E-1')}\n` },
  {
    name: 'negative-zero',
    description: '-0 is 0.',
    bytes: `${row(1, [
      ['"mos_std_dev":0.5', '"mos_std_dev":-0.0'],
      ['114', '-0'],
    ])}\n`,
  },
  {
    name: 'mos-konvid-1k-limits',
    description: 'Both ends of 1..5.',
    bytes: `${withMos('1')}\n${row(2, [['3.25', '5']])}\n`,
  },
  {
    name: 'mos-lsvq-limits',
    description: 'Both ends of 0..100, and names that are paths.',
    bytes: [row(1, [['3.25', '0']]), row(2, [['3.25', '100']])]
      .map((line) => `${line.replace('"konvid-1k"', '"lsvq"').replace('"990', '"a/990')}\n`)
      .join(''),
  },
  {
    name: 'longest-line',
    description: `${MAX_LINE_BYTES} bytes, LF not counted: the longest line that is read.`,
    bytes: `${row(1).padEnd(MAX_LINE_BYTES)}\n`,
  },
];

const INVALID: readonly Vector[] = [
  { name: 'empty-file', description: 'An output without a row.', bytes: '', violations: [[null, 'FILE_TOO_SHORT']] },
  {
    name: 'byte-order-mark',
    description: 'UTF-8 needs no byte order mark.',
    bytes: `\ufeff${row(1)}\n`,
    violations: [[1, 'LINE_BOM']],
  },
  {
    name: 'byte-order-mark-inside',
    description: 'Two files with byte order marks, one glued to the other.',
    bytes: `${row(1)}\n\ufeff${row(2)}\n`,
    violations: [[2, 'LINE_BOM']],
  },
  {
    name: 'blank-line',
    description: 'A blank line between rows.',
    bytes: `${row(1)}\n\n${row(2)}\n`,
    violations: [[2, 'LINE_BLANK']],
  },
  {
    name: 'blank-last-line',
    description: 'A blank line at the end.',
    bytes: `${row(1)}\n\n`,
    violations: [[2, 'LINE_BLANK']],
  },
  {
    name: 'spaces-alone',
    description: 'A line of spaces.',
    bytes: `${row(1)}\n   \n`,
    violations: [[2, 'LINE_BLANK']],
  },
  {
    name: 'carriage-returns',
    description: 'Lines end with LF alone.',
    bytes: `${row(1)}\r\n${row(2)}\r\n`,
    violations: [
      [1, 'LINE_CRLF'],
      [2, 'LINE_CRLF'],
    ],
  },
  {
    name: 'no-final-line-feed',
    description: 'The last line is a whole row but lacks its LF: appending would glue the next row to it.',
    bytes: `${row(1)}\n${row(2)}`,
    violations: [[2, 'LINE_UNTERMINATED']],
  },
  {
    name: 'torn-last-line',
    description: 'An interruption has cut the last row off.',
    bytes: `${row(1)}\n${row(2).slice(0, 150)}`,
    violations: [
      [2, 'LINE_NOT_JSON'],
      [2, 'LINE_UNTERMINATED'],
    ],
  },
  {
    name: 'torn-inside-character',
    description: 'An interruption has cut the last row off inside a character of two bytes.',
    bytes: Buffer.concat([Buffer.from(`${row(1)}\n{"src":"`), Buffer.from([0xc3])]),
    violations: [
      [2, 'LINE_NOT_UTF8'],
      [2, 'LINE_UNTERMINATED'],
    ],
  },
  {
    name: 'zeros',
    description: 'What a power cut may leave behind.',
    bytes: `${row(1)}\n${'\0'.repeat(16)}`,
    violations: [
      [2, 'LINE_NOT_JSON'],
      [2, 'LINE_UNTERMINATED'],
    ],
  },
  {
    name: 'two-rows-on-one-line',
    description: 'The LF between two rows is missing.',
    bytes: `${row(1)}${row(2)}\n`,
    violations: [[1, 'LINE_NOT_JSON']],
  },
  {
    name: 'row-over-two-lines',
    description: 'A row broken in two by LF.',
    bytes: `${row(1, [[',"width"', ',\n"width"']])}\n`,
    violations: [
      [1, 'LINE_NOT_JSON'],
      [2, 'LINE_NOT_JSON'],
    ],
  },
  {
    name: 'array-of-rows',
    description: 'A line is an object, not a list of them.',
    bytes: `[${row(1)}]\n`,
    violations: [[1, 'FIELD_TYPE']],
  },
  { name: 'null-line', description: 'null is JSON, but no row.', bytes: 'null\n', violations: [[1, 'FIELD_TYPE']] },
  {
    name: 'trailing-comma',
    description: 'JSON has no trailing comma.',
    bytes: `${row(1).slice(0, -1)},}\n`,
    violations: [[1, 'LINE_NOT_JSON']],
  },
  {
    name: 'single-quotes',
    description: 'The repr of a Python dict is not JSON.',
    bytes: `${row(1).replaceAll('"', "'")}\n`,
    violations: [[1, 'LINE_NOT_JSON']],
  },
  {
    name: 'comment',
    description: 'JSON has no comments.',
    bytes: `${row(1)} // a comment\n`,
    violations: [[1, 'LINE_NOT_JSON']],
  },
  {
    name: 'duplicate-key-other-value',
    description: 'One score for readers that keep the first of two keys, another for those that keep the last.',
    bytes: `${withMember('"mos":1.5')}\n`,
    violations: [[1, 'LINE_DUPLICATE_KEY']],
  },
  {
    name: 'duplicate-key-same-value',
    description: 'A key twice, with the same value.',
    bytes: `${withMember('"mos":3.25')}\n`,
    violations: [[1, 'LINE_DUPLICATE_KEY']],
  },
  {
    name: 'duplicate-key-escaped',
    description: 'A key twice, once in escapes.',
    bytes: `${withMember('"\\u006dos":1.5')}\n`,
    violations: [[1, 'LINE_DUPLICATE_KEY']],
  },
  {
    name: 'duplicate-key-first-invalid',
    description: 'The first of two values would be no score at all.',
    bytes: `${withMember('"mos":null')}\n`,
    violations: [[1, 'LINE_DUPLICATE_KEY']],
  },
  {
    name: 'utf-8-latin-1-byte',
    description: 'A name in Latin-1.',
    bytes: withNameBytes(0x63, 0x61, 0x66, 0xe9),
    violations: [[1, 'LINE_NOT_UTF8']],
  },
  {
    name: 'utf-8-overlong',
    description: 'A slash in an overlong form.',
    bytes: withNameBytes(0x2e, 0x2e, 0xc0, 0xaf),
    violations: [[1, 'LINE_NOT_UTF8']],
  },
  {
    name: 'utf-8-surrogate',
    description: 'Half a surrogate pair as bytes.',
    bytes: withNameBytes(0xed, 0xa0, 0xbd),
    violations: [[1, 'LINE_NOT_UTF8']],
  },
  {
    name: 'utf-8-beyond-unicode',
    description: 'A code point above U+10FFFF.',
    bytes: withNameBytes(0xf4, 0x90, 0x80, 0x80),
    violations: [[1, 'LINE_NOT_UTF8']],
  },
  {
    name: 'utf-16',
    description: 'A file that a spreadsheet has saved as UTF-16.',
    bytes: Buffer.from(`\ufeff${row(1).slice(0, 9)}`, 'utf16le'),
    violations: [
      [1, 'LINE_NOT_UTF8'],
      [1, 'LINE_UNTERMINATED'],
    ],
  },
  {
    name: 'lone-surrogate',
    description: 'An escape that stands for no character: UTF-8 cannot hold it.',
    bytes: `${row(1, [['9900000001', '\\ud83c']])}\n`,
    violations: [[1, 'LINE_LONE_SURROGATE']],
  },
  {
    name: 'swapped-surrogates',
    description: 'Both halves of a pair, in the wrong order.',
    bytes: `${row(1, [['9900000001', '\\udfac\\ud83c']])}\n`,
    violations: [[1, 'LINE_LONE_SURROGATE']],
  },
  {
    name: 'raw-control-character',
    description: 'A control character inside a text must be escaped.',
    bytes: `${row(1, [['9900000001', 'a\u0001b']])}\n`,
    violations: [[1, 'LINE_NOT_JSON']],
  },
  {
    name: 'number-nan',
    description: 'NaN is not JSON, though json.dumps of Python writes it.',
    bytes: `${withMos('NaN')}\n`,
    violations: [[1, 'LINE_NOT_JSON']],
  },
  {
    name: 'number-infinity',
    description: 'Infinity is not JSON.',
    bytes: `${withMos('Infinity')}\n`,
    violations: [[1, 'LINE_NOT_JSON']],
  },
  {
    name: 'number-minus-infinity',
    description: '-Infinity is not JSON.',
    bytes: `${withMos('-Infinity')}\n`,
    violations: [[1, 'LINE_NOT_JSON']],
  },
  {
    name: 'number-1e400',
    description: 'JSON, but more than a double holds.',
    bytes: `${withMos('1e400')}\n`,
    violations: [[1, 'FIELD_RANGE', '/mos']],
  },
  {
    name: 'number-minus-1e400',
    description: 'JSON, but less than a double holds.',
    bytes: `${withMos('-1e400')}\n`,
    violations: [[1, 'FIELD_RANGE', '/mos']],
  },
  {
    name: 'number-two-to-the-53-plus-one',
    description: '2^53 + 1, which a double rounds to 2^53.',
    bytes: `${row(1, [['1234567', '9007199254740993']])}\n`,
    violations: [[1, 'FIELD_RANGE', '/src_size_bytes']],
  },
  {
    name: 'number-leading-zero',
    description: 'JSON has no leading zeros.',
    bytes: `${withMos('03.25')}\n`,
    violations: [[1, 'LINE_NOT_JSON']],
  },
  {
    name: 'number-underscore',
    description: 'Digits are not grouped.',
    bytes: `${row(1, [['1234567', '1_234_567']])}\n`,
    violations: [[1, 'LINE_NOT_JSON']],
  },
  {
    name: 'number-decimal-comma',
    description: 'JSON has a decimal point.',
    bytes: `${withMos('3,25')}\n`,
    violations: [[1, 'LINE_NOT_JSON']],
  },
  {
    name: 'mos-konvid-1k-too-low',
    description: 'Below 1..5.',
    bytes: `${withMos('0.99')}\n`,
    violations: [[1, 'FIELD_RANGE', '/mos']],
  },
  {
    name: 'mos-konvid-1k-too-high',
    description: 'Above 1..5.',
    bytes: `${withMos('5.01')}\n`,
    violations: [[1, 'FIELD_RANGE', '/mos']],
  },
  {
    name: 'mos-lsvq-too-high',
    description: 'Above 0..100.',
    bytes: `${withMos('100.1').replace('"konvid-1k"', '"lsvq"')}\n`,
    violations: [[1, 'FIELD_RANGE', '/mos']],
  },
  {
    name: 'proto-key',
    description: 'A key that some languages take for more than a key.',
    bytes: `${withMember('"__proto__":{"mos":1.5}')}\n`,
    violations: [[1, 'FIELD_UNKNOWN', '/__proto__']],
  },
  {
    name: 'upper-case-digest',
    description: 'Digests are in lower case.',
    bytes: `${row(1, [['0000000000', 'ABCDEFABCD']])}\n`,
    violations: [[1, 'FIELD_FORMAT', '/src_sha256']],
  },
  {
    name: 'line-feed-in-texts',
    description: 'An escaped line break at the end of a text, before which $ matches in Python.',
    bytes: [
      row(1, [['.mp4', '.mp4\\n']]),
      row(2, [['yuv420p', 'yuv420p\\n']]),
      row(3, [['h264', 'h264\\n']]),
      row(4, [['2017', '2017\\n']]),
    ]
      .map((line) => `${line}\n`)
      .join(''),
    violations: [
      [1, 'FIELD_FORMAT', '/src'],
      [2, 'FIELD_FORMAT', '/pix_fmt'],
      [3, 'FIELD_FORMAT', '/encoder_upstream'],
      [4, 'FIELD_FORMAT', '/corpus_version'],
    ],
  },
  {
    name: 'deep-nesting-in-field',
    description: `${DEEP} arrays, one in another, in a field.`,
    bytes: `${row(1, [['3.25', nested('[', ']')]])}\n`,
    violations: [[1, 'FIELD_TYPE', '/mos']],
  },
  {
    name: 'deep-nesting-in-unknown-field',
    description: `${DEEP} arrays, one in another, in a field that no row has.`,
    bytes: `${withMember(`"x":${nested('[', ']')}`)}\n`,
    violations: [[1, 'FIELD_UNKNOWN', '/x']],
  },
  {
    name: 'deep-nesting-unclosed',
    description: `${DEEP} brackets that open and never close.`,
    bytes: `${'['.repeat(DEEP)}\n`,
    violations: [[1, 'LINE_NOT_JSON']],
  },
  {
    name: 'line-too-long',
    description: `A row and spaces, ${MAX_LINE_BYTES + 1} bytes in all.`,
    bytes: `${row(1).padEnd(MAX_LINE_BYTES + 1)}\n`,
    violations: [[1, 'LINE_TOO_LONG']],
  },
  {
    name: 'repeated-clip',
    description: 'The digest is the key of a row: the same row twice.',
    bytes: `${row(1)}\n${row(2)}\n${row(1)}\n`,
    violations: [[3, 'ROW_REPEATED', '/src_sha256']],
  },
  {
    name: 'repeated-clip-other-score',
    description: 'The digest is the key of a row: the same bytes under another name with another score.',
    bytes: `${row(1)}\n${row(1, [
      ['9900000001', '9900000007'],
      ['3.25', '1.5'],
    ])}\n`,
    violations: [[2, 'ROW_REPEATED', '/src_sha256']],
  },
  {
    name: 'several-lines',
    description: 'Every line is judged: one fault does not hide the next.',
    bytes: `${withMos('99')}\n${row(2)}\nnot json\n${row(3, [['960', '0']])}\n`,
    violations: [
      [1, 'FIELD_RANGE', '/mos'],
      [3, 'LINE_NOT_JSON'],
      [4, 'FIELD_RANGE', '/width'],
    ],
  },
];

function describe({ description, violations = [] }: Vector): string {
  const lines = violations.map(([line, code, pointer = '']) => {
    return `    { "line": ${line}, "code": ${JSON.stringify(code)}, "pointer": ${JSON.stringify(pointer)} }`;
  });
  const list = lines.length === 0 ? '[]' : `[\n${lines.join(',\n')}\n  ]`;
  return `{\n  "description": ${JSON.stringify(description)},\n  "violations": ${list}\n}\n`;
}

function toFiles(folder: string, vectors: readonly Vector[]): readonly GeneratedFile[] {
  return vectors.flatMap((vector) => [
    { path: `${folder}/${vector.name}.jsonl`, text: Buffer.from(vector.bytes) },
    { path: `${folder}/${vector.name}.expected.json`, text: describe(vector) },
  ]);
}

/** A vector that was renamed must not live on under its old name. */
async function refuseStrays(files: readonly GeneratedFile[]): Promise<void> {
  const made = new Set(files.map(({ path }) => path));
  for (const folder of [`${FOLDER}/valid`, `${FOLDER}/invalid`]) {
    for (const file of await readdir(join(ROOT, folder))) {
      if (made.has(`${folder}/${file}`)) continue;
      console.error(`${folder}/${file}: is not made by scripts/make-vectors.ts; remove it`);
      process.exitCode = 1;
    }
  }
}

const files = [...toFiles(`${FOLDER}/valid`, VALID), ...toFiles(`${FOLDER}/invalid`, INVALID)];
await writeOrCheck(ROOT, 'node scripts/make-vectors.ts', files);
await refuseStrays(files);
