import type { IngestOptions } from '../options.ts';
import { describeShard, type Shard } from '../shards/shard.ts';
import type { Findings } from './describe-plan.ts';

/** What a run is going to read, and what is missing from it. */
export interface Announcement {
  readonly findings: Findings;
  /** What the names of label files contain that belong to those taken but are not there. */
  readonly lacking: readonly string[];
  /** Labels that stand before those that are taken. */
  readonly before: number;
  /** Labels taken whose clips are not there and have an address. */
  readonly remote: number;
  /** Labels taken that have no clip at all. */
  readonly missing: number;
  readonly shard: Shard | undefined;
}

/** Tells it, line by line. */
export function announceFindings(
  { findings: { labels, clips }, lacking, before, remote, missing, shard }: Announcement,
  { onNotice }: Pick<IngestOptions, 'onNotice'>,
): void {
  const note = (level: 'info' | 'warning', code: string, message: string) => onNotice?.({ level, code, message });
  const end = before + labels.taken;
  let first = 0;
  for (const { path, rows } of labels.files) {
    const taken = Math.max(0, Math.min(end, first + rows) - Math.max(before, first));
    note('info', 'LABELS_TAKEN', `labels: ${path} (${taken} of ${rows} rows)`);
    first += rows;
  }
  if (shard !== undefined) {
    const which = labels.taken === 0 ? 'no label' : `labels ${before + 1} to ${end}`;
    note('info', 'SHARD_TAKEN', `${describeShard(shard)}: ${which} of ${labels.total}`);
  }
  for (const path of labels.passed_over) note('info', 'LABELS_PASSED_OVER', `labels: ${path} was passed over`);
  for (const part of lacking) {
    note('warning', 'LABELS_PART_MISSING', `labels: no file whose name contains ${part} was found`);
  }
  for (const { path, clips: count } of clips.folders) note('info', 'CLIPS_TAKEN', `clips: ${path} (${count} clips)`);
  if (remote > 0) note('info', 'CLIPS_REMOTE', `${remote} clips are not there and have an address`);
  if (missing > 0) note('warning', 'CLIPS_MISSING', `${missing} labels have no clip there`);
  const { count: unlabelled } = clips.unlabelled;
  if (unlabelled > 0) note('warning', 'CLIPS_UNLABELLED', `${unlabelled} clips have no label`);
}
