/** The parts of the row schema from which its scanner is written. */
export interface ScannableSchema {
  readonly properties: Readonly<Record<string, object>>;
  readonly allOf?: readonly object[];
}

/** Every keyword that the scanner knows of a field. Any other stops the generation: what it can't judge, it must not accept. */
interface Field {
  readonly description?: string;
  readonly type?: string;
  readonly enum?: readonly string[];
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly pattern?: string;
  readonly minimum?: number;
  readonly exclusiveMinimum?: number;
  readonly maximum?: number;
}

/** For some values of one field another one's range is tighter: the only condition that the contract has. */
interface Condition {
  readonly if: { readonly properties: Readonly<Record<string, { readonly enum: readonly string[] }>> };
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
  /** The class' members that hold the value. */
  readonly members: readonly string[];
  /** True where the value, which is next, is plainly valid. */
  readonly condition: string;
  /** Keeps the value that was read. */
  readonly keep: readonly string[];
}

/**
 * Runs of fields that mostly say the same as on the line before: their bytes are compared before they are read. Only speed
 * depends on it.
 */
const STEADY_RUNS: readonly (readonly string[])[] = [
  ['width', 'height'],
  ['pix_fmt', 'encoder_upstream'],
  ['corpus', 'corpus_version', 'ingested_at_utc'],
];

/** A name of a file: any text that the scanner calls a word matches, and needs no look at the pattern itself. */
const NAME_PATTERN =
  '^(?!\\.{1,2}(/|$))[^\\u0000-\\u001f\\u007f/\\\\]+(/(?!\\.{1,2}(/|$))[^\\u0000-\\u001f\\u007f/\\\\]+)*$(?!\\n)';

const DIGEST = { minLength: 64, maxLength: 64, pattern: '^[0-9a-f]{64}$' } as const;

function refuse(what: unknown): never {
  throw new Error(`the row scanner knows no code for ${JSON.stringify(what)}`);
}

