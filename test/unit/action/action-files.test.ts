import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { parse } from 'yaml';
import { readInputs } from '../../../src/action/inputs.ts';
import { NO_OUTPUTS } from '../../../src/action/outputs.ts';

const ROOT = join(import.meta.dirname, '../../..');

interface ActionFile {
  readonly inputs: Readonly<Record<string, { readonly default?: unknown }>>;
  readonly outputs: Readonly<Record<string, unknown>>;
}

const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');
const readActionFile = (path: string) => parse(read(path)) as ActionFile;
const sorted = (names: Iterable<string>) => [...new Set(names)].sort();

/** Names that stand as a literal in calls such as `readText('corpus')`. */
function namesIn(source: string, call: RegExp): readonly string[] {
  return sorted([...read(source).matchAll(call)].map(([, name = '']) => name));
}

const READS = /\b(?:getInput|read(?:Text|Required|Lines|Boolean|Number))\('([^']+)'/g;
/** Calls that would hide a name from the pattern above. */
const HIDDEN_READS = /\b(?:getInput|read(?:Text|Required|Lines|Boolean|Number))\((?!'|name\b)/;

describe('action.yml', () => {
  afterEach(() => vi.unstubAllEnvs());

  it('has the inputs that the sources read, and no other', () => {
    expect(read('src/action/inputs.ts')).not.toMatch(HIDDEN_READS);
    expect(namesIn('src/action/inputs.ts', READS)).toEqual(sorted(Object.keys(readActionFile('action.yml').inputs)));
  });

  const stubDefaults = () => {
    for (const [name, { default: value }] of Object.entries(readActionFile('action.yml').inputs)) {
      // Whatever the server would put in the place of an expression.
      vi.stubEnv(`INPUT_${name.toUpperCase()}`, String(value).replaceAll(/\$\{\{.*?\}\}/g, '1'));
    }
  };

  it('has defaults that the sources accept', () => {
    stubDefaults();
    expect(readInputs()).toMatchObject({ dataset: 'path', artifact: true, allowPublic: false });
  });

  it.each([
    { corpus: 'konvid-1k', corpusDir: '.workingdir2/konvid-1k', output: 'konvid_1k.jsonl' },
    { corpus: 'konvid-150k', corpusDir: '.workingdir2/konvid-150k', output: 'konvid_150k.jsonl' },
  ])('takes what is not said from the corpus: $corpus', ({ corpus, corpusDir, output }) => {
    stubDefaults();
    vi.stubEnv('INPUT_CORPUS', corpus);
    expect(readInputs()).toMatchObject({ corpus, corpusDir, output, maxMissing: undefined });
  });

  it('refuses a corpus that nobody knows before any work', () => {
    stubDefaults();
    vi.stubEnv('INPUT_CORPUS', 'konvid-9k');
    expect(readInputs).toThrow(expect.objectContaining({ code: 'CORPUS_UNKNOWN' }));
  });

  it('has the outputs that the sources set, and no other', () => {
    expect(sorted(Object.keys(NO_OUTPUTS))).toEqual(sorted(Object.keys(readActionFile('action.yml').outputs)));
  });
});

describe('validate/action.yml', () => {
  const { inputs, outputs } = readActionFile('validate/action.yml');

  it('has the inputs that the source reads, and no other', () => {
    expect(read('src/action/validate.ts')).not.toMatch(HIDDEN_READS);
    expect(namesIn('src/action/validate.ts', READS)).toEqual(sorted(Object.keys(inputs)));
  });

  it('has the outputs that the source sets, and no other', () => {
    expect(namesIn('src/action/validate.ts', /\bsetOutput\('([^']+)'/g)).toEqual(sorted(Object.keys(outputs)));
  });
});
