/** Each command is loaded when it is needed, so that a short one need not wait for the others. */
const MAKE = 'Make a JSONL:';
const LOOK = 'Look at one:';
const TRAIN = 'Train on them:';
const PREPARE = 'Get ready:';

/** The commands in the order of the help, under what somebody wants. */
export const COMMANDS = {
  ingest: {
    group: MAKE,
    load: async () => {
      const { ingestCommand: make, INGEST_HELP: help } = await import('./ingest-command.ts');
      return { make, help };
    },
  },
  fetch: {
    group: MAKE,
    load: async () => {
      const { fetchCommand: make, FETCH_HELP: help } = await import('./fetch-command.ts');
      return { make, help };
    },
  },
  merge: {
    group: MAKE,
    load: async () => {
      const { mergeCommand: make, MERGE_HELP: help } = await import('./merge-command.ts');
      return { make, help };
    },
  },
  validate: {
    group: LOOK,
    load: async () => {
      const { validateCommand: make, VALIDATE_HELP: help } = await import('./validate-command.ts');
      return { make, help };
    },
  },
  report: {
    group: LOOK,
    load: async () => {
      const { reportCommand: make, REPORT_HELP: help } = await import('./report-command.ts');
      return { make, help };
    },
  },
  schema: {
    group: LOOK,
    load: async () => {
      const { schemaCommand: make, SCHEMA_HELP: help } = await import('./schema-command.ts');
      return { make, help };
    },
  },
  unify: {
    group: TRAIN,
    load: async () => {
      const { unifyCommand: make, UNIFY_HELP: help } = await import('./unify-command.ts');
      return { make, help };
    },
  },
  split: {
    group: TRAIN,
    load: async () => {
      const { splitCommand: make, SPLIT_HELP: help } = await import('./split-command.ts');
      return { make, help };
    },
  },
  score: {
    group: TRAIN,
    load: async () => {
      const { scoreCommand: make, SCORE_HELP: help } = await import('./score-command.ts');
      return { make, help };
    },
  },
  setup: {
    group: PREPARE,
    load: async () => {
      const { setupCommand: make, SETUP_HELP: help } = await import('./setup-command.ts');
      return { make, help };
    },
  },
} as const;

export type CommandName = keyof typeof COMMANDS;
