import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { CorpusRow, IngestManifest, Result } from '../../src/index.ts';
import { type CommandOptions, type Ended, type HereOptions, runIngest, runIngestHere } from './command.ts';

/** What became of a run, in one piece that a test can compare. */
export interface Outcome {
  readonly exitCode: number | undefined;
  /** Code of the error that stopped it. */
  readonly error: string | undefined;
  readonly failures: readonly string[];
  readonly stats: Partial<IngestManifest['stats']>;
  /** `line field code` of each rejected label. */
  readonly rejected: readonly string[];
  /** `src code` of each broken clip. */
  readonly broken: readonly string[];
  readonly rows: readonly CorpusRow[];
  readonly stdout: string;
  readonly stderr: string;
}

/** The rows of a JSONL that a run has left; none where it does not stand. */
export async function readRows(path: string): Promise<readonly CorpusRow[]> {
  const text = await readFile(path, 'utf8').catch(() => '');
  return text.split('\n').flatMap((line) => (line === '' ? [] : [JSON.parse(line) as CorpusRow]));
}

/** Ingests a corpus into its own folder unless the arguments name another output, with no limit to missing clips. */
export async function ingestCorpus(
  root: string,
  args: readonly string[] = [],
  options: CommandOptions = {},
): Promise<Outcome> {
  return describeRun(root, await runIngest(toArguments(root, args), options));
}

/** `ingestCorpus` in the process of the test: much faster, for tests that need no process of their own. */
export async function ingestHere(
  root: string,
  args: readonly string[] = [],
  options: HereOptions = {},
): Promise<Outcome> {
  return describeRun(root, await runIngestHere(toArguments(root, args), options));
}

const toArguments = (root: string, args: readonly string[]) => ['--corpus-dir', root, '--max-missing', '100%', ...args];

async function describeRun(root: string, ended: Ended & { readonly result: Result }): Promise<Outcome> {
  const { exitCode, result, stdout, stderr } = ended;
  const { error, failures, manifest, output } = result;
  return {
    exitCode,
    error: error?.code,
    failures: failures.map(({ code }) => code),
    stats: manifest?.stats ?? {},
    rejected: (manifest?.rejected.items ?? []).map(({ line, field, code }) => `${line} ${field} ${code}`),
    broken: (manifest?.broken.items ?? []).map(({ src, code }) => `${src} ${code}`),
    rows: output === null && error !== null ? [] : await readRows(output ?? join(root, 'konvid_1k.jsonl')),
    stdout,
    stderr,
  };
}