function pascalCase(key: string): string {
  return key.replaceAll(/(?:^|_)([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

function camelCase(key: string): string {
  return key.replaceAll(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

function writeNumber(key: string, { type, minimum, exclusiveMinimum, maximum, ...others }: Field): FieldCode {
  // Above zero begins with the smallest double; no other open end is in use.
  const least = exclusiveMinimum === 0 ? 'Number.MIN_VALUE' : minimum;
  if (Object.keys(others).length > 0 || least === undefined || maximum === undefined) refuse({ key, ...others });
  return {
    key,
    isQuoted: false,
    constants: [],
    members: [`${key} = 0;`],
    condition: `this.${type === 'integer' ? 'readWhole' : 'readDecimal'}(${least}, ${maximum})`,
    keep: [`this.${key} = this.number;`],
  };
}

function writeEnum(key: string, { enum: values = [], ...others }: Field): FieldCode {
  if (Object.keys(others).length > 0) refuse({ key, ...others });
  const constant = `${key.toUpperCase()}_VALUES`;
  return {
    key,
    isQuoted: true,
    constants: [`const ${constant}: ReadonlySet<string> = new Set(${JSON.stringify(values)});`],
    members: [`${key}: CorpusRow['${key}'] = ${JSON.stringify(values[0])};`],
    condition: `this.readText(0, ${Math.max(...values.map(({ length }) => length))}) && ${constant}.has(this.text())`,
    keep: [`this.${key} = this.text() as CorpusRow['${key}'];`],
  };
}

function writeText(key: string, { type, minLength, maxLength, pattern, ...others }: Field): FieldCode {
  const isKnown = minLength !== undefined && maxLength !== undefined && pattern !== undefined;
  if (Object.keys(others).length > 0 || type !== 'string' || !isKnown) refuse({ key, type, ...others });
  const isDigest = pattern === DIGEST.pattern && minLength === DIGEST.minLength && maxLength === DIGEST.maxLength;
  const constant = `${key.toUpperCase()}_PATTERN`;
  const test = `${constant}.test(this.text())`;
  const matches = pattern === NAME_PATTERN ? `(this.isWord || ${test})` : test;
  const isSteady = STEADY_RUNS.flat().includes(key);
  const place = camelCase(key);
  return {
    key,
    isQuoted: true,
    constants: isDigest ? [] : [`const ${constant} = ${String(new RegExp(pattern, 'u'))};`],
    members: isSteady
      ? [`${key} = '';`]
      : [
          `#${place}Start = 0;`,
          `#${place}End = 0;`,
          `get ${key}(): string {`,
          `  return this.bytes.toString('latin1', this.#${place}Start, this.#${place}End);`,
          `}`,
        ],
    condition: isDigest ? `this.readDigest()` : `this.readText(${minLength}, ${maxLength}) && ${matches}`,
    keep: isSteady
      ? [`this.${key} = this.text();`]
      : [`this.#${place}Start = this.textStart;`, `this.#${place}End = this.at;`],
  };
}

function writeField(key: string, { description, ...field }: Field): FieldCode {
  if (field.enum !== undefined) return writeEnum(key, field);
  return field.type === 'string' ? writeText(key, field) : writeNumber(key, field);
}

/** Steps through some fields; a run of several is compared with the line before. */
function writeReader(name: string, fields: readonly FieldCode[]): readonly string[] {
  const steps = fields.flatMap(({ key, condition, keep }) => [
    `if (!(this.skip(BEFORE_${key.toUpperCase()}) && ${condition})) return false;`,
    ...keep,
  ]);
  const memory = `this.#same${name}`;
  const isRun = fields.length > 1;
  const before = [`if (this.skipSame(${memory})) return true;`, `const start = this.at;`];
  return [
    ...(isRun ? [`readonly #same${name} = new KnownBytes();`, ''] : []),
    `#read${name}(): boolean {`,
    ...[...(isRun ? before : []), ...steps, ...(isRun ? [`this.keepSame(${memory}, start);`] : [])].map(
      (line) => `  ${line}`,
    ),
    '  return true;',
    '}',
    '',
  ];
}

/** `mos` of a corpus whose opinions are on a scale of its own. */
function writeCondition(condition: Condition): { readonly constant: string; readonly test: string } {
  const { if: when, then, ...others } = condition;
  const [[key, given] = refuse(condition), ...moreKeys] = Object.entries(when.properties);
  const [[target, range] = refuse(condition), ...moreTargets] = Object.entries(then.properties);
  const { minimum, maximum, ...moreRange } = range;
  const surplus = [...Object.keys(others), ...moreKeys, ...moreTargets, ...Object.keys(moreRange)];
  if (surplus.length > 0) refuse(condition);
  const constant = `${key.toUpperCase()}_OF_TIGHTER_${target.toUpperCase()}`;
  return {
    constant: `const ${constant}: ReadonlySet<string> = new Set(${JSON.stringify(given.enum)});`,
    test: `(!${constant}.has(this.${key}) || (this.${target} >= ${minimum} && this.${target} <= ${maximum}))`,
  };
}

/** What stands before each value, and after the last one: the value before ends there, and its quote with it. */
function writeSeparators(fields: readonly FieldCode[]): readonly string[] {
  const quote = (field: FieldCode | undefined) => (field?.isQuoted === true ? '"' : '');
  const separators = fields.map((field, index) => {
    const opening = index === 0 ? '{' : `${quote(fields[index - 1])},`;
    return `const BEFORE_${field.key.toUpperCase()} = new KnownBytes('${opening}"${field.key}":${quote(field)}');`;
  });
  return [...separators, `const END = new KnownBytes('${quote(fields.at(-1))}}\\n');`];
}

function indent(lines: readonly string[]): string {
  return lines.map((line) => (line === '' ? '' : `  ${line}`)).join('\n');
}

/**
 * The module that scans canonical lines, from the row schema.
 *
 * @throws where the schema says something that the scanner doesn't know
 */
export function writeRowScanner({ properties, allOf = [] }: ScannableSchema, notice: string): string {
  const fields = Object.entries(properties).map(([key, field]) => writeField(key, field));
  const conditions = allOf.map((condition) => writeCondition(condition as Condition));
  const runs = fields
    .map((field) => STEADY_RUNS.find((run) => run.includes(field.key)) ?? [field.key])
    .filter((run, index, all) => run !== all[index - 1]);
  const readers = runs.map((run) => ({
    name: run.map(pascalCase).join('And'),
    fields: fields.filter(({ key }) => run.includes(key)),
  }));
  const steps = [
    ...readers.map(({ name }) => `this.#read${name}()`),
    'this.skip(END)',
    ...conditions.map(({ test }) => test),
  ];
  return `/** ${notice} */
import { ByteScanner, KnownBytes } from '../byte-scanner.ts';
import type { CorpusRow } from './types.ts';

${writeSeparators(fields).join('\n')}

${[...fields.flatMap(({ constants }) => constants), ...conditions.map(({ constant }) => constant)].join('\n')}

/** Accepts lines as \`serialiseRow\` writes them, and is the row that it accepted last. */
export class RowScanner extends ByteScanner implements CorpusRow {
${indent(fields.flatMap(({ members }) => members))}

  /** @returns the offset after the line's LF where the line at this offset is plainly a valid row; otherwise -1 */
  scan(bytes: Buffer, at: number): number {
    const isRow =
      this.begin(bytes, at) &&
      ${steps.join(' &&\n      ')};
    return isRow ? this.at : -1;
  }

${indent(readers.flatMap(({ name, fields: read }) => writeReader(name, read))).trimEnd()}
}
`;
}
