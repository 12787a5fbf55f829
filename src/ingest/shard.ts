import { UserError } from '../files/user-error.ts';

/** A part of the label list: of `count` parts, as equal as can be, the one of this number, counted from 1. */
export interface Shard {
  readonly index: number;
  readonly count: number;
}

/** A stretch of labels: from the position of the first one to the position after the last one. */
export interface LabelRange {
  readonly start: number;
  readonly end: number;
}

/** More shards than this only cost files. The schema of the manifest says the same. */
export const MAX_SHARDS = 2_048;

const SHARD = /^([0-9]{1,4})\/([0-9]{1,4})$/;

/** Reads `2/16`. @throws UserError OPTION_INVALID */
export function parseShard(text: string): Shard {
  const [, index, count] = SHARD.exec(text) ?? [];
  const shard = { index: Number(index), count: Number(count) };
  if (shard.index >= 1 && shard.index <= shard.count && shard.count <= MAX_SHARDS) return shard;
  throw new UserError('OPTION_INVALID', {
    message: `--shard ${JSON.stringify(text)}: expected i/n with i from 1 to n and n up to ${MAX_SHARDS}, such as 2/16, or auto, or auto/n`,
  });
}

/** How people call a shard. */
export function describeShard({ index, count }: Shard): string {
  return `shard ${index} of ${count}`;
}

/** The labels of a shard among so many: none of them where there are more shards than labels. All without a shard. */
export function labelRangeOf(shard: Shard | undefined, labels: number): LabelRange {
  if (shard === undefined) return { start: 0, end: labels };
  const { index, count } = shard;
  return { start: Math.floor(((index - 1) * labels) / count), end: Math.floor((index * labels) / count) };
}

/** As many digits as shards may ever have, so that names sort as numbers do. */
const DIGITS = 5;

/** A name's ending as it is told from its stem; a name that begins with its only dot has none. */
const ENDING = /^(.*[^/\\])(\.[^./\\]+)$/s;

/** The path that a shard has in place of the whole: `out.jsonl` becomes `out.shard-00002-of-00016.jsonl`. */
export function shardPath(whole: string, shard: Shard | undefined): string {
  if (shard === undefined) return whole;
  const [, stem = whole, ending = ''] = ENDING.exec(whole) ?? [];
  const [index, count] = [shard.index, shard.count].map((number) => String(number).padStart(DIGITS, '0'));
  return `${stem}.shard-${index}-of-${count}${ending}`;
}

/** Ending of the manifest of a shard, as a folder lists it. */
const SHARD_MANIFEST = /\.shard-[0-9]{5}-of-[0-9]{5}\.manifest\.json$/;
const SHARD_JSONL = /\.shard-[0-9]{5}-of-[0-9]{5}\.jsonl$/;

/** What a file name says of itself. */
export function shardFileKind(name: string): 'manifest' | 'jsonl' | undefined {
  if (SHARD_MANIFEST.test(name)) return 'manifest';
  return SHARD_JSONL.test(name) ? 'jsonl' : undefined;
}
