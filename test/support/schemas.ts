import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** One schema, or a part of one. */
export interface SchemaNode {
  readonly $id?: string;
  readonly $ref?: string;
  readonly title?: string;
  readonly description?: string;
  readonly type?: string | readonly string[];
  readonly pattern?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, SchemaNode>>;
  readonly additionalProperties?: boolean | SchemaNode;
  readonly items?: SchemaNode;
  readonly anyOf?: readonly SchemaNode[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly minimum?: number;
  readonly exclusiveMinimum?: number;
  readonly maximum?: number;
  readonly $defs?: Readonly<Record<string, SchemaNode>>;
}

/** A part of a schema and where it stands. */
export interface PlacedNode {
  /** Such as `ingest-manifest#/$defs/config/properties/limit`. */
  readonly place: string;
  readonly node: SchemaNode;
}

const FOLDER = join(import.meta.dirname, '../../schema/1.0');
const ENDING = '.schema.json';

function readSchema(file: string): SchemaNode {
  return JSON.parse(readFileSync(join(FOLDER, file), 'utf8')) as SchemaNode;
}

/** Every schema of the contract as its file has it, by name. */
export const SCHEMAS: ReadonlyMap<string, SchemaNode> = new Map(
  readdirSync(FOLDER)
    .filter((file) => file.endsWith(ENDING))
    .map((file) => [file.slice(0, -ENDING.length), readSchema(file)] as const),
);

export const ROW_SCHEMA = readSchema('corpus-row.schema.json');

/** The copy for validators that stop at draft-07. */
export const DRAFT_07_ROW_SCHEMA = readSchema('draft-07/corpus-row.schema.json');

function walk(node: unknown, place: string): readonly PlacedNode[] {
  if (typeof node !== 'object' || node === null) return [];
  const inside = Object.entries(node).flatMap(([key, value]) => walk(value, `${place}/${key}`));
  return Array.isArray(node) ? inside : [{ place, node: node as SchemaNode }, ...inside];
}

/** Every object in every schema: schemas, their parts, and the tables of parts between them. */
export const NODES: readonly PlacedNode[] = [...SCHEMAS].flatMap(([name, schema]) => walk(schema, `${name}#`));

/** What a `$ref` of the contract leads to. */
export function resolveReference(reference: string, place: string): SchemaNode | undefined {
  const [file = '', pointer = ''] = reference.split('#');
  const name = file === '' ? (place.split('#')[0] ?? '') : file.slice(0, -ENDING.length);
  let node: unknown = SCHEMAS.get(name);
  for (const key of pointer.split('/').slice(1)) node = (node as Record<string, unknown> | undefined)?.[key];
  return node as SchemaNode | undefined;
}
