/**
 * What is loaded together lies in one file, with all that it imports: to find, read and link a file takes Node half a millisecond,
 * and by itself the bundler would make one for each set of entries that share something. Of two groups that both need a module
 * the one that stands first gets it.
 */
import type { CodeSplittingGroup } from 'rolldown';

/** Modules by their paths below `src/`; what they import comes along. None may do anything when it is loaded. */
const GROUPS: Readonly<Record<string, readonly string[]>> = {
  // Small, and needed everywhere; of these `--version` needs the last one alone.
  base: [
    'clips/clip-fault.ts',
    'clips/file-state.ts',
    'contract/describe-value.ts',
    'contract/row.ts',
    'credentials.ts',
    'files/open-regular.ts',
    'files/size-limit.ts',
    'ingest/prober-mode.ts',
    'log-text.ts',
    'system-error.ts',
    'version.ts',
  ],
  validate: ['validate/validate-jsonl.ts'],
  line: ['contract/line.ts', 'ingest/contract-fault.ts'],
  // What the threads that read clips import.
  clips: ['clips/read-buffer.ts', 'clips/read-clip.ts'],
  cli: ['cli/main.ts', 'cli/validate-command.ts'],
  // What leaves something behind: most commands, and steps of the Action.
  output: ['files/durable.ts', 'files/output-error.ts', 'files/output-lock.ts', 'files/whole-file.ts', 'instant.ts'],
  result: ['cli/close-run.ts', 'cli/result.ts'],
  quoted: ['labels/quoted-rows.ts'],
  // All that inputs of the Action and `fetch` are held against.
  corpora: ['corpora/registry.ts', 'ingest/choose-corpus.ts'],
  // All that a run needs that finds everything done; and what all others need besides.
  ingest: ['cli/ingest-command.ts', 'ingest/ingest.ts'],
  planned: ['ingest/plan/plan-for.ts', 'ingest/planned-run.ts', 'ingest/recognise-corpus.ts'],
};

export const CHUNK_GROUPS: readonly CodeSplittingGroup[] = Object.entries(GROUPS).map(([name, paths]) => ({
  name,
  test: (id) => paths.some((path) => id.endsWith(`/src/${path}`)),
}));
