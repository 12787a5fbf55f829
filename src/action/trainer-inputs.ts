import { type SplitSettings, settleSplitConfig } from '../trainer/split-config.ts';
import { badInput } from './read-input.ts';

/** What is to be made of a finished JSONL for those who train on it. */
export interface TrainerInputs {
  readonly unify: boolean;
  /** JSONLs that are unified along with the finished one. */
  readonly unifyWith: readonly string[];
  /** How the rows are split; undefined where they are not. */
  readonly split: SplitSettings | undefined;
}

const ALLOWED =
  'settings such as folds=5,seed=1: folds, repeats, test-share, seed, stratify=true, with commas between, each once';

const WHOLE = /^[0-9]{1,6}$/;
const FRACTION = /^0?\.[0-9]{1,9}$/;

/** How each setting is written, and what it says. */
const SETTINGS: Readonly<
  Record<string, { readonly form: RegExp; readonly read: (value: string) => Partial<SplitSettings> }>
> = {
  folds: { form: WHOLE, read: (value) => ({ folds: Number(value) }) },
  repeats: { form: WHOLE, read: (value) => ({ repeats: Number(value) }) },
  'test-share': { form: FRACTION, read: (value) => ({ testShare: Number(value) }) },
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
    const known = Object.hasOwn(SETTINGS, name) ? SETTINGS[name] : undefined;
    if (known === undefined || seen.has(name) || !known.form.test(value)) throw badInput('split', text, ALLOWED);
    seen.add(name);
    settings = { ...settings, ...known.read(value) };
  }
  settleSplitConfig(settings);
  return settings;
}

/**
 * Makes sense of the inputs `unify`, `unify-with` and `split`.
 *
 * @throws UserError INPUT_INVALID, OPTION_INVALID
 */
export function settleTrainerInputs({
  unify,
  unifyWith,
  split,
}: {
  readonly unify: boolean;
  readonly unifyWith: readonly string[];
  readonly split: string | undefined;
}): TrainerInputs {
  const [first] = unifyWith;
  if (!unify && first !== undefined) throw badInput('unify-with', first, 'nothing, unless unify: true');
  return { unify, unifyWith, split: split === undefined ? undefined : parseSplitSettings(split) };
}
