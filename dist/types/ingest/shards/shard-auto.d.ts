import { type Shard } from './shard.js';
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
export declare function chooseShard(text: string, { environment, matrixJob }: {
    environment: NodeJS.ProcessEnv;
    matrixJob?: MatrixJob | undefined;
}): Shard;
