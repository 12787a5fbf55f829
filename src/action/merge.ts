import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { UserError } from '../files/user-error.ts';
import { MergeRefusal } from '../merge/merge-refusal.ts';
import { mergeShards } from '../merge/merge-shards.ts';
import { downloadShards } from './download-shards.ts';
import { finishRows } from './finish-rows.ts';
import { type MergeInputs, readMergeInputs } from './inputs.ts';
import { describeFailure, logLine, logNotice } from './log.ts';
import { establishPermits, explainMissingServices, type Permits } from './privacy-guard.ts';
import { runStep, type StepContext } from './step.ts';
import { showShards } from './summary.ts';

type Context = StepContext<'merge'>;

function refuseWithoutService({ shards }: MergeInputs, environment: NodeJS.ProcessEnv): void {
  const missing = explainMissingServices(environment);
  if (shards.length > 0 || missing === undefined) return;
  throw new UserError('SERVICE_MISSING', {
    message: `refused before any work: the shards are artifacts, and ${missing}`,
    hint: 'name the folders of the shards on the runner with shards',
  });
}

async function findShards(inputs: MergeInputs, folder: string, { environment, signal }: Context) {
  const { shards, artifacts: pattern, artifactName: ownName } = inputs;
  if (shards.length > 0) return { paths: shards, artifacts: [] };
  return downloadShards({ pattern, ownName, folder, environment, signal });
}

const SHARD_ENDING = /\.shard-[0-9]{5}-of-[0-9]{5}\.(?:manifest\.json|jsonl)$/;
/** The name of an artifact's file must be as plain as this before a file in the workspace is named after it. */
const PLAIN_NAME = /^[A-Za-z0-9_][A-Za-z0-9_.-]{0,99}$/;

/** The name of the shards without their numbers. */
function nameOutput({ output }: MergeInputs, [first = '']: readonly string[]): string {
  if (output !== undefined) return output;
  const stem = basename(first).replace(SHARD_ENDING, '');
  if (SHARD_ENDING.test(first) && PLAIN_NAME.test(stem)) return `${stem}.jsonl`;
  throw new UserError('INPUT_INVALID', {
    message: 'input output: "", and the names of the shards do not determine the name of the merged JSONL',
    hint: 'set output, such as konvid_150k.jsonl',
  });
}

async function mergeInFolder(inputs: MergeInputs, folder: string, context: Context, permits: Permits) {
  const { signal, onOutputs } = context;
  const { paths, artifacts } = await findShards(inputs, folder, context);
  const result = await mergeShards({
    ...inputs,
    shards: paths,
    output: nameOutput(inputs, paths),
    signal,
    onNotice: (notice) => {
      if (permits.showValues || notice.level === 'info') logNotice(notice);
    },
  });
  const { manifest } = result;
  const { merged_from: from } = manifest;
  onOutputs({ shards: from?.shards.length ?? '', 'missing-shards': from?.missing.join(' ') ?? '' });
  logLine(`merged ${from?.shards.length} of ${from?.count} shards: ${result.output}`);
  return finishRows(result, { inputs, context, permits, sections: showShards(manifest, { artifacts }) });
}

/** The step: privacy guard, the shards' artifacts, the merge, and what follows finished rows. */
async function mergeStep(context: Context): Promise<readonly string[]> {
  const inputs = readMergeInputs();
  const { environment } = context;
  // A merge uses no corpus, only its shards.
  const permits = await establishPermits({ ...inputs, dataset: 'path', cacheSave: false }, environment);
  context.onPermits(permits);
  refuseWithoutService(inputs, environment);
  const folder = await mkdtemp(join(environment['RUNNER_TEMP'] ?? tmpdir(), 'shards-'));
  try {
    return await mergeInFolder(inputs, folder, context, permits);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Its message quotes rows. */
const QUOTES_ROWS = 'SHARD_ROWS';

/** Logs everything that is wrong with the shards, one line for each: the annotation has room for the first one only. */
function listFaults(error: unknown, showValues: boolean): void {
  if (!(error instanceof MergeRefusal)) return;
  for (const fault of error.faults) {
    logLine(showValues || fault.code !== QUOTES_ROWS ? describeFailure(fault) : `[${fault.code}]`);
  }
}

await runStep('merge', mergeStep, listFaults);
