import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { readInputs } from '../../../src/action/inputs.ts';
import { readMergeInputs } from '../../../src/action/merge-inputs.ts';
import { readScoreInputs } from '../../../src/action/score-inputs.ts';
import { makeBundle, parseBundle } from '../bundle.ts';
import type { FuzzTarget } from '../engine/target.ts';
import { promise, valueOrUserError } from '../oracle.ts';

const ROOT = join(import.meta.dirname, '../../..');

/** The actions by a name of ours: where each says what it takes, and what reads that. */
const ACTIONS = {
  ingest: { file: 'action.yml', read: readInputs },
  merge: { file: 'merge/action.yml', read: readMergeInputs },
  score: { file: 'score/action.yml', read: readScoreInputs },
} as const;

function isAction(name: string): name is keyof typeof ACTIONS {
  return Object.hasOwn(ACTIONS, name);
}

/** What the runner gives for inputs that a workflow doesn't name; expressions give nothing here. */
function defaultsOf(file: string): Readonly<Record<string, string>> {
  const { inputs } = parse(readFileSync(join(ROOT, file), 'utf8')) as { inputs: Record<string, { default?: unknown }> };
  return Object.fromEntries(
    Object.entries(inputs).map(([name, { default: value }]) => [
      name,
      String(value ?? '').replaceAll(/\$\{\{.*?\}\}/g, '1'),
    ]),
  );
}

/** As the runner hands inputs over; a variable can't hold a NUL. */
function setInputs(given: Readonly<Record<string, string>>): void {
  for (const name of Object.keys(process.env)) if (name.startsWith('INPUT_')) delete process.env[name];
  for (const [name, value] of Object.entries(given)) {
    process.env[`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`] = value.replaceAll('\0', '');
  }
}

/** Numbers are numbers, and texts are no empty ones: what was not given is undefined. */
function checkValues(value: unknown): void {
  const isNumber = typeof value === 'number';
  if (isNumber) promise(Number.isSafeInteger(value) || (value > 0 && value < 1), `the number ${value}`);
  if (typeof value === 'object' && value !== null) for (const member of Object.values(value)) checkValues(member);
}

export const target: FuzzTarget = {
  promise: 'inputs of the actions are read strictly, or refused in words',
  covers: [
    'src/action/inputs.ts',
    'src/action/read-input.ts',
    'src/action/merge-inputs.ts',
    'src/action/score-inputs.ts',
    'src/action/trainer-inputs.ts',
    'src/ingest/choose-corpus.ts',
    'src/corpora/custom.ts',
    'src/trainer/split-config.ts',
  ],
  tested: 12_000,
  dictionary: [
    '%% corpus\ncustom',
    '%% scale\n1-5',
    '%% corpus-label\na',
    '%% columns\nmos=MOS,file=Clip',
    '%% dataset\nfetch',
    '%% dataset\ncache',
    '%% cache-key\nk',
    '%% split\nfolds=5,seed=1,stratify=true',
    '%% split\nrepeats=3,test-share=0.2',
    '%% unify\ntrue',
    '%% fetch-sha256\nvideos=',
    '%% prober\nverify',
    '%% gate\ntrue',
    '%% shard\n1/2',
  ],
  seeds: () => [
    makeBundle({ ingest: '', corpus: 'konvid-150k', 'probe-timeout-s': '90', shard: 'auto' }),
    makeBundle({ ingest: '', corpus: 'custom', scale: '1-5', 'corpus-label': 'panel', 'corpus-dir': 'x' }),
    makeBundle({ ingest: '', 'fetch-sha256': `videos=${'a'.repeat(64)}\nmetadata=${'b'.repeat(64)}` }),
    makeBundle({ merge: '', unify: 'true', 'unify-with': 'a.jsonl\nb.jsonl', split: 'folds=5,seed=1' }),
    makeBundle({ score: '', predictions: 'p.csv', against: 'a.jsonl', split: 's.json', gate: 'true' }),
  ],
  open: async () => {
    const defaults = new Map(Object.values(ACTIONS).map(({ file }) => [file, defaultsOf(file)]));
    return {
      run: async (input) => {
        const [{ name } = { name: '' }, ...parts] = parseBundle(input);
        const { file, read } = ACTIONS[isAction(name) ? name : 'ingest'];
        const given = Object.fromEntries(parts.map(({ name, bytes }) => [name, bytes.toString('utf8')]));
        setInputs({ ...defaults.get(file), ...given });
        checkValues(await valueOrUserError(() => read()));
      },
      close: () => setInputs({}),
    };
  },
};
