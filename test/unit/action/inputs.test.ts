import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { parse } from 'yaml';
import {
  badInput,
  parseSplitSettings,
  readIngestInputs,
  readInputs,
  readMergeInputs,
  readScoreInputs,
} from '../../../src/action/inputs.ts';
import { NO_OUTPUTS } from '../../../src/action/outputs.ts';
import type { StepName } from '../../../src/options/option.ts';

const ROOT = join(import.meta.dirname, '../../..');
const FILES: Readonly<Record<StepName, string>> = {
  ingest: 'action.yml',
  merge: 'merge/action.yml',
  validate: 'validate/action.yml',
  score: 'score/action.yml',
};

interface ActionFile {
  readonly inputs: Readonly<Record<string, { readonly default?: unknown }>>;
  readonly outputs: Readonly<Record<string, unknown>>;
}

const readActionFile = (step: StepName) => parse(readFileSync(join(ROOT, FILES[step]), 'utf8')) as ActionFile;

/** Sets the inputs as the runner does: the defaults of the action's file, with what a workflow says on top. */
function stubInputs(step: StepName, given: Readonly<Record<string, string>> = {}): void {
  vi.unstubAllEnvs();
  const defaults = Object.entries(readActionFile(step).inputs).map(([name, { default: value = '' }]) => [
    name,
    // Whatever the server would put in the place of an expression.
    String(value).replaceAll(/\$\{\{.*?\}\}/g, '1'),
  ]);
  const inputs: Readonly<Record<string, string>> = { ...Object.fromEntries(defaults), ...given };
  for (const [name, value] of Object.entries(inputs)) {
    vi.stubEnv(`INPUT_${name.toUpperCase()}`, value);
  }
}

afterEach(() => vi.unstubAllEnvs());

