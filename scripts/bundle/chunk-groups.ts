/**
 * What is loaded together lies in one file, with all that it imports: to find, read and link a file takes Node half a millisecond,
 * and by itself the bundler would make one for each set of entries that share something. Of two groups that both need a module
 * the one that stands first gets it.
 */
import type { CodeSplittingGroup } from 'rolldown';

function group(name: string, ...paths: readonly string[]): CodeSplittingGroup {
  return { name, test: (id) => paths.some((path) => id.endsWith(`/src/${path}`)) };
}

export const CHUNK_GROUPS: readonly CodeSplittingGroup[] = [
  // `--version` needs nothing else.
  group('version', 'version.ts'),
  // Small, and needed everywhere.
  group('base', 'system-error.ts', 'files/open-regular.ts', 'stall/idle-meter.ts'),
  group('validate', 'validate/validate-jsonl.ts'),
  group('line', 'contract/line.ts'),
  // What the threads that read clips import; not they themselves, which begin where they are loaded.
  group('clips', 'clips/read-clip.ts', 'clips/read-buffer.ts'),
  group('cli', 'cli/main.ts', 'cli/validate-command.ts'),
  group('ingest', 'ingest/ingest.ts', 'ingest/choose-corpus.ts', 'cli/ingest-command.ts'),
];
