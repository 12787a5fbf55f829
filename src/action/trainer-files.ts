import { clearLink } from './clear-link.ts';
import { logLine } from './log.ts';
import type { TrainerInputs } from './trainer-inputs.ts';

/** What was made of a finished JSONL for those who train on it; empty where it was not asked for. */
export interface TrainerFiles {
  readonly unified: string;
  readonly 'unified-manifest': string;
  readonly split: string;
}

/** What is told where nothing was made. */
export const NO_TRAINER_FILES: TrainerFiles = { unified: '', 'unified-manifest': '', split: '' };

interface FinishedRows {
  readonly output: string;
  readonly rows: number;
  readonly signal: AbortSignal;
}

async function unifyRows(stem: string, { unifyWith }: TrainerInputs, { output, signal }: FinishedRows) {
  // Loaded here: most steps unify nothing.
  const { unify } = await import('../trainer/unify.ts');
  const path = `${stem}.unified.jsonl`;
  for (const own of [path, `${stem}.unified.manifest.json`]) await clearLink(own);
  const result = await unify([output, ...unifyWith], { output: path, signal });
  const { written, invalid, duplicates, out_of_range: outOfRange } = result.manifest.counts;
  logLine(`unified: ${written} rows; dropped ${outOfRange} out of range, ${invalid} invalid, ${duplicates} duplicates`);
  const failures = invalid === 0 ? [] : [`${invalid} lines are no rows, and were not unified [ROWS_INVALID]`];
  return { path: result.output, manifestPath: result.manifestPath, failures };
}

/**
 * Brings the rows onto the scale of 0..100, and splits them, as far as the workflow asks for it; of an output without rows
 * nothing is made. The split is of the unified rows where there are such.
 *
 * @throws UserError as unify and split
 */
export async function makeTrainerFiles(
  inputs: TrainerInputs,
  finished: FinishedRows,
): Promise<{ readonly files: TrainerFiles; readonly failures: readonly string[] }> {
  const { output, rows, signal } = finished;
  if (rows === 0) return { files: NO_TRAINER_FILES, failures: [] };
  const stem = output.replace(/\.jsonl$/, '');
  const unified = inputs.unify ? await unifyRows(stem, inputs, finished) : undefined;
  let files: TrainerFiles = {
    ...NO_TRAINER_FILES,
    unified: unified?.path ?? '',
    'unified-manifest': unified?.manifestPath ?? '',
  };
  if (inputs.split !== undefined) {
    const { split } = await import('../trainer/split.ts');
    const path = `${stem}.split.json`;
    await clearLink(path);
    const made = await split([unified?.path ?? output], { ...inputs.split, output: path, signal });
    logLine(`split: ${made.split.counts.contents} contents, ${made.split.counts.rows} rows`);
    files = { ...files, split: made.output };
  }
  return { files, failures: unified?.failures ?? [] };
}

/** The files that join the artifact. */
export function listTrainerFiles(files: TrainerFiles): readonly string[] {
  return [files.unified, files['unified-manifest'], files.split].filter((path) => path !== '');
}
