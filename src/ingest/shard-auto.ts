import { UserError } from '../files/user-error.ts';
import { MAX_SHARDS, parseShard, type Shard } from './shard.ts';

/**
 * Slurm numbers the tasks of an array from any number on in any step, and may leave some out (sbatch(1), `--array` and
 * "OUTPUT ENVIRONMENT VARIABLES").
 */
const SLURM = {
  task: 'SLURM_ARRAY_TASK_ID',
  min: 'SLURM_ARRAY_TASK_MIN',
  max: 'SLURM_ARRAY_TASK_MAX',
  count: 'SLURM_ARRAY_TASK_COUNT',
  step: 'SLURM_ARRAY_TASK_STEP',
} as const;

/** Kubernetes numbers the pods of an indexed Job from 0 on and does not say how many there are. */
const COMPLETION_INDEX = 'JOB_COMPLETION_INDEX';

const AUTO = /^auto(?:\/([0-9]{1,4}))?$/;

function refuse(message: string, hint: string): never {
  throw new UserError('SHARD_AUTO', { message: `--shard auto: ${message}`, hint });
}

function readWholeNumber(environment: NodeJS.ProcessEnv, name: string): number | undefined {
  const text = environment[name];
  if (text === undefined || text === '') return undefined;
  if (/^[0-9]{1,15}$/.test(text)) return Number(text);
  return refuse(`${name} is ${JSON.stringify(text)}, not a whole number`, 'give --shard i/n');
}

function requireCount(told: number | undefined, found: number, what: string): void {
  if (told === undefined || told === found) return;
  refuse(
    `${what} has ${found} parts, and --shard auto/${told} says ${told}`,
    'where only some of the parts run again, give each its --shard i/n',
  );
}

/** The shard of a task of a Slurm array. */
function readSlurm(environment: NodeJS.ProcessEnv, told: number | undefined): Shard | undefined {
  const task = readWholeNumber(environment, SLURM.task);
  if (task === undefined) return undefined;
  const need = (name: string) =>
    readWholeNumber(environment, name) ?? refuse(`${SLURM.task} is set, but not ${name}`, 'give --shard i/n');
  const [min, max, count] = [need(SLURM.min), need(SLURM.max), need(SLURM.count)];
  const step = Math.max(1, readWholeNumber(environment, SLURM.step) ?? 1);
  if (count < 1 || min + (count - 1) * step !== max) {
    refuse(
      `the array has ${count} tasks from ${min} to ${max} in steps of ${step}, so some are left out`,
      'submit an array without gaps, such as --array=1-16, or give --shard i/n',
    );
  }
  requireCount(told, count, 'the Slurm array');
  const place = (task - min) / step;
  if (!Number.isInteger(place) || place < 0 || place >= count) {
    refuse(`task ${task} is none of ${count} from ${min} on in steps of ${step}`, 'give --shard i/n');
  }
  return { index: place + 1, count };
}

/** The shard of a pod of a Kubernetes indexed Job. */
function readKubernetes(environment: NodeJS.ProcessEnv, told: number | undefined): Shard | undefined {
  const pod = readWholeNumber(environment, COMPLETION_INDEX);
  if (pod === undefined) return undefined;
  if (told === undefined) {
    return refuse(
      `${COMPLETION_INDEX} says which pod this is, but nothing says how many there are`,
      'give --shard auto/n with the completions of the Job as n',
    );
  }
  if (pod < told) return { index: pod + 1, count: told };
  return refuse(`${COMPLETION_INDEX} is ${pod}, counted from 0, and there are ${told} shards`, 'give n = completions');
}

/** The part of a matrix that a job is: counted from 0, of so many. */
export interface MatrixJob {
  readonly index: number;
  readonly total: number;
}

function readMatrix({ index, total }: MatrixJob, told: number | undefined): Shard {
  requireCount(told, total, 'the matrix');
  return { index: index + 1, count: total };
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
  const auto = AUTO.exec(text);
  if (auto === null) return parseShard(text);
  const told = auto[1] === undefined ? undefined : Number(auto[1]);
  if (told === 0) parseShard(text);
  const found =
    matrixJob === undefined
      ? [readSlurm(environment, told), readKubernetes(environment, told)].filter((shard) => shard !== undefined)
      : [readMatrix(matrixJob, told)];
  const [shard] = found;
  if (shard === undefined) {
    return refuse('neither a Slurm array nor a Kubernetes indexed Job is to be seen', 'give --shard i/n');
  }
  if (found.length > 1) refuse(`both ${SLURM.task} and ${COMPLETION_INDEX} are set`, 'give --shard i/n');
  if (shard.count > MAX_SHARDS) refuse(`${shard.count} shards are more than ${MAX_SHARDS}`, 'take fewer');
  return shard;
}
