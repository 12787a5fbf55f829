import { MAX_FRACTION_DIGITS, MAX_WHOLE_DIGITS } from '../src/contract/canonical-bytes.ts';

/** The parts of the row schema from which its scanner is written. */
export interface ScannableSchema {
  readonly properties: Readonly<Record<string, object>>;
  readonly allOf?: readonly object[];
}

/** Every keyword of a field that the scanner knows. Any other stops the generation: what it can't judge, it must not accept. */
interface Field {
  readonly description?: string;
  readonly type?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly pattern?: string;
  readonly minimum?: number;
  readonly exclusiveMinimum?: number;
  readonly maximum?: number;
}

/** For some values of one field another one's range is tighter: the only condition that the contract has. */
interface Condition {
  readonly if: { readonly properties: Readonly<Record<string, { readonly pattern: string }>> };
  readonly then: {
    readonly properties: Readonly<Record<string, { readonly minimum: number; readonly maximum: number }>>;
  };
}

/** The code for one field. */
interface FieldCode {
  readonly key: string;
  /** Whether the value stands in quotes. */
  readonly isQuoted: boolean;
  /** Constants of the module. */
  readonly constants: readonly string[];
  /** Members of the class that hold the value. */
  readonly members: readonly string[];
  /** Reads the value at `at` and goes behind it; returns -1 where it isn't plainly valid. */
  readonly statements: readonly string[];
}

/**
 * Runs of fields that mostly say the same as on the line before: their bytes are compared before they are read. Nothing
 * but speed depends on it.
 */
const STEADY_RUNS: readonly (readonly string[])[] = [
  ['width', 'height'],
  ['pix_fmt', 'encoder_upstream'],
  ['corpus', 'corpus_version', 'ingested_at_utc'],
];

const DIGEST_PATTERN = '^[0-9a-f]{64}$';

/** A path: any text of letters (as the scanner has them) that doesn't begin with a point matches. */
const PATH_PATTERN =
  '^(?!\\.{1,2}(/|$))[^\\u0000-\\u001f\\u007f/\\\\]+(/(?!\\.{1,2}(/|$))[^\\u0000-\\u001f\\u007f/\\\\]+)*$(?!\\n)';

function refuse(what: unknown): never {
  throw new Error(`the row scanner knows no code for ${JSON.stringify(what)}`);
}

