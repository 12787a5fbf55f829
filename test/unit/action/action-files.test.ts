import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { parse } from 'yaml';
import { readInputs } from '../../../src/action/inputs.ts';
import { readMergeInputs } from '../../../src/action/merge-inputs.ts';
import { NO_MERGE_OUTPUTS } from '../../../src/action/merge-outputs.ts';
import { NO_OUTPUTS } from '../../../src/action/outputs.ts';
import { readScoreInputs } from '../../../src/action/score-inputs.ts';
import { NO_SCORE_OUTPUTS } from '../../../src/action/score-outputs.ts';

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

function stubDefaults(path = 'action.yml'): void {
  for (const [name, { default: value }] of Object.entries(readActionFile(path).inputs)) {
    // Whatever the server would put in the place of an expression.
    vi.stubEnv(`INPUT_${name.toUpperCase()}`, String(value).replaceAll(/\$\{\{.*?\}\}/g, '1'));
  }
}

describe('action.yml', () => {
  afterEach(() => vi.unstubAllEnvs());

  it('has the inputs that the sources read, and no other', () => {
    expect(read('src/action/inputs.ts')).not.toMatch(HIDDEN_READS);
    expect(namesIn('src/action/inputs.ts', READS)).toEqual(sorted(Object.keys(readActionFile('action.yml').inputs)));
  });

  it('has defaults that the sources accept', () => {
    stubDefaults();
    expect(readInputs()).toMatchObject({ dataset: 'path', artifact: true, allowPublic: false });
  });

  it.each([
    { corpus: 'konvid-1k', corpusDir: '.workingdir2/konvid-1k' },
    { corpus: 'konvid-150k', corpusDir: '.workingdir2/konvid-150k' },
    { corpus: 'youtube-ugc', corpusDir: '.workingdir2/youtube-ugc' },
    { corpus: 'lsvq', corpusDir: '.workingdir2/lsvq' },
    { corpus: 'live-vqc', corpusDir: '.workingdir2/live-vqc' },
  ])('takes what is not said from the corpus, and leaves the output to ingest: $corpus', ({ corpus, corpusDir }) => {
    stubDefaults();
    vi.stubEnv('INPUT_CORPUS', corpus);
    expect(readInputs()).toMatchObject({ corpus, corpusDir, output: undefined, maxMissing: undefined });
  });

  it('reads what describes a study of your own', () => {
    stubDefaults();
    vi.stubEnv('INPUT_CORPUS', 'custom');
    vi.stubEnv('INPUT_CORPUS-LABEL', 'panel');
    vi.stubEnv('INPUT_SCALE', '0-100');
    vi.stubEnv('INPUT_COLUMNS', 'mos=Mean score, file=Clip');
    expect(readInputs()).toMatchObject({
      corpus: 'custom',
      corpusLabel: 'panel',
      scale: '0-100',
      columns: { mos: 'Mean score', file: 'Clip' },
      corpusDir: '.workingdir2/custom',
      output: undefined,
    });
  });

  it('waits with what follows from a corpus that is to be recognised, which needs a folder', () => {
    stubDefaults();
    vi.stubEnv('INPUT_CORPUS', 'auto');
    expect(readInputs).toThrow(expect.objectContaining({ code: 'INPUT_INVALID' }));
    vi.stubEnv('INPUT_CORPUS-DIR', 'data');
    expect(readInputs()).toMatchObject({ corpus: 'auto', corpusDir: 'data', output: undefined });
  });

  it.each([
    { corpus: 'custom', label: '', scale: '1-5' },
    { corpus: 'custom', label: 'panel', scale: '' },
    { corpus: 'custom', label: 'Panel', scale: '1-5' },
    { corpus: 'custom', label: 'panel', scale: '1-10' },
    { corpus: 'lsvq', label: 'panel', scale: '' },
  ])('refuses a study that is half described: $corpus, $label, $scale', ({ corpus, label, scale }) => {
    stubDefaults();
    vi.stubEnv('INPUT_CORPUS', corpus);
    vi.stubEnv('INPUT_CORPUS-LABEL', label);
    vi.stubEnv('INPUT_SCALE', scale);
    expect(readInputs).toThrow(expect.objectContaining({ code: 'OPTION_INVALID' }));
  });

  it('unifies and splits whole corpora alone', () => {
    stubDefaults();
    expect(readInputs().trainer).toEqual({ unify: false, unifyWith: [], split: undefined });
    vi.stubEnv('INPUT_UNIFY', 'true');
    vi.stubEnv('INPUT_SPLIT', 'folds=5,seed=1');
    expect(readInputs().trainer).toEqual({ unify: true, unifyWith: [], split: { folds: 5, seed: '1' } });
    vi.stubEnv('INPUT_SHARD', '1/4');
    expect(readInputs).toThrow(expect.objectContaining({ code: 'INPUT_INVALID' }));
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

describe('merge/action.yml', () => {
  const { inputs, outputs } = readActionFile('merge/action.yml');
  afterEach(() => vi.unstubAllEnvs());

  it('has the inputs that the sources read, and no other', () => {
    expect(read('src/action/merge-inputs.ts')).not.toMatch(HIDDEN_READS);
    expect(namesIn('src/action/merge-inputs.ts', READS)).toEqual(sorted(Object.keys(inputs)));
  });

  it('has defaults that the sources accept', () => {
    stubDefaults('merge/action.yml');
    expect(readMergeInputs()).toMatchObject({
      artifacts: 'mos-corpus-*',
      shards: [],
      artifact: true,
      allowPublic: false,
    });
  });

  it.each([
    { name: 'artifact', value: 'yes' },
    { name: 'allow-missing', value: '1' },
    { name: 'artifact-name', value: 'a/b' },
    { name: 'artifacts', value: '' },
    { name: 'retention-days', value: '-1' },
  ])('refuses a value that $name cannot have', ({ name, value }) => {
    stubDefaults('merge/action.yml');
    vi.stubEnv(`INPUT_${name.toUpperCase()}`, value);
    expect(readMergeInputs).toThrow(expect.objectContaining({ code: 'INPUT_INVALID' }));
  });

  it('has the outputs that the sources set, and no other', () => {
    expect(sorted(Object.keys(NO_MERGE_OUTPUTS))).toEqual(sorted(Object.keys(outputs)));
  });
});

describe('score/action.yml', () => {
  const { inputs, outputs } = readActionFile('score/action.yml');
  const stub = (given: Readonly<Record<string, string>>) => {
    stubDefaults('score/action.yml');
    const all = { predictions: 'predictions.csv', against: 'rows.jsonl', ...given };
    for (const [name, value] of Object.entries(all)) vi.stubEnv(`INPUT_${name.toUpperCase()}`, value);
  };
  afterEach(() => vi.unstubAllEnvs());

  it('has the inputs that the sources read, and no other', () => {
    expect(read('src/action/score-inputs.ts')).not.toMatch(HIDDEN_READS);
    expect(namesIn('src/action/score-inputs.ts', READS)).toEqual(sorted(Object.keys(inputs)));
  });

  it('has defaults that the sources accept', () => {
    stub({});
    expect(readScoreInputs()).toMatchObject({ gate: false, artifact: false, bootstrap: 1000, seed: 1 });
  });

  it.each([
    { what: 'no predictions', given: { predictions: '' } },
    { what: 'no rows', given: { against: '' } },
    { what: 'a gate without folds', given: { gate: 'true' } },
    { what: 'a verdict to keep without a gate', given: { artifact: 'true' } },
    { what: 'neither true nor false', given: { gate: 'on' } },
    { what: 'samples that are no number', given: { bootstrap: 'many' } },
  ])('refuses $what', ({ given }) => {
    stub(given);
    expect(readScoreInputs).toThrow(expect.objectContaining({ code: 'INPUT_INVALID' }));
  });

  it('has the outputs that the sources set, and no other', () => {
    expect(sorted(Object.keys(NO_SCORE_OUTPUTS))).toEqual(sorted(Object.keys(outputs)));
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
