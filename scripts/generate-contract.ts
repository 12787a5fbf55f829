/**
 * Writes the names of the registry of corpora into `schema/`, then makes everything that follows from it: types, validators,
 * tables of keys, embedded texts and the draft-07 copy of the row schema. `--check` writes nothing and fails if the committed
 * files differ.
 */
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import standaloneCode from 'ajv/dist/standalone/index.js';
import { compile, type JSONSchema } from 'json-schema-to-typescript';
import { fillSchemas } from './fill-schemas.ts';
import { type GeneratedFile, writeOrCheck } from './generated-files.ts';

interface Schema {
  readonly $id: string;
  readonly title: string;
  readonly properties: Readonly<Record<string, { readonly type?: string | readonly string[] }>>;
  readonly [keyword: string]: unknown;
}

interface SchemaFile {
  /** File name without its ending, such as `corpus-row`. */
  readonly name: string;
  readonly text: string;
  readonly schema: Schema;
}

const ROOT = join(import.meta.dirname, '..');
const VERSION = '1.0';
const GENERATED = 'src/contract/generated';
const NOTICE = 'Generated from schema/ by `npm run generate`; do not edit.';

async function readSchemas(): Promise<readonly SchemaFile[]> {
  const folder = join(ROOT, 'schema', VERSION);
  const files = (await readdir(folder)).filter((file) => file.endsWith('.schema.json')).sort();
  return Promise.all(
    files.map(async (file) => {
      const text = await readFile(join(folder, file), 'utf8');
      return { name: file.slice(0, -'.schema.json'.length), text, schema: JSON.parse(text) as Schema };
    }),
  );
}

/** One module for all schemas, so that a definition which two of them use is one type. */
async function generateTypes(schemas: readonly SchemaFile[]): Promise<GeneratedFile> {
  const bundle: JSONSchema = {
    title: 'Contract',
    type: 'object',
    additionalProperties: false,
    required: schemas.map(({ name }) => name),
    properties: Object.fromEntries(schemas.map(({ name }) => [name, { $ref: `${name}.schema.json` }])),
  };
  const text = await compile(bundle, 'Contract', {
    cwd: `${join(ROOT, 'schema', VERSION)}/`,
    bannerComment: `/** ${NOTICE} */`,
    style: { singleQuote: true, printWidth: 120 },
    additionalProperties: false,
    $refOptions: { resolve: { http: false } },
  });
  return { path: `${GENERATED}/types.ts`, text };
}

