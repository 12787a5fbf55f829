import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { SCHEMA_TEXTS } from '../../src/contract/generated/schema-texts.ts';
import { SCALES } from '../../src/corpora/corpus.ts';
import { ROW } from '../support/rows.ts';
import { NODES, type PlacedNode, resolveReference, SCHEMAS, type SchemaNode } from '../support/schemas.ts';

/** Keys of a type by their paths, such as `columns.file`; an optional key ends with `?`. */
type Shape = readonly string[];

const TYPES = readFileSync(join(import.meta.dirname, '../../src/contract/generated/types.ts'), 'utf8');

/** What the generated module declares, read from its text: types are gone when the test runs. */
function readShapes(): ReadonlyMap<string, Shape> {
  const shapes = new Map<string, string[]>();
  let keys: string[] = [];
  let parent = '';
  for (const line of TYPES.split('\n')) {
    const type = /^export (?:interface|type) (\w+) (?:= )?\{$/.exec(line)?.[1];
    if (type !== undefined) {
      keys = [];
      shapes.set(type, keys);
    }
    const [, indent = '', key, optional = ''] = /^((?: {2})+)'?([\w-]+)'?(\?)?:(?: |$)/.exec(line) ?? [];
    if (key === undefined) continue;
    keys.push(`${indent.length > 2 ? `${parent}.` : ''}${key}${optional}`);
    if (indent.length === 2) parent = key;
  }
  return shapes;
}

function shapeOf({ properties = {}, required = [] }: SchemaNode, prefix = ''): Shape {
  return Object.entries(properties).flatMap(([key, property]) => [
    `${prefix}${key}${required.includes(key) ? '' : '?'}`,
    ...shapeOf(property, `${prefix}${key}.`),
  ]);
}

const OBJECTS = NODES.filter(({ place, node }) => node.properties !== undefined && !/\/(?:if|then)$/.test(place));
/** Other programs write these too, and may know more of them: what they add is kept. */
const WRITTEN_BY_OTHERS: ReadonlySet<string> = new Set(['download-progress#/$defs/downloadState']);
/** Tables by names of files, not by keys of ours. */
const TABLES = ['DownloadProgress'];
const TITLED = OBJECTS.filter(({ node }) => node.title !== undefined);
const PROPERTIES: readonly PlacedNode[] = OBJECTS.flatMap(({ place, node }) =>
  Object.entries(node.properties ?? {}).map(([key, property]) => ({
    place: `${place}/properties/${key}`,
    node: property,
  })),
);
const PATTERNS = NODES.filter(({ node }) => typeof node.pattern === 'string');

describe('every schema', () => {
  it.each([...SCHEMAS])('%s has a versioned $id and is embedded as its file has it', (name, { $id, title }) => {
    expect($id).toMatch(new RegExp(`/schema/1\\.0/${name}\\.schema\\.json$`));
    expect(title).toBeTypeOf('string');
    expect(JSON.parse(SCHEMA_TEXTS[name] ?? '')).toEqual(SCHEMAS.get(name));
  });

  it.each(OBJECTS.filter(({ place }) => !WRITTEN_BY_OTHERS.has(place)))('$place is closed', ({ node }) => {
    expect(node.additionalProperties).toBe(false);
  });

  it.each(PROPERTIES)('$place has a description', ({ place, node }) => {
    const target = node.$ref === undefined ? node : resolveReference(node.$ref, place);
    expect(target?.description).toMatch(/\w.*\.$/);
  });

  it('gives integers a greatest value that every reader of JSON holds', () => {
    const integers = NODES.filter(({ node }) => [node.type].flat().includes('integer'));
    for (const { place, node } of integers) {
      expect(node, place).toHaveProperty('maximum');
      expect((node as { maximum: number }).maximum, place).toBeLessThanOrEqual(Number.MAX_SAFE_INTEGER);
    }
  });
});

describe('the generated types', () => {
  const shapes = readShapes();

  it.each(TITLED)('have the keys of $place', ({ node }) => {
    expect(shapes.get(node.title ?? '')).toEqual(shapeOf(node));
  });

  it('have no other interface', () => {
    const titles = new Set(TITLED.map(({ node }) => node.title));
    expect([...shapes.keys()].filter((name) => !titles.has(name))).toEqual(['Contract', ...TABLES]);
  });
});

describe('patterns', () => {
  /** In Python `$` also matches before a final line break. */
  const inPython = (pattern: string) => new RegExp(pattern.replaceAll('$', '(?=\\n?$)'), 'u');
  const texts = [ROW.src, 'a/b.mp4', ROW.src_sha256, ROW.pix_fmt, ROW.encoder_upstream, ROW.corpus_version];
  const custom = Object.keys(SCALES).map((scale) => `custom-${scale}-panel`);
  const samples = [...texts, ROW.corpus, ...custom, 'lsvq', ROW.ingested_at_utc, 'flickr:9900000001'];

  it.each(PATTERNS)('$place uses no class that other languages read in another way', ({ node }) => {
    expect(node.pattern).not.toMatch(/\\[dDwWsSbBpP]/);
  });

  it.each(PATTERNS)('$place is anchored at both ends', ({ node }) => {
    expect(node.pattern).toMatch(/^\^.*\$(?:\(\?!\\n\))?$/);
  });

  it.each(PATTERNS)('$place refuses a final line break in Python too', ({ node }) => {
    const { pattern = '', maxLength = Number.POSITIVE_INFINITY } = node;
    const matching = samples.filter((sample) => inPython(pattern).test(sample) && sample.length <= maxLength);
    expect(matching).not.toEqual([]);
    for (const sample of matching) {
      const torn = `${sample}\n`;
      expect(inPython(pattern).test(torn) && torn.length <= maxLength, torn).toBe(false);
    }
  });
});
