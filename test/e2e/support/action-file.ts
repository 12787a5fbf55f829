import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

export const ROOT = join(import.meta.dirname, '../../..');

/** Where `before-all.ts` bundles the sources, as for a release: a step starts in less time than from hundreds of files. */
export const BUNDLE = join(ROOT, 'node_modules/.cache/konvid-ingest-bundle');

/** The steps that a runner starts. */
export const ENTRIES = {
  main: join(BUNDLE, 'action/main.mjs'),
  merge: join(BUNDLE, 'action/merge.mjs'),
  post: join(BUNDLE, 'action/post.mjs'),
  score: join(BUNDLE, 'action/score.mjs'),
  validate: join(BUNDLE, 'action/validate.mjs'),
} as const;

interface ActionFile {
  readonly inputs: Readonly<Record<string, { readonly default?: string }>>;
  readonly outputs: Readonly<Record<string, unknown>>;
}

/** An action's file, as a runner reads it. */
export function readActionFile(path: string): ActionFile {
  return parse(readFileSync(join(ROOT, path), 'utf8')) as ActionFile;
}

/** What a job without a matrix finds in the `strategy` context. */
const STRATEGY: Readonly<Record<string, string>> = {
  '${{ strategy.job-index }}': '0',
  '${{ strategy.job-total }}': '1',
};

/** Expressions are the server's business; these stand for what it would make of them. */
function evaluate(name: string, value: string): string {
  return STRATEGY[value] ?? (value.includes('${{') ? `evaluated-${name}` : value);
}

/** What a runner hands to a step: the defaults of the action's file, with what the workflow says on top. */
export function withDefaults(path: string, given: Readonly<Record<string, string>>): Record<string, string> {
  const { inputs } = readActionFile(path);
  const defaults = Object.entries(inputs).map(([name, { default: value = '' }]) => [name, String(value)] as const);
  const evaluated = defaults.map(([name, value]) => [name, evaluate(name, value)] as const);
  return { ...Object.fromEntries(evaluated), ...given };
}
