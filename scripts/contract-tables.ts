/** What the page on the contract says of every field, out of the schemas and, for the examples, the test vectors. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { instanceVectors } from '../test/support/vectors.ts';
import { showCompactTable } from './markdown.ts';

/** The keywords that the schemas use. */
interface Schema {
  readonly title?: string;
  readonly description?: string;
  readonly type?: string | readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly additionalProperties?: boolean | Schema;
  readonly anyOf?: readonly Schema[];
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, Schema>>;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly minimum?: number;
  readonly exclusiveMinimum?: number;
  readonly maximum?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly pattern?: string;
}

/** A document of the contract, with valid instances of it. */
interface ContractDocument {
  readonly name: string;
  readonly schema: Schema;
  readonly examples: readonly unknown[];
}

/** A field where it stands in a document, such as `labels.files[].path`. */
interface Field {
  readonly path: string;
  readonly steps: readonly string[];
  readonly schema: Schema;
  readonly isRequired: boolean;
}

/** The documents, in the order of the page. */
const DOCUMENTS = [
  'corpus-row',
  'unified-row',
  'ingest-manifest',
  'unified-manifest',
  'fetch-manifest',
  'download-progress',
  'run-provenance',
  'validation-report',
  'split',
  'verdict',
  'result',
] as const;

const VERSION = '1.0';
const LARGEST_INTEGER = Number.MAX_SAFE_INTEGER;
const LONGEST_EXAMPLE = 34;
const LONGEST_PATTERN = 40;
const ANY_ITEM = '[]';
const ANY_KEY = '*';

/** Units of numbers, by the ends of their names, as the schemas spell them. */
const UNITS: readonly (readonly [ending: RegExp, unit: string])[] = [
  [/_bytes$/, 'bytes'],
  [/_s$/, 'seconds'],
  [/^(?:width|height)$/, 'pixels'],
  [/^framerate$/, 'frames a second'],
  [/_pct$/, 'a fraction of 1'],
  [/^(?:mos|mos_std_dev)$/, "the corpus' scale"],
  [/^mos_native$/, "the corpus' scale"],
  [/_utc$/, 'UTC'],
];

class Contract {
  readonly #byName: ReadonlyMap<string, ContractDocument>;

  constructor(documents: readonly ContractDocument[]) {
    this.#byName = new Map(documents.map((document) => [document.name, document]));
  }

