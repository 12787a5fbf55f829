/** The inputs of the steps: read from the environment by the table of options, and checked together. */
import { getInput } from '@actions/core';
import { describeValue } from '../contract/describe-value.ts';
import { UserError } from '../files/user-error.ts';
import { namedCorpus } from '../ingest/choose-corpus.ts';
import type { MatrixJob } from '../ingest/shard.ts';
import type { IngestStep, MergeStep, ScoreStep, StepOptions } from '../options/generated/option-values.ts';
import type { ShownOption, StepName } from '../options/option.ts';
import { type Given, optionsOfStep, readOptions } from '../options/read.ts';
import { findClosest } from '../options/show.ts';
import { type SplitSettings, settleSplitConfig } from '../trainer/split-config.ts';

/** A bad value: names the input, the value, shortened, and what is expected. */
export function badInput(name: string, value: string, expected: string): UserError {
  return new UserError('INPUT_INVALID', { message: `input ${name}: ${describeValue(value)}; expected ${expected}` });
}

/** The runner only warns of an input that a step doesn't have, and passes it on all the same. */
const PREFIX = 'INPUT_';

/** @throws UserError INPUT_UNKNOWN */
function refuseUnknown(options: readonly ShownOption[], environment: NodeJS.ProcessEnv): void {
  const known = new Set(options.map(({ name }) => name));
  for (const variable of Object.keys(environment)) {
    const name = variable.slice(PREFIX.length).toLowerCase();
    if (!variable.startsWith(PREFIX) || known.has(name)) continue;
    throw new UserError('INPUT_UNKNOWN', {
      message: `input ${describeValue(name)}: this step has no such input`,
      hint: `did you mean ${findClosest(name, options)}?`,
    });
  }
}

function readInput(option: ShownOption): Given {
  const text = getInput(option.name);
  if (option.type === 'list' || option.type === 'digests') {
    const lines = text.split(/\r?\n/).map((line) => line.trim());
    return lines.filter((line) => line !== '');
  }
  // A flag and a choice have a default in the action's file, so an empty one was given.
  const mayBeEmpty = option.type !== 'flag' && (option.type !== 'choice' || option.default === undefined);
  return text === '' && mayBeEmpty ? undefined : [text];
}

/**
 * Reads every input of a step.
 *
 * @throws UserError INPUT_UNKNOWN, INPUT_INVALID, OPTION_INVALID
 */
export function readInputs<Name extends StepName>(step: Name): StepOptions[Name] {
  const options = optionsOfStep(step);
  refuseUnknown(options, process.env);
  const refuse = ({ name }: ShownOption, value: string, expected: string): never => {
    throw badInput(name, value, expected);
  };
  return readOptions(options, { given: readInput, refuse }) as StepOptions[Name];
}