function pascalCase(key: string): string {
  return key.replaceAll(/(?:^|_)([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

function camelCase(key: string): string {
  return key.replaceAll(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

function indent(lines: readonly string[]): readonly string[] {
  return lines.map((line) => (line === '' ? '' : `  ${line}`));
}

/** Compares the bytes at `at`, eight at once as `SameFields` does; the last eight may overlap those before. */
function skipText(text: string): readonly string[] {
  const bytes = Buffer.from(text, 'latin1');
  const offsets = Array.from({ length: Math.floor(bytes.length / 8) }, (_, index) => index * 8);
  if (bytes.length > 8 && bytes.length % 8 > 0) offsets.push(bytes.length - 8);
  const differences =
    bytes.length < 8
      ? [...bytes].map((byte, index) => `bytes[at + ${index}] !== ${byte}`)
      : offsets.map(
          (offset) =>
            `view.getFloat64(${offset === 0 ? 'at' : `at + ${offset}`}, true) !== ${bytes.readDoubleLE(offset)}`,
        );
  return [
    `// ${JSON.stringify(text)}`,
    ...differences.map((difference) => `if (${difference}) return -1;`),
    `at += ${bytes.length};`,
  ];
}

/** Appends digits to `number`, which is no longer exact beyond 2^53. */
function readDigits(most: number): readonly string[] {
  return [
    `for (const limit = at + ${most}; at < limit; at += 1) {`,
    '  const digit = (bytes[at] ?? 0) - ZERO;',
    '  if (digit < 0 || digit > 9) break;',
    '  number = number * 10 + digit;',
    '}',
  ];
}

/** Whole numbers without sign or exponent. */
const READ_WHOLE: readonly string[] = [
  'begin = at;',
  'number = 0;',
  ...readDigits(MAX_WHOLE_DIGITS),
  'if (number < (LEAST_BY_DIGITS[at - begin] ?? 0)) return -1;',
];

/**
 * Numbers with a fraction, without sign or exponent. Digits and power of ten are exact doubles, and a quotient of two
 * doubles is the one nearest to the true value, as JSON.parse gives it (Clinger, PLDI 1990); longer ones go to Number.
 */
const READ_DECIMAL: readonly string[] = [
  ...READ_WHOLE,
  'if (bytes[at] !== POINT) return -1;',
  'at += 1;',
  'fraction = at;',
  ...readDigits(MAX_FRACTION_DIGITS),
  'if (at === fraction) return -1;',
  'if (number <= Number.MAX_SAFE_INTEGER) number /= POWERS_OF_TEN[at - fraction] ?? 1;',
  `else number = Number(bytes.toString('latin1', begin, at));`,
];

/** Printable ASCII without escapes up to the next quote. */
function readText(minLength: number, maxLength: number): readonly string[] {
  return [
    'begin = at;',
    'kinds = bytes[at] === POINT ? PRINTABLE : 0;',
    `for (const limit = at + ${maxLength}; at < limit && bytes[at] !== QUOTE; at += 1) kinds |= KINDS[bytes[at] ?? 0] ?? OTHER;`,
    `if (kinds >= OTHER || at < begin + ${minLength}) return -1;`,
  ];
}

const TEXT = `bytes.toString('latin1', begin, at)`;

function writeNumber(key: string, { type, minimum, exclusiveMinimum, maximum, ...others }: Field): FieldCode {
  const isKnown = (type === 'integer' || type === 'number') && Object.keys(others).length === 0;
  if (!isKnown || maximum === undefined || (minimum ?? exclusiveMinimum) === undefined)
    refuse({ key, type, ...others });
  const isAbove = minimum === undefined ? `number > ${exclusiveMinimum}` : `number >= ${minimum}`;
  return {
    key,
    isQuoted: false,
    constants: [],
    members: [`${key} = 0;`],
    statements: [
      ...(type === 'integer' ? READ_WHOLE : READ_DECIMAL),
      `if (!(${isAbove} && number <= ${maximum})) return -1;`,
      `this.${key} = number;`,
    ],
  };
}

/** A text that each line has another of is taken from the bytes only where somebody asks for it. */
function keepText(key: string): Pick<FieldCode, 'members' | 'statements'> {
  if (STEADY_RUNS.flat().includes(key)) return { members: [`${key} = '';`], statements: [`this.${key} = ${TEXT};`] };
  const place = `#${camelCase(key)}`;
  const members = [
    `${place}Start = 0;`,
    `${place}End = 0;`,
    `get ${key}(): string {`,
    `  return this.#bytes.toString('latin1', this.${place}Start, this.${place}End);`,
    '}',
  ];
  return { members, statements: [`this.${place}Start = begin;`, `this.${place}End = at;`] };
}

function writeText(key: string, { type, minLength, maxLength, pattern, ...others }: Field): FieldCode {
  const isKnown = type === 'string' && Object.keys(others).length === 0;
  if (!isKnown || minLength === undefined || maxLength === undefined || pattern === undefined) {
    return refuse({ key, type, ...others });
  }
  const { members, statements } = keepText(key);
  if (pattern === DIGEST_PATTERN) {
    const read = ['begin = at;', 'at += DIGEST_DIGITS;', 'if (!readDigestDigits(view, begin, this.digest)) return -1;'];
    return { key, isQuoted: true, constants: [], members, statements: [...read, ...statements] };
  }
  const constant = `${key.toUpperCase()}_PATTERN`;
  const isPlain = pattern === PATH_PATTERN ? 'kinds !== LETTER && ' : '';
  const match = `if (${isPlain}!${constant}.test(${TEXT})) return -1;`;
  return {
    key,
    isQuoted: true,
    constants: [`const ${constant} = ${String(new RegExp(pattern, 'u'))};`],
    members,
    statements: [...readText(minLength, maxLength), match, ...statements],
  };
}

function writeField(key: string, { description, ...field }: Field): FieldCode {
  return field.type === 'string' ? writeText(key, field) : writeNumber(key, field);
}

/** The constant and the statement that hold a field of some rows against its tighter range; few rows need the pattern. */
function writeCondition({ if: when, then, ...others }: Condition, index: number) {
  const [[key, given] = refuse(when), ...moreKeys] = Object.entries(when.properties);
  const [[target, range] = refuse(then), ...moreTargets] = Object.entries(then.properties);
  const { minimum, maximum, ...moreRange } = range;
  const { pattern, ...moreGiven } = given;
  const surplus = [...Object.keys({ ...others, ...moreRange, ...moreGiven }), ...moreKeys, ...moreTargets];
  if (surplus.length > 0 || pattern === undefined) refuse({ when, then, ...others });
  const constant = `CONDITION_${index + 1}_PATTERN`;
  return {
    constant: `const ${constant} = ${String(new RegExp(pattern, 'u'))};`,
    statement: `if (!(this.${target} >= ${minimum} && this.${target} <= ${maximum}) && ${constant}.test(this.${key})) return -1;`,
  };
}

const LOCALS: readonly string[] = [
  'let at = start;',
  'let begin = 0;',
  'let fraction = 0;',
  'let kinds = 0;',
  'let number = 0;',
];

/** Only those local variables that the statements name. */
function withLocals(statements: readonly string[]): readonly string[] {
  const text = statements.join('\n');
  return [...LOCALS.filter((local) => new RegExp(`\\b${local.split(' ')[1]}\\b`).test(text)), ...statements];
}

/** A run of steady fields: its statements in the scan, and the method that reads it where it isn't the same. */
function writeSteadyRun(fields: readonly FieldCode[], separators: ReadonlyMap<string, string>) {
  const name = fields.map(({ key }) => pascalCase(key)).join('And');
  const read = fields.flatMap(({ key, statements }) => [...skipText(separators.get(key) ?? ''), ...statements]);
  return {
    statements: [
      `next = this.#same${name}.endAt(view, at);`,
      `if (next === -1) next = this.#read${name}(bytes, view, at);`,
      'if (next === -1) return -1;',
      'at = next;',
    ],
    members: [
      '',
      `readonly #same${name} = new SameFields();`,
      '',
      `#read${name}(bytes: Buffer, view: DataView, start: number): number {`,
      ...indent([
        `this.#same${name}.forget();`,
        ...withLocals(read),
        `this.#same${name}.keep(view, start, at);`,
        'return at;',
      ]),
      '}',
    ],
  };
}

/** What stands before each value: the quote that ends the value before it, the key, and the quote of the value itself. */
function separatorsOf(fields: readonly FieldCode[]): ReadonlyMap<string, string> {
  const quote = (field: FieldCode | undefined) => (field?.isQuoted === true ? '"' : '');
  return new Map(
    fields.map((field, index) => {
      const opening = index === 0 ? '{' : `${quote(fields[index - 1])},`;
      return [field.key, `${opening}"${field.key}":${quote(field)}`];
    }),
  );
}

/**
 * The module that scans canonical lines, from the row schema: one long function of straight code, because that is what
 * becomes fast soonest.
 *
 * @throws where the schema says something that the scanner doesn't know
 */
export function writeRowScanner({ properties, allOf = [] }: ScannableSchema, notice: string): string {
  const fields = Object.entries(properties).map(([key, field]) => writeField(key, field));
  const separators = separatorsOf(fields);
  const parts = fields.map((field) => {
    const run = STEADY_RUNS.find((keys) => keys.includes(field.key));
    if (run === undefined)
      return { statements: [...skipText(separators.get(field.key) ?? ''), ...field.statements], members: [] };
    if (run[0] !== field.key) return { statements: [], members: [] };
    return writeSteadyRun(
      fields.filter(({ key }) => run.includes(key)),
      separators,
    );
  });
  const conditions = allOf.map((condition, index) => writeCondition(condition as Condition, index));
  const scan = [
    ...parts.flatMap(({ statements }) => (statements.length > 0 ? [...statements, ''] : [])),
    ...skipText(`${fields.at(-1)?.isQuoted === true ? '"' : ''}}\n`),
    ...conditions.map(({ statement }) => statement),
    'return at;',
  ];
  return `/** ${notice} */
import { KINDS, LEAST_BY_DIGITS, LETTER, OTHER, POWERS_OF_TEN, PRINTABLE, SameFields, SCAN_MARGIN_BYTES } from '../canonical-bytes.ts';
import { DIGEST_DIGITS, DIGEST_WORDS, readDigestDigits } from '../digest-table.ts';
import type { CorpusRow } from './types.ts';

const QUOTE = 0x22;
const POINT = 0x2e;
const ZERO = 0x30;

${[...fields.flatMap(({ constants }) => constants), ...conditions.map(({ constant }) => constant)].join('\n')}

/** Accepts lines as \`serialiseRow\` writes them, and is the row that it accepted last. */
export class RowScanner implements CorpusRow {
${indent(fields.flatMap(({ members }) => members)).join('\n')}
  /** The digest of the row. */
  readonly digest = new Uint32Array(DIGEST_WORDS);

  #bytes: Buffer = Buffer.alloc(0);
  #view: DataView = new DataView(this.#bytes.buffer);

  /** @returns the offset after the line's LF where the line at \`start\` is plainly a valid row; otherwise -1 */
  scan(bytes: Buffer, start: number): number {
    if (start + SCAN_MARGIN_BYTES > bytes.length) return -1;
    if (bytes !== this.#bytes) {
      this.#bytes = bytes;
      this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
    }
    const view = this.#view;
    let next = start;
${indent(indent(withLocals(scan))).join('\n')}
  }
${indent(parts.flatMap(({ members }) => members)).join('\n')}
}
`;
}
