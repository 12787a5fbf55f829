import { drawBoundary } from '../../clips/boundary.ts';
import { CorpusFolders } from '../../clips/corpus-folders.ts';
import { chooseCorpus } from '../choose-corpus.ts';
import type { IngestOptions } from '../options.ts';
import { requireWithin } from '../require-within.ts';
import { chooseShard } from '../shards/shard-auto.ts';
import { DEFAULT_WORLD, type IngestWorld } from '../world.ts';
import { type Plan, type PlanOptions, planIngest } from './plan.ts';

/** Where a run finds out which shard it is. */
type ShardWorld = Pick<IngestWorld, 'environment' | 'matrixJob'>;

/** What of a run's options decides its plan, beside the corpus. @throws UserError OPTION_INVALID, SHARD_AUTO */
export function planOptionsOf(
  { manifestCsv, clipsSubdir, limit, shard }: IngestOptions,
  world: ShardWorld,
): Omit<PlanOptions, 'corpus'> {
  return { manifestCsv, clipsSubdir, limit, shard: shard === undefined ? undefined : chooseShard(shard, world) };
}

/** Finds labels and clips and joins them, as `ingest` would, without reading a clip or writing anything. */
export async function planFor(options: IngestOptions, world: ShardWorld = DEFAULT_WORLD): Promise<Plan> {
  requireWithin('--limit', options.limit, { min: 1, max: Number.MAX_SAFE_INTEGER });
  const { corpus } = await chooseCorpus(options);
  const folders = new CorpusFolders(await drawBoundary(options.corpusDir, options.linkTargets ?? []));
  return planIngest(folders, { corpus, ...planOptionsOf(options, world) });
}
