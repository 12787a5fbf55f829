/**
 * The parts of the contract that follow from the registry of corpora, and the fields that unified rows have from rows: written
 * into the files under `schema/`, which stay complete documents.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Corpus, SCALES, type Scale } from '../src/corpora/corpus.ts';
import { makeCustomCorpus } from '../src/corpora/custom.ts';
import { CORPORA, FETCHABLE_CORPORA } from '../src/corpora/registry.ts';
import type { GeneratedFile } from './generated-files.ts';

type Json = { [key: string]: unknown };

/** Values by JSON pointer without escapes. */
type Parts = Readonly<Record<string, unknown>>;

const KEYS = Object.keys(SCALES) as Scale[];
const SCALE_NAMES = KEYS.map((key) => SCALES[key].name);
const PATH_KEYED = CORPORA.flatMap(({ clipKey, title }) => (clipKey === 'path' ? [title] : [])).join(', ');
const CUSTOM_NAME = '[0-9a-z][0-9a-z_-]*';
const FIELD = { min: 0, max: 100 };
const namesOf = (corpora: readonly Corpus[]) => corpora.map(({ name }) => name);
const onScale = (key: Scale) => namesOf(CORPORA.filter(({ scale }) => scale === key));
const matchLabel = (labels: readonly string[]) => `^(${labels.join('|')})$(?!\\n)`;

const ANY_LABEL = matchLabel([...namesOf(CORPORA), `custom-(${KEYS.join('|')})-${CUSTOM_NAME}`]);
const labelOn = (key: Scale) => matchLabel([...onScale(key), `custom-${key}-${CUSTOM_NAME}`]);

function isNarrow(key: Scale): boolean {
  return SCALES[key].min > FIELD.min || SCALES[key].max < FIELD.max;
}

function rule(field: string, condition: unknown, then: Parts): unknown {
  // An object literal with `then` looks like a promise to the linter.
  return Object.fromEntries([
    ['if', { properties: { [field]: condition }, required: [field] }],
    ['then', { properties: then }],
  ]);
}

function rangeOf(key: Scale) {
  return { minimum: SCALES[key].min, maximum: SCALES[key].max };
}

/** No deviation exceeds the width of its scale. */
function deviationsOf(key: Scale) {
  return { maximum: SCALES[key].max - SCALES[key].min };
}

function listScales(): string {
  return KEYS.map((key) => {
    const { name, min, max } = SCALES[key];
    const words = name.endsWith('-acr') ? 'absolute category rating' : 'continuous';
    return `${min}..${max} (${words}) for ${[...onScale(key), `custom-${key}-*`].join(', ')}`;
  }).join('; ');
}

const PARTS: Readonly<Record<string, Parts>> = {
  'corpus-row.schema.json': {
    '/properties/src/description': `Name of the clip's file on disk; for a corpus whose key is a path (${PATH_KEYED} and custom ones) the path relative to its clips folder, with forward slashes. Never absolute, never with a \`..\` component. Source: the directory listing.`,
    '/properties/mos/description': `Mean opinion score on the corpus' own scale: ${listScales()}. Source: the corpus' label file.`,
    '/properties/corpus/pattern': ANY_LABEL,
    '/allOf': KEYS.filter(isNarrow).map((key) =>
      rule('corpus', { pattern: labelOn(key) }, { mos: rangeOf(key), mos_std_dev: deviationsOf(key) }),
    ),
  },
  'unified-row.schema.json': {
    '/properties/corpus_source/pattern': ANY_LABEL,
    '/properties/mos_native_scale/enum': SCALE_NAMES,
    '/allOf': [
      ...KEYS.map((key) =>
        rule('corpus', { pattern: labelOn(key) }, { mos_native_scale: { const: SCALES[key].name } }),
      ),
      ...KEYS.filter(isNarrow).map((key) =>
        rule(
          'mos_native_scale',
          { const: SCALES[key].name },
          { mos_native: rangeOf(key), mos_std_dev_native: deviationsOf(key) },
        ),
      ),
    ],
  },
  'ingest-manifest.schema.json': {
    '/properties/schema/enum': [...CORPORA, makeCustomCorpus({ label: 'any', scale: '1-5' })].map(
      ({ manifestSchema }) => manifestSchema,
    ),
    '/properties/corpus/pattern': ANY_LABEL,
  },
  'unified-manifest.schema.json': { '/$defs/corpus/properties/mos_native_scale/enum': SCALE_NAMES },
  'verdict.schema.json': { '/$defs/corpus/properties/scale/enum': SCALE_NAMES },
  'result.schema.json': { '/$defs/reportScale/properties/name/enum': [...SCALE_NAMES, 'unified-0-100'] },
  'fetch-manifest.schema.json': {
    '/properties/schema/enum': FETCHABLE_CORPORA.map(({ fetchManifestSchema }) => fetchManifestSchema),
    '/properties/dataset/enum': namesOf(FETCHABLE_CORPORA),
  },
  'encoder-vocabulary.json': {
    '/ugc_corpora': namesOf(CORPORA.filter(({ isUserGenerated }) => isUserGenerated)),
  },
};

/** @throws Error if the document has nothing at the pointer */
function replaceAt(document: Json, pointer: string, value: unknown): void {
  const keys = pointer.slice(1).split('/');
  const last = keys.pop() as string;
  const parent = keys.reduce<Json | undefined>((node, key) => node?.[key] as Json | undefined, document);
  if (parent?.[last] === undefined) throw new Error(`schema/: nothing at ${pointer}`);
  parent[last] = value;
}

interface RowSchema extends Json {
  required: string[];
  properties: Record<string, Json>;
}

/** Fields that a unified row has from a row, and describes in words of its own. */
const OWN_WORDS: ReadonlySet<string> = new Set(['mos', 'mos_std_dev', 'corpus', 'ingested_at_utc']);

/** Gives a unified row every field of a row, before its own. */
function takeFields(unified: RowSchema, row: RowSchema): void {
  const { required, properties } = unified;
  const taken = Object.entries(row.properties).map(([name, field]) => {
    const description = OWN_WORDS.has(name) ? properties[name]?.['description'] : field['description'];
    return [name, { ...field, description }] as const;
  });
  const isOwn = (name: string) => row.properties[name] === undefined;
  unified.required = [...row.required, ...required.filter(isOwn)];
  unified.properties = Object.fromEntries([...taken, ...Object.entries(properties).filter(([name]) => isOwn(name))]);
}

/** The documents of a folder of the contract with those parts as they should be. */
export function fillSchemas(root: string, folder: string): readonly GeneratedFile[] {
  const documents = new Map<string, Json>();
  for (const [file, parts] of Object.entries(PARTS)) {
    const document = JSON.parse(readFileSync(join(root, folder, file), 'utf8')) as Json;
    for (const [pointer, value] of Object.entries(parts)) replaceAt(document, pointer, value);
    documents.set(file, document);
  }
  takeFields(
    documents.get('unified-row.schema.json') as RowSchema,
    documents.get('corpus-row.schema.json') as RowSchema,
  );
  const biome = join(root, 'node_modules/.bin/biome');
  return [...documents].map(([file, document]) => {
    const path = `${folder}/${file}`;
    const input = JSON.stringify(document);
    return { path, text: execFileSync(biome, ['format', `--stdin-file-path=${path}`], { cwd: root, input }) };
  });
}
