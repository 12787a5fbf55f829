/** What the page on the contract says of every field, out of the schemas and, for the examples, the test vectors. */
import { resolveReference, SCHEMAS, type SchemaNode } from '../test/support/schemas.ts';
import { instanceVectors } from '../test/support/vectors.ts';
import { showCompactTable } from './markdown.ts';

/** A field where it stands in a document, such as `labels.files[].path`. */
interface Field {
  readonly path: string;
  readonly steps: readonly string[];
  readonly schema: SchemaNode;
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
  [/^(?:mos|mos_std_dev|mos_native|mos_std_dev_native)$/, "the corpus' scale"],
  [/_utc$/, 'UTC'],
];

/** All fields below a schema. Other documents that it holds are named, and described once, where they are on their own. */
function* listFields(name: string, schema: SchemaNode, steps: readonly string[] = []): Generator<Field> {
  const { properties = {}, required = [], items, additionalProperties } = schema;
  for (const [key, value] of Object.entries(properties)) {
    yield* describeField(name, value, { steps: [...steps, key], isRequired: required.includes(key) });
  }
  if (items !== undefined) yield* describeField(name, items, { steps: [...steps, ANY_ITEM], isRequired: true });
  if (typeof additionalProperties === 'object') {
    yield* describeField(name, additionalProperties, { steps: [...steps, ANY_KEY], isRequired: false });
  }
}

/** A field, and those below it. */
function* describeField(
  name: string,
  value: SchemaNode,
  { steps, isRequired }: { readonly steps: readonly string[]; readonly isRequired: boolean },
): Generator<Field> {
  const found = (value.anyOf ?? [value]).map(({ $ref, ...part }) => {
    if ($ref === undefined) return { name, schema: part };
    const schema = resolveReference($ref, `${name}#`);
    if (schema === undefined) throw new Error(`${name}: ${$ref} leads nowhere`);
    return { name: /^[^#.]+/.exec($ref)?.[0] ?? name, schema };
  });
  const merged: SchemaNode = Object.assign({}, ...found.map(({ schema }) => schema), value);
  const path = steps.join('.').replaceAll(`.${ANY_ITEM}`, ANY_ITEM);
  yield { path, steps, schema: { ...merged, type: found.flatMap(({ schema }) => showTypes(schema)) }, isRequired };
  if (heldDocument(value) !== undefined) return;
  for (const each of found) yield* listFields(each.name, each.schema, steps);
}

/** Name of the document that a field holds, if it holds one. */
function heldDocument({ $ref, anyOf = [] }: SchemaNode): string | undefined {
  const refs = [$ref, ...anyOf.map((each) => each.$ref)];
  return refs.find((ref) => ref !== undefined && !ref.includes('#'))?.replace(/\.schema\.json$/, '');
}

function showTypes({ type, properties, items, ...schema }: SchemaNode): readonly string[] {
  if (typeof type === 'string') return [type];
  if (type !== undefined) return type;
  const values = schema.enum ?? (schema.const === undefined ? [] : [schema.const]);
  if (values.length > 0) return [...new Set(values.map((value) => (value === null ? 'null' : typeof value)))];
  return [properties !== undefined ? 'object' : items !== undefined ? 'array' : 'any'];
}

function showNumber(value: number): string {
  return value === LARGEST_INTEGER ? '2^53 - 1' : String(value);
}

function showRange({
  minimum,
  exclusiveMinimum,
  maximum,
  minLength,
  maxLength,
  pattern,
  ...schema
}: SchemaNode): string {
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
  const held = heldDocument(field.schema);
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

/** The part `fields` of the page: a table for each document. @throws Error if the page would leave out a schema */
export function describeContract(): Readonly<Record<'fields', string>> {
  const missing = [...SCHEMAS.keys()].filter((name) => !(DOCUMENTS as readonly string[]).includes(name));
  if (missing.length > 0) throw new Error(`docs/contract.md has no place for: ${missing.join(', ')}`);
  const header = ['field', 'type', 'unit', 'range', 'what it says', 'example'];
  const sections = DOCUMENTS.map((name) => {
    const schema = SCHEMAS.get(name) ?? {};
    const examples = instanceVectors(name).flatMap(({ valid, data }) => (valid ? [data] : []));
    const rows = [...listFields(name, schema)].map((field) => showField(field, examples));
    const file = `[\`schema/1.0/${name}.schema.json\`](../schema/1.0/${name}.schema.json)`;
    return `## ${name}\n\n${escapeText(schema.description ?? '')}\n\n${file}\n\n${showCompactTable(header, rows)}`;
  });
  return { fields: sections.join('\n\n') };
}