function pascalCase(name: string): string {
  return name.replaceAll(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

/** Ajv's code embeds the schemas; what only people read need not be in it. */
function withoutDescriptions(schema: Schema): Schema {
  const isKeyword = (value: unknown) => typeof value === 'string';
  return JSON.parse(
    JSON.stringify(schema, (key, value: unknown) => (key === 'description' && isKeyword(value) ? undefined : value)),
  ) as Schema;
}

/** A generated module of validators: whether they stop at the first error, and what they validate. */
interface ValidatorModule {
  readonly file: string;
  readonly prefix: 'explain' | 'is';
  readonly covers: (name: string) => boolean;
}

function isRow(name: string): boolean {
  return name.endsWith('-row');
}

const VALIDATOR_MODULES: readonly ValidatorModule[] = [
  { file: 'accept-rows', prefix: 'is', covers: isRow },
  { file: 'explain-rows', prefix: 'explain', covers: isRow },
  { file: 'accept-documents', prefix: 'is', covers: (name) => !isRow(name) },
];

/**
 * Ajv's standalone code loads one function at run time, which counts characters. Ours stands in the module itself, and is
 * much faster for text of one byte per character, where the expression can't match.
 */
const AJV_COUNT = 'require("ajv/dist/runtime/ucs2length").default';
const COUNT_CHARACTERS = `function countCharacters(text) {
  return /[\\ud800-\\udfff]/.test(text) ? [...text].length : text.length;
}
`;

/** @throws Error where ajv's code needs anything else at run time */
function generateValidators(
  schemas: readonly SchemaFile[],
  { file, prefix, covers }: ValidatorModule,
): readonly GeneratedFile[] {
  const ajv = new Ajv2020({
    allErrors: prefix === 'explain',
    strict: true,
    allowUnionTypes: true,
    strictTypes: false,
    inlineRefs: false,
    code: { source: true, esm: true, lines: true },
  });
  for (const { schema } of schemas) ajv.addSchema(withoutDescriptions(schema));
  const covered = schemas.filter(({ name }) => covers(name));
  const functions = Object.fromEntries(
    covered.map(({ name, schema }) => [`${prefix}${pascalCase(name)}`, schema.$id] as const),
  );
  const code = standaloneCode.default(ajv, functions).replaceAll(AJV_COUNT, 'countCharacters');
  const titles = covered.map(({ schema }) => schema.title).sort();
  const declarations = [
    `// ${NOTICE}`,
    `import type { Validator } from '../violation.ts';`,
    `import type { ${titles.join(', ')} } from './types.ts';\n`,
    ...covered.map(({ name, schema }) => `export const ${prefix}${pascalCase(name)}: Validator<${schema.title}>;`),
  ];
  if (code.includes('require(')) throw new Error(`${file}.mjs would load a part of ajv at run time`);
  return [
    { path: `${GENERATED}/${file}.mjs`, text: `// ${NOTICE}\n${code}\n${COUNT_CHARACTERS}` },
    { path: `${GENERATED}/${file}.d.mts`, text: `${declarations.join('\n')}\n` },
  ];
}

function findRow(schemas: readonly SchemaFile[], wanted: string): SchemaFile {
  const row = schemas.find(({ name }) => name === wanted);
  if (row === undefined) throw new Error(`schema/: ${wanted}.schema.json is missing`);
  return row;
}

/** The rows' keys in the document's order, and which of them are decimals, for the writer. */
function generateRowKeys(schemas: readonly SchemaFile[]): GeneratedFile {
  const row = findRow(schemas, 'corpus-row');
  const unified = findRow(schemas, 'unified-row');
  const keysOf = ({ schema }: SchemaFile) => Object.keys(schema.properties);
  const decimals = keysOf(unified).filter((key) => unified.schema.properties[key]?.type === 'number');
  const list = (keys: readonly string[]) => `[\n${keys.map((key) => `  '${key}',\n`).join('')}] as const`;
  const sha256 = (text: string) => `'${createHash('sha256').update(text).digest('hex')}'`;
  const constants = [
    ['CORPUS_ROW_KEYS', 'The keys of a row, in the order in which they are written.', list(keysOf(row))],
    ['UNIFIED_ROW_KEYS', 'The keys of a unified row, in the order in which they are written.', list(keysOf(unified))],
    ['DECIMAL_KEYS', 'The keys of both that always carry a fraction: a typed reader sees one type.', list(decimals)],
    ['ROW_SCHEMA_ID', '$id of the row schema.', `'${row.schema.$id}'`],
    ['ROW_SCHEMA_SHA256', "SHA-256 of the row schema's file.", sha256(row.text)],
    ['UNIFIED_ROW_SCHEMA_ID', '$id of the schema of unified rows.', `'${unified.schema.$id}'`],
    ['UNIFIED_ROW_SCHEMA_SHA256', 'SHA-256 of its file.', sha256(unified.text)],
  ].map(([name, about, value]) => `/** ${about} */\nexport const ${name} = ${value};\n`);
  return { path: `${GENERATED}/row-keys.ts`, text: `/** ${NOTICE} */\n\n${constants.join('\n')}` };
}

/** The texts themselves, because the built command runs with `dist/` alone. */
function generateTexts(schemas: readonly SchemaFile[], draft07: string, vocabulary: string): GeneratedFile {
  const all = [
    ...schemas.map(({ name, text }) => ({ name, text })),
    { name: 'corpus-row.draft-07', text: draft07 },
    { name: 'encoder-vocabulary', text: vocabulary },
  ];
  const entries = all.map(({ name, text }) => `  '${name}': ${JSON.stringify(text)},`);
  const text = `/** ${NOTICE} */

/** Every schema of the contract as its file has it, by name. */
export const SCHEMA_TEXTS: Readonly<Record<string, string>> = {
${entries.join('\n')}
};
`;
  return { path: `${GENERATED}/schema-texts.ts`, text };
}

/** The encoders by slot: data, no schema, and typed to the letter. */
function generateVocabulary(text: string): GeneratedFile {
  const { ugc_encoder, ugc_corpora, versions } = JSON.parse(text) as Readonly<Record<string, unknown>>;
  const literal = JSON.stringify({ ugc_encoder, ugc_corpora, versions }, null, 2);
  return {
    path: `${GENERATED}/encoder-vocabulary.ts`,
    text: `/** ${NOTICE} */

/** Encoders by slot, as trainers write them one-hot. */
export const ENCODER_VOCABULARY = ${literal} as const;
`,
  };
}

/** The row schema uses no keyword that draft-07 lacks, so only its identity changes. */
function draft07Copy(schemas: readonly SchemaFile[]): string {
  const row = findRow(schemas, 'corpus-row');
  const copy = {
    ...row.schema,
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: row.schema.$id.replace('/corpus-row.', '/draft-07/corpus-row.'),
  };
  return `${JSON.stringify(copy, null, 2)}\n`;
}

await writeOrCheck(ROOT, 'npm run generate', fillSchemas(ROOT, `schema/${VERSION}`));
const schemas = await readSchemas();
const draft07 = draft07Copy(schemas);
const vocabulary = await readFile(join(ROOT, 'schema', VERSION, 'encoder-vocabulary.json'), 'utf8');
const validators = VALIDATOR_MODULES.map((module) => generateValidators(schemas, module));
await writeOrCheck(ROOT, 'npm run generate', [
  await generateTypes(schemas),
  ...validators.flat(),
  generateRowKeys(schemas),
  generateTexts(schemas, draft07, vocabulary),
  generateVocabulary(vocabulary),
  { path: `schema/${VERSION}/draft-07/corpus-row.schema.json`, text: draft07 },
]);
