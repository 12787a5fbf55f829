import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

export const ROOT = join(import.meta.dirname, '../../..');

/** The sources of the steps, which a runner starts from `dist/`. */
export const ENTRIES = {
  main: join(ROOT, 'src/action/main.ts'),
  merge: join(ROOT, 'src/action/merge.ts'),
  post: join(ROOT, 'src/action/post.ts'),
  score: join(ROOT, 'src/action/score.ts'),
  validate: join(ROOT, 'src/action/validate.ts'),
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