  /** The schema that a reference names, in the document where it stands or in another. */
  #find(name: string, ref: string): { readonly name: string; readonly schema: Schema } {
    const [file = '', pointer = ''] = ref.split('#');
    const target = file === '' ? name : file.replace(/\.schema\.json$/, '');
    const document = this.#byName.get(target);
    const key = pointer.replace('/$defs/', '');
    const schema = pointer === '' ? document?.schema : document?.schema.$defs?.[key];
    if (schema === undefined) throw new Error(`${name}: ${ref} leads nowhere`);
    return { name: target, schema };
  }

  /** All fields of a document. Other documents that it holds are named, and described once, where they are on their own. */
  listFields({ name, schema }: ContractDocument): readonly Field[] {
    return [...this.#walk(name, schema, [])];
  }

  *#walk(name: string, schema: Schema, steps: readonly string[]): Generator<Field> {
    const { properties = {}, required = [], items, additionalProperties } = schema;
    for (const [key, value] of Object.entries(properties)) {
      yield* this.#enter(name, value, { steps: [...steps, key], isRequired: required.includes(key) });
    }
    if (items !== undefined) yield* this.#enter(name, items, { steps: [...steps, ANY_ITEM], isRequired: true });
    if (typeof additionalProperties === 'object') {
      yield* this.#enter(name, additionalProperties, { steps: [...steps, ANY_KEY], isRequired: false });
    }
  }

  *#enter(
    name: string,
    value: Schema,
    { steps, isRequired }: { readonly steps: readonly string[]; readonly isRequired: boolean },
  ): Generator<Field> {
    const parts = value.anyOf ?? [value];
    const found = parts.map((part) => (part.$ref === undefined ? { name, schema: part } : this.#find(name, part.$ref)));
    const isDocument = parts.some(({ $ref }) => $ref !== undefined && !$ref.includes('#'));
    const types = found.flatMap(({ schema }) => showTypes(schema));
    const merged = Object.assign({}, ...found.map(({ schema }) => schema), value) as Schema;
    const path = steps.join('.').replaceAll(`.${ANY_ITEM}`, ANY_ITEM);
    yield { path, steps, schema: { ...merged, type: types }, isRequired };
    if (isDocument) return;
    for (const each of found) yield* this.#walk(each.name, each.schema, steps);
  }

  /** Name of the document that a field holds, if it holds one. */
  static heldDocument({ $ref, anyOf = [] }: Schema): string | undefined {
    const refs = [$ref, ...anyOf.map((each) => each.$ref)];
    return refs.find((ref) => ref !== undefined && !ref.includes('#'))?.replace(/\.schema\.json$/, '');
  }
}

function showTypes({ type, properties, items, ...schema }: Schema): readonly string[] {
  if (typeof type === 'string') return [type];
  if (type !== undefined) return type;
  const values = schema.enum ?? (schema.const === undefined ? [] : [schema.const]);
  if (values.length > 0) return [...new Set(values.map((value) => (value === null ? 'null' : typeof value)))];
  return [properties !== undefined ? 'object' : items !== undefined ? 'array' : 'any'];
}

function showNumber(value: number): string {
  return value === LARGEST_INTEGER ? '2^53 - 1' : String(value);
}

function showRange({ minimum, exclusiveMinimum, maximum, minLength, maxLength, pattern, ...schema }: Schema): string {
  const values = schema.enum ?? (schema.const === undefined ? [] : [schema.const]);
  if (values.length > 0) return values.map((value) => `\`${JSON.stringify(value)}\``).join(', ');
  const parts: string[] = [];
  const least = exclusiveMinimum === undefined ? minimum : `above ${exclusiveMinimum}`;
  const most = maximum === undefined ? '' : ` to ${showNumber(maximum)}`;
  const open = maximum === undefined && exclusiveMinimum === undefined ? ' or more' : most;
  if (least !== undefined) parts.push(`${least}${open}`);
  if (maxLength !== undefined) {
    parts.push(minLength === maxLength ? `${maxLength} characters` : `${minLength ?? 0} to ${maxLength} characters`);
  } else if (minLength !== undefined) parts.push('not empty');
  // A vertical line would end the cell even in code.
  const shown = pattern?.replaceAll('$(?!\\n)', '$');
  if (shown !== undefined && shown.length <= LONGEST_PATTERN && !shown.includes('|')) parts.push(`\`${shown}\``);
  return parts.join(', ');
}

function showUnit({ steps, schema }: Field): string {
  const name = steps.filter((step) => step !== ANY_ITEM && step !== ANY_KEY).at(-1) ?? '';
  const isMeasured = Array.isArray(schema.type) && schema.type.some((type) => type === 'number' || type === 'integer');
  const unit = UNITS.find(([ending]) => ending.test(name))?.[1] ?? '';
  return isMeasured || unit === 'UTC' ? unit : '';
}

/** The value at a field's place, or nothing. */
function pick(instance: unknown, [step, ...others]: readonly string[]): unknown {
  if (step === undefined || instance === undefined || instance === null) return instance ?? undefined;
  if (step === ANY_ITEM) return pick((instance as readonly unknown[])[0], others);
  if (step === ANY_KEY) return pick(Object.values(instance)[0], others);
  return pick((instance as Record<string, unknown>)[step], others);
}

function showExample(examples: readonly unknown[], { steps, schema }: Field): string {
  if (schema.const !== undefined) return '';
  const values = examples.map((example) => pick(example, steps));
  const value = values.find((each) => each !== undefined && each !== null);
  if (value === undefined || typeof value === 'object') return '';
  const text = JSON.stringify(value);
  const short = text.length <= LONGEST_EXAMPLE ? text : `${text.slice(0, LONGEST_EXAMPLE - 2)}…"`;
  return `\`${short.replaceAll('|', ' ')}\``;
}

function splitSource(description: string): readonly [text: string, source: string] {
  const [text = '', source = ''] = description.split(/ ?Source: /);
  return [text, source.replace(/\.$/, '')];
}

function escapeText(text: string): string {
  return text.replaceAll('<', '&lt;').replaceAll(/(?<!`)\*/g, '\\*');
}

function showField(field: Field, examples: readonly unknown[]): readonly string[] {
  const held = Contract.heldDocument(field.schema);
  const types = Array.isArray(field.schema.type) ? [...new Set(field.schema.type)].join(' or ') : '';
  const [text, source] = splitSource(field.schema.description ?? '');
  const link = held === undefined ? '' : ` The fields are those of [\`${held}\`](#${held}).`;
  return [
    `\`${field.path}\``,
    `${types}${field.isRequired ? '' : ', optional'}`,
    showUnit(field),
    showRange(field.schema),
    `${escapeText(text)}${source === '' ? '' : ` **Source:** ${escapeText(source)}.`}${link}`.trim(),
    showExample(examples, field),
  ];
}

async function readDocument(root: string, name: string): Promise<ContractDocument> {
  const schema = JSON.parse(await readFile(join(root, `schema/${VERSION}/${name}.schema.json`), 'utf8')) as Schema;
  const vectors = instanceVectors(name).filter(({ valid }) => valid);
  return { name, schema, examples: vectors.map(({ data }) => data) };
}

/** @throws Error where the folder has a schema that the page would leave out */
async function requireAll(root: string): Promise<void> {
  const files = await readdir(join(root, `schema/${VERSION}`));
  const names = files.filter((file) => file.endsWith('.schema.json')).map((file) => file.replace('.schema.json', ''));
  const missing = names.filter((name) => !(DOCUMENTS as readonly string[]).includes(name));
  if (missing.length > 0) throw new Error(`docs/contract.md has no place for: ${missing.join(', ')}`);
}

/** The part `fields` of the page: a table for each document. */
export async function describeContract(root: string): Promise<Readonly<Record<'fields', string>>> {
  await requireAll(root);
  const documents = await Promise.all(DOCUMENTS.map((name) => readDocument(root, name)));
  const contract = new Contract(documents);
  const header = ['field', 'type', 'unit', 'range', 'what it says', 'example'];
  const sections = documents.map((document) => {
    const { name, schema, examples } = document;
    const rows = contract.listFields(document).map((field) => showField(field, examples));
    const file = `[\`schema/${VERSION}/${name}.schema.json\`](../schema/${VERSION}/${name}.schema.json)`;
    return `## ${name}\n\n${escapeText(schema.description ?? '')}\n\n${file}\n\n${showCompactTable(header, rows)}`;
  });
  return { fields: sections.join('\n\n') };
}
