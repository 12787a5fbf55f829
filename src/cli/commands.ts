import type { CommandName } from '../options/option.ts';
import type { AnyCommand } from './command.ts';

/** The commands under their headings, in the order of the help. Each is loaded when it is needed, with all packages that it needs. */
export const COMMANDS: Readonly<Record<string, Partial<Record<CommandName, () => Promise<AnyCommand>>>>> = {
  'Make a JSONL:': {
    ingest: async () => (await import('./ingest-command.ts')).INGEST,
    fetch: async () => (await import('./fetch-command.ts')).FETCH,
    merge: async () => (await import('./merge-command.ts')).MERGE,
  },
  'Look at one:': {
    validate: async () => (await import('./validate-command.ts')).VALIDATE,
    report: async () => (await import('./report-command.ts')).REPORT,
    schema: async () => (await import('./schema-command.ts')).SCHEMA,
  },
  'Train on them:': {
    unify: async () => (await import('./unify-command.ts')).UNIFY,
    split: async () => (await import('./split-command.ts')).SPLIT,
    score: async () => (await import('./score-command.ts')).SCORE,
  },
  'Get ready:': {
    setup: async () => (await import('./setup-command.ts')).SETUP,
  },
};

/** All commands by their names. */
export const COMMANDS_BY_NAME = Object.assign({}, ...Object.values(COMMANDS)) as Readonly<
  Record<CommandName, () => Promise<AnyCommand>>
>;
