import { ROW_SCHEMA_SHA256 } from '../contract/generated/row-keys.ts';
import type { IngestManifest, ShardBlock } from '../contract/generated/types.ts';
import { labelRangeOf } from '../ingest/shard.ts';
import type { FoundShard } from './find-shards.ts';
import { type ShardFault, shardFault } from './merge-refusal.ts';

/** A shard whose manifest has its number. */
export interface NumberedShard extends FoundShard {
  readonly shard: ShardBlock;
}

/** What must be the same in all shards. */
const COMMON: readonly { readonly what: string; readonly read: (manifest: IngestManifest) => unknown }[] = [
  { what: 'the corpus', read: ({ corpus }) => corpus },
  { what: 'the corpus version', read: ({ config }) => config.corpus_version },
  { what: 'the number of shards', read: ({ shard }) => shard?.count },
  { what: 'the label list', read: ({ shard }) => shard?.label_list_sha256 },
  { what: 'the limit', read: ({ config }) => config.limit },
  { what: 'the schema of rows', read: ({ contract }) => contract.row_schema_sha256 },
  { what: 'the version of konvid-ingest', read: ({ tool }) => tool.version },
  { what: 'the version of ffprobe', read: ({ ffprobe }) => ffprobe.version },
];

/** The most frequent value; of equally frequent ones the first. */
function findUsual(values: readonly string[]): string | undefined {
  const groups = [...Map.groupBy(values, (value) => value)].sort(([, a], [, b]) => b.length - a.length);
  return groups[0]?.[0];
}

function findMismatches(shards: readonly NumberedShard[]): readonly ShardFault[] {
  return COMMON.flatMap(({ what, read }) => {
    const values = shards.map(({ manifest }) => JSON.stringify(read(manifest)));
    const usual = findUsual(values);
    return shards.flatMap(({ manifestPath }, place) => {
      if (values[place] === usual) return [];
      const message = `${manifestPath}: ${what} is ${values[place]}, and ${usual} in the others`;
      return [shardFault('SHARD_MISMATCH', message, 'run this shard again as the others were run, or leave it out')];
    });
  });
}

/** `3`, or `3, 5 to 7`. */
export function describeNumbers(numbers: readonly number[]): string {
  const runs: [first: number, last: number][] = [];
  for (const number of numbers) {
    const run = runs.at(-1);
    if (run !== undefined && run[1] + 1 === number) run[1] = number;
    else runs.push([number, number]);
  }
  return runs.map(([first, last]) => (first === last ? `${first}` : `${first} to ${last}`)).join(', ');
}

/** The numbers of the missing shards. */
export function findMissing(shards: readonly NumberedShard[]): readonly number[] {
  const there = new Set(shards.map(({ shard }) => shard.index));
  const count = shards[0]?.shard.count ?? 0;
  return Array.from({ length: count }, (_, place) => place + 1).filter((number) => !there.has(number));
}

function findDoubled(shards: readonly NumberedShard[]): readonly ShardFault[] {
  return [...Map.groupBy(shards, ({ shard }) => shard.index)].flatMap(([index, same]) => {
    if (same.length === 1) return [];
    const paths = same.map(({ manifestPath }) => manifestPath).join(', ');
    return [shardFault('SHARD_DOUBLED', `shard ${index} is there ${same.length} times: ${paths}`, 'name one of them')];
  });
}

/** No run writes a manifest whose numbers contradict each other. */
function findContradictions({ shard, manifest, manifestPath }: NumberedShard): readonly ShardFault[] {
  const { labels, config, outcomes } = manifest;
  const range = labelRangeOf(shard, Math.min(labels.total, config.limit ?? Number.POSITIVE_INFINITY));
  const inAll = Object.values(outcomes).reduce((sum, count) => sum + count, 0);
  const isConsistent =
    shard.index <= shard.count &&
    shard.labels_before === range.start &&
    labels.taken === range.end - range.start &&
    inAll === labels.taken;
  if (isConsistent) return [];
  return [shardFault('SHARD_ALTERED', `${manifestPath}: its numbers contradict each other`, 'run the shard again')];
}

/** Compares shards with each other. @returns them in the order of their numbers, and what is wrong with them */
export function compareShards(
  found: readonly FoundShard[],
  { allowMissing }: { readonly allowMissing: boolean },
): { readonly shards: readonly NumberedShard[]; readonly faults: ShardFault[] } {
  const faults: ShardFault[] = [];
  const shards: NumberedShard[] = [];
  for (const each of found) {
    const { shard } = each.manifest;
    if (shard !== undefined) shards.push({ ...each, shard });
    else {
      const message = `${each.manifestPath}: is the manifest of a whole output, not of a shard`;
      faults.push(shardFault('SHARD_FOREIGN', message, 'name shards alone'));
    }
  }
  shards.sort((a, b) => a.shard.index - b.shard.index);
  faults.push(...findMismatches(shards), ...findDoubled(shards), ...shards.flatMap(findContradictions));
  const foreign = shards.find(({ manifest }) => manifest.contract.row_schema_sha256 !== ROW_SCHEMA_SHA256);
  if (foreign !== undefined && faults.length === 0) {
    const message = `${foreign.manifestPath}: its rows follow another schema than this version of konvid-ingest`;
    faults.push(shardFault('SHARD_MISMATCH', message, 'merge with the version that wrote the shards'));
  }
  const missing = findMissing(shards);
  if (missing.length > 0 && !allowMissing) {
    const message = `missing of ${shards[0]?.shard.count} shards: ${describeNumbers(missing)}`;
    faults.push(shardFault('SHARD_MISSING', message, 'name them too, or pass --allow-missing for a partial output'));
  }
  return { shards, faults };
}