/** GitHub refuses these characters in an artifact's name. */
const ARTIFACT_NAME = /^[^"*:<>|?\r\n\\/]{1,200}$/;

function checkArtifactName(name: string): void {
  if (ARTIFACT_NAME.test(name)) return;
  throw badInput('artifact-name', name, 'up to 200 characters, none of " * : < > | ? \\ /');
}

const WHOLE = /^[0-9]{1,6}$/;

/** How each setting of the input `split` is written and read. */
const SPLIT_SETTINGS: Readonly<
  Record<string, { readonly form: RegExp; readonly read: (value: string) => Partial<SplitSettings> }>
> = {
  folds: { form: WHOLE, read: (value) => ({ folds: Number(value) }) },
  repeats: { form: WHOLE, read: (value) => ({ repeats: Number(value) }) },
  'test-share': { form: /^0?\.[0-9]{1,9}$/, read: (value) => ({ testShare: Number(value) }) },
  seed: { form: /^[\x21-\x7e]{1,128}$/, read: (value) => ({ seed: value }) },
  stratify: { form: /^true$/, read: () => ({ stratify: true }) },
};

/**
 * Reads `folds=5,seed=1`.
 *
 * @throws UserError INPUT_INVALID, OPTION_INVALID
 */
export function parseSplitSettings(text: string): SplitSettings {
  const seen = new Set<string>();
  let settings: SplitSettings = {};
  for (const part of text.split(',')) {
    const [, name = '', value = ''] = /^\s*([a-z-]+)=(\S*)\s*$/.exec(part) ?? [];
    const known = Object.hasOwn(SPLIT_SETTINGS, name) ? SPLIT_SETTINGS[name] : undefined;
    if (known === undefined || seen.has(name) || !known.form.test(value)) {
      const names = Object.keys(SPLIT_SETTINGS).join(', ');
      throw badInput('split', text, `settings such as folds=5,seed=1, of ${names} (stratify=true), each once`);
    }
    seen.add(name);
    settings = { ...settings, ...known.read(value) };
  }
  settleSplitConfig(settings);
  return settings;
}

/** Which files for training are made of a finished JSONL. */
export interface TrainingInputs {
  readonly unify: boolean;
  readonly unifyWith: readonly string[];
  /** Undefined if nothing is split. */
  readonly split: SplitSettings | undefined;
}

function readTraining({ unify, unifyWith, split }: IngestStep | MergeStep): TrainingInputs {
  const [first] = unifyWith;
  if (!unify && first !== undefined) throw badInput('unify-with', first, 'nothing, unless unify: true');
  return { unify, unifyWith, split: split === undefined ? undefined : parseSplitSettings(split) };
}

/** The inputs of `action.yml`. */
export interface IngestInputs extends IngestStep {
  readonly corpusDir: string;
  readonly training: TrainingInputs;
  /** The job of the matrix; undefined if the server doesn't name it. */
  readonly matrixJob: MatrixJob | undefined;
}

/** GitHub's own limit for a cache key; a comma would separate two. */
const CACHE_KEY = /^[^,\r\n]{1,512}$/;

function checkCacheKey({ cacheKey, dataset, cacheSave }: IngestStep): void {
  if (cacheKey === undefined) {
    if (dataset === 'cache' || cacheSave) {
      throw badInput('cache-key', '', 'a key, with dataset: cache or cache-save: true');
    }
  } else if (!CACHE_KEY.test(cacheKey)) {
    throw badInput('cache-key', cacheKey, 'up to 512 characters, no comma');
  }
}

/** @throws UserError INPUT_UNKNOWN, INPUT_INVALID, CORPUS_UNKNOWN, OPTION_INVALID */
export function readIngestInputs(): IngestInputs {
  const inputs = readInputs('ingest');
  checkCacheKey(inputs);
  checkArtifactName(inputs.artifactName);
  const training = readTraining(inputs);
  if (inputs.shard !== undefined && (training.unify || training.split !== undefined)) {
    throw badInput('shard', inputs.shard, 'none with unify or split, which need all rows: set them in the merge step');
  }
  if (inputs.dryRun && inputs.dataset === 'fetch') {
    throw badInput('dry-run', 'true', 'false with dataset: fetch, which downloads the corpus');
  }
  const corpusDir = inputs.corpusDir ?? namedCorpus(inputs)?.defaultDir;
  if (corpusDir === undefined && inputs.dataset !== 'cache') {
    throw badInput('corpus-dir', '', `a folder, with corpus: ${inputs.corpus}`);
  }
  const { shardJobIndex: index, shardJobTotal: total } = inputs;
  const matrixJob = index === undefined || total === undefined ? undefined : { index, total };
  return { ...inputs, corpusDir: corpusDir ?? '', training, matrixJob };
}

/** The inputs of `merge/action.yml`. */
export interface MergeInputs extends MergeStep {
  readonly training: TrainingInputs;
}

/** @throws UserError INPUT_UNKNOWN, INPUT_INVALID */
export function readMergeInputs(): MergeInputs {
  const inputs = readInputs('merge');
  checkArtifactName(inputs.artifactName);
  return { ...inputs, training: readTraining(inputs) };
}

/** @throws UserError INPUT_UNKNOWN, INPUT_INVALID */
export function readScoreInputs(): ScoreStep {
  const inputs = readInputs('score');
  checkArtifactName(inputs.artifactName);
  if (inputs.gate && inputs.split === undefined) {
    throw new UserError('INPUT_INVALID', {
      message: 'input split: "", and gate: true judges the folds of a split',
      hint: 'set split to a split file of at least 5 folds or repeats',
    });
  }
  if (inputs.artifact && !inputs.gate) {
    throw new UserError('INPUT_INVALID', {
      message: 'input artifact: true keeps the verdict, and there is none with gate: false',
      hint: 'set gate: true, or artifact: false',
    });
  }
  return inputs;
}
