import { UserError } from '../files/user-error.ts';

/** One part of the label list: of `count` parts, as equal as can be, the one of this number, counted from 1. */
export interface Shard {
  readonly index: number;
  readonly count: number;
}

/** More shards than this only cost files. The schema of the manifest says the same. */
export const MAX_SHARDS = 2_048;

/** Reads `2/16`. @throws UserError OPTION_INVALID */
export function parseShard(text: string): Shard {
  const [, index, count] = /^([0-9]{1,4})\/([0-9]{1,4})$/.exec(text) ?? [];
  const shard = { index: Number(index), count: Number(count) };
  if (shard.index >= 1 && shard.index <= shard.count && shard.count <= MAX_SHARDS) return shard;
  throw new UserError('OPTION_INVALID', {
    message: `--shard ${JSON.stringify(text)}: expected i/n with i from 1 to n and n up to ${MAX_SHARDS}, such as 2/16, or auto, or auto/n`,
  });
}

/** A shard in words. */
export function describeShard({ index, count }: Shard): string {
  return `shard ${index} of ${count}`;
}

/** The labels of a shard among so many, `end` excluded: none where there are more shards than labels; all without a shard. */
export function labelRangeOf(shard: Shard | undefined, labels: number): { start: number; end: number } {
  if (shard === undefined) return { start: 0, end: labels };
  const { index, count } = shard;
  return { start: Math.floor(((index - 1) * labels) / count), end: Math.floor((index * labels) / count) };
}

/** A name and its extension. A name that begins with its only dot has none. */
const EXTENSION = /^(.*[^/\\])(\.[^./\\]+)$/s;

/** The path that a shard has in place of the whole: `out.jsonl` becomes `out.shard-00002-of-00016.jsonl`. */
export function shardPath(whole: string, shard: Shard | undefined): string {
  if (shard === undefined) return whole;
  const [, stem = whole, extension = ''] = EXTENSION.exec(whole) ?? [];
  // As many digits as shards may ever need, so that names sort as numbers do.
  const [index, count] = [shard.index, shard.count].map((number) => String(number).padStart(5, '0'));
  return `${stem}.shard-${index}-of-${count}${extension}`;
}

/** Which file of a shard a name belongs to. */
export function shardFileKind(name: string): 'manifest' | 'jsonl' | undefined {
  const extension = /\.shard-[0-9]{5}-of-[0-9]{5}\.(manifest\.json|jsonl)$/.exec(name)?.[1];
  return extension === 'manifest.json' ? 'manifest' : extension === 'jsonl' ? 'jsonl' : undefined;
}

function refuse(message: string, hint = 'give --shard i/n'): never {
  throw new UserError('SHARD_AUTO', { message: `--shard auto: ${message}`, hint });
}

function readWholeNumber(environment: NodeJS.ProcessEnv, name: string): number | undefined {
  const text = environment[name];
  if (text === undefined || text === '') return undefined;
  return /^[0-9]{1,15}$/.test(text) ? Number(text) : refuse(`${name} is ${JSON.stringify(text)}, not a whole number`);
}

function requireCount(given: number | undefined, found: number, what: string): void {
  if (given === undefined || given === found) return;
  refuse(
    `${what} has ${found} parts, and --shard auto/${given} says ${given}`,
    'where only some of the parts run again, give each its --shard i/n',
  );
}

/**
 * The shard of a task of a Slurm array. Slurm numbers the tasks from any number on in any step, and may leave some out
 * (sbatch(1), `--array` and "OUTPUT ENVIRONMENT VARIABLES").
 */
function readSlurm(environment: NodeJS.ProcessEnv, given: number | undefined): Shard | undefined {
  const task = readWholeNumber(environment, 'SLURM_ARRAY_TASK_ID');
  if (task === undefined) return undefined;
  const need = (name: string) =>
    readWholeNumber(environment, name) ?? refuse(`SLURM_ARRAY_TASK_ID is set, but not ${name}`);
  const min = need('SLURM_ARRAY_TASK_MIN');
  const max = need('SLURM_ARRAY_TASK_MAX');
  const count = need('SLURM_ARRAY_TASK_COUNT');
  const step = Math.max(1, readWholeNumber(environment, 'SLURM_ARRAY_TASK_STEP') ?? 1);
  if (count < 1 || min + (count - 1) * step !== max) {
    refuse(
      `the array has ${count} tasks from ${min} to ${max} in steps of ${step}, so some are left out`,
      'submit an array without gaps, such as --array=1-16, or give --shard i/n',
    );
  }
  requireCount(given, count, 'the Slurm array');
  const place = (task - min) / step;
  if (Number.isInteger(place) && place >= 0 && place < count) return { index: place + 1, count };
  return refuse(`task ${task} is none of ${count} from ${min} on in steps of ${step}`);
}

/** The shard of a pod of a Kubernetes indexed Job, which numbers its pods from 0 on and doesn't say how many there are. */
function readKubernetes(environment: NodeJS.ProcessEnv, given: number | undefined): Shard | undefined {
  const pod = readWholeNumber(environment, 'JOB_COMPLETION_INDEX');
  if (pod === undefined) return undefined;
  if (given === undefined) {
    return refuse(
      'JOB_COMPLETION_INDEX says which pod this is, but nothing says how many there are',
      'give --shard auto/n with the completions of the Job as n',
    );
  }
  if (pod < given) return { index: pod + 1, count: given };
  return refuse(
    `JOB_COMPLETION_INDEX is ${pod}, counted from 0, and there are ${given} shards`,
    'give n = completions',
  );
}

/** The part of a matrix that a job is: counted from 0, of so many. */
export interface MatrixJob {
  readonly index: number;
  readonly total: number;
}

/**
 * The shard that `--shard` asks for: `2/16`; or `auto` and `auto/16`, by the task of a Slurm array, the pod of a Kubernetes
 * indexed Job (which needs the number), or, where it is given, the job of a matrix.
 *
 * @throws UserError OPTION_INVALID, SHARD_AUTO
 */
export function chooseShard(
  text: string,
  { environment, matrixJob }: { environment: NodeJS.ProcessEnv; matrixJob?: MatrixJob | undefined },
): Shard {
  const auto = /^auto(?:\/([0-9]{1,4}))?$/.exec(text);
  const given = auto?.[1] === undefined ? undefined : Number(auto[1]);
  if (auto === null || given === 0) return parseShard(text);
  let shard: Shard | undefined;
  if (matrixJob === undefined) {
    const slurm = readSlurm(environment, given);
    const kubernetes = readKubernetes(environment, given);
    if (slurm !== undefined && kubernetes !== undefined) {
      refuse('both SLURM_ARRAY_TASK_ID and JOB_COMPLETION_INDEX are set');
    }
    shard = slurm ?? kubernetes;
  } else {
    requireCount(given, matrixJob.total, 'the matrix');
    shard = { index: matrixJob.index + 1, count: matrixJob.total };
  }
  if (shard === undefined) return refuse('neither a Slurm array nor a Kubernetes indexed Job is to be seen');
  return shard.count > MAX_SHARDS ? refuse(`${shard.count} shards are more than ${MAX_SHARDS}`, 'take fewer') : shard;
}

/** Where a shard records which label claimed which bytes. */
export function claimsPath(output: string): string {
  return `${output}.claims`;
}