describe('a bad input', () => {
  it('is quoted', () => {
    expect(badInput('shard', '3 of 2', '1/n to n/n').message).toBe('input shard: "3 of 2"; expected 1/n to n/n');
  });

  it('that is a whole file by mistake does not fill the log', () => {
    const { message } = badInput('split', 'line\n'.repeat(10_000), 'folds=5');
    expect(message.length).toBeLessThan(500);
    expect(message).toMatch(/^input split: "line\\n.*…; expected folds=5$/);
  });

  it.each([
    ['max-brokn', 'max-broken'],
    ['fetch-sha256', 'expect-sha256'],
    ['konvid-dir', 'corpus-dir'],
  ])('that no step has is refused, with the closest one: %s', (name, closest) => {
    stubInputs('ingest', { [name]: '' });
    expect(readIngestInputs).toThrow(
      expect.objectContaining({ code: 'INPUT_UNKNOWN', hint: `did you mean ${closest}?` }),
    );
  });
});

describe('the inputs of action.yml', () => {
  it('have defaults that the step accepts', () => {
    stubInputs('ingest');
    expect(readIngestInputs()).toMatchObject({
      dataset: 'path',
      artifact: true,
      allowPublic: false,
      matrixJob: { index: 1, total: 1 },
      training: { unify: false, unifyWith: [], split: undefined },
    });
  });

  it.each(['konvid-1k', 'konvid-150k', 'youtube-ugc', 'lsvq', 'live-vqc', 'custom'])(
    'take the folder from the corpus, and leave the output to ingest: %s',
    (corpus) => {
      stubInputs('ingest', { corpus, ...(corpus === 'custom' ? { 'corpus-label': 'panel', scale: '0-100' } : {}) });
      expect(readIngestInputs()).toMatchObject({ corpus, corpusDir: `.workingdir2/${corpus}`, output: undefined });
    },
  );

  it('need a folder for a corpus that is to be recognised', () => {
    stubInputs('ingest', { corpus: 'auto' });
    expect(readIngestInputs).toThrow(expect.objectContaining({ code: 'INPUT_INVALID' }));
    stubInputs('ingest', { corpus: 'auto', 'corpus-dir': 'data' });
    expect(readIngestInputs()).toMatchObject({ corpus: 'auto', corpusDir: 'data' });
  });

  it.each([
    { given: { corpus: 'custom', scale: '1-5' }, code: 'OPTION_INVALID' },
    { given: { corpus: 'custom', 'corpus-label': 'panel' }, code: 'OPTION_INVALID' },
    { given: { corpus: 'custom', 'corpus-label': 'Panel', scale: '1-5' }, code: 'OPTION_INVALID' },
    { given: { corpus: 'custom', 'corpus-label': 'panel', scale: '1-10' }, code: 'INPUT_INVALID' },
    { given: { corpus: 'lsvq', 'corpus-label': 'panel' }, code: 'OPTION_INVALID' },
    { given: { corpus: 'konvid-9k' }, code: 'CORPUS_UNKNOWN' },
    { given: { dataset: '' }, code: 'INPUT_INVALID' },
    { given: { dataset: 'cache' }, code: 'INPUT_INVALID' },
    { given: { 'cache-save': 'true' }, code: 'INPUT_INVALID' },
    { given: { 'cache-key': 'a,b' }, code: 'INPUT_INVALID' },
    { given: { artifact: '' }, code: 'INPUT_INVALID' },
    { given: { 'expect-sha256': 'videos=abc' }, code: 'INPUT_INVALID' },
    { given: { 'max-broken': 'many' }, code: 'INPUT_INVALID' },
    { given: { 'unify-with': 'lsvq.jsonl' }, code: 'INPUT_INVALID' },
    { given: { unify: 'true', shard: '1/4' }, code: 'INPUT_INVALID' },
    { given: { split: 'folds=5', shard: '1/4' }, code: 'INPUT_INVALID' },
  ])('are refused before any work: $given', ({ given, code }) => {
    stubInputs('ingest', given as Readonly<Record<string, string>>);
    expect(readIngestInputs).toThrow(expect.objectContaining({ code }));
  });

  it('are read into the options of the library', () => {
    const digest = 'A'.repeat(64);
    stubInputs('ingest', {
      columns: 'mos=Mean score, file=Clip',
      corpus: 'custom',
      'corpus-label': 'panel',
      scale: '0-100',
      'link-target': '/a\n /b \n\n',
      'max-broken': '5%',
      'downloads-per-host': '4',
      'expect-sha256': `videos=${digest}`,
      unify: 'true',
      'unify-with': 'a.jsonl\nb.jsonl',
      split: 'folds=5,seed=1',
    });
    expect(readIngestInputs()).toMatchObject({
      columns: { mos: 'Mean score', file: 'Clip' },
      linkTargets: ['/a', '/b'],
      thresholds: { max_broken: '5%', max_missing: undefined },
      downloads: { atOncePerHost: 4, atOnce: 16 },
      expectSha256: { videos: digest.toLowerCase() },
      training: { unify: true, unifyWith: ['a.jsonl', 'b.jsonl'], split: { folds: 5, seed: '1' } },
    });
  });
});

describe('the inputs of merge/action.yml', () => {
  it('have defaults that the step accepts', () => {
    stubInputs('merge');
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
    { name: 'artifact-name', value: '' },
    { name: 'artifacts', value: '' },
    { name: 'retention-days', value: '-1' },
  ])('refuse a value that $name cannot have: $value', ({ name, value }) => {
    stubInputs('merge', { [name]: value });
    expect(readMergeInputs).toThrow(expect.objectContaining({ code: 'INPUT_INVALID' }));
  });
});

describe('the inputs of score/action.yml', () => {
  const files = { predictions: 'predictions.csv', against: 'rows.jsonl' };

  it('have defaults that the step accepts', () => {
    stubInputs('score', files);
    expect(readScoreInputs()).toMatchObject({ gate: false, artifact: false, bootstrap: 1000, seed: 1 });
  });

  it.each([
    { what: 'no predictions', given: { predictions: '' } },
    { what: 'no rows', given: { against: '' } },
    { what: 'a gate without folds', given: { gate: 'true' } },
    { what: 'a verdict to keep without a gate', given: { artifact: 'true' } },
    { what: 'neither true nor false', given: { gate: 'on' } },
    { what: 'samples that are no number', given: { bootstrap: 'many' } },
  ])('refuse $what', ({ given }) => {
    stubInputs('score', { ...files, ...given } as Readonly<Record<string, string>>);
    expect(readScoreInputs).toThrow(expect.objectContaining({ code: 'INPUT_INVALID' }));
  });
});

describe('the inputs of validate/action.yml', () => {
  it('have defaults that the step accepts', () => {
    stubInputs('validate', { files: 'a.jsonl\nb/*.jsonl' });
    expect(readInputs('validate')).toMatchObject({ files: ['a.jsonl', 'b/*.jsonl'], minRows: 1, maxViolations: 1000 });
  });
});

it.each(Object.keys(FILES) as StepName[])('the outputs of %s are those of its file', (step) => {
  expect(Object.keys(NO_OUTPUTS[step]).sort()).toEqual(Object.keys(readActionFile(step).outputs).sort());
});

describe('the settings of a split', () => {
  it.each([
    { text: 'folds=5,seed=1', settings: { folds: 5, seed: '1' } },
    { text: ' repeats=3 , test-share=0.25 ', settings: { repeats: 3, testShare: 0.25 } },
    { text: 'folds=10,stratify=true,seed=a=b', settings: { folds: 10, stratify: true, seed: 'a=b' } },
  ])('are read: $text', ({ text, settings }) => {
    expect(parseSplitSettings(text)).toEqual(settings);
  });

  it.each([
    { text: 'folds', code: 'INPUT_INVALID' },
    { text: 'folds=', code: 'INPUT_INVALID' },
    { text: 'folds=5,', code: 'INPUT_INVALID' },
    { text: 'folds=5,folds=6', code: 'INPUT_INVALID' },
    { text: 'folds=-1', code: 'INPUT_INVALID' },
    { text: 'Folds=5', code: 'INPUT_INVALID' },
    { text: 'constructor=5', code: 'INPUT_INVALID' },
    { text: 'stratify=yes', code: 'INPUT_INVALID' },
    { text: 'seed=a b', code: 'INPUT_INVALID' },
    { text: 'test-share=1', code: 'INPUT_INVALID' },
    { text: 'folds=1', code: 'OPTION_INVALID' },
    { text: 'folds=5,test-share=0.2', code: 'OPTION_INVALID' },
  ])('are refused: $text', ({ text, code }) => {
    expect(() => parseSplitSettings(text)).toThrow(expect.objectContaining({ code }));
  });
});
