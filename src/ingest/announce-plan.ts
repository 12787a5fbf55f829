import type { IngestOptions } from './options.ts';
import type { Plan } from './plan.ts';
import { describeShard } from './shard.ts';

/** Tells what is going to be read, and what is missing from it. */
export function announcePlan(plan: Plan, options: IngestOptions): void {
  const { labelFiles, passedOver, lacking, labels, clips, unlabelled, shard } = plan;
  const note = (level: 'info' | 'warning', code: string, message: string) =>
    options.onNotice?.({ level, code, message });
  const end = labels.before + labels.length;
  let first = 0;
  for (const { path, entries } of labelFiles) {
    const taken = Math.max(0, Math.min(end, first + entries.length) - Math.max(labels.before, first));
    note('info', 'LABELS_TAKEN', `labels: ${path} (${taken} of ${entries.length} rows)`);
    first += entries.length;
  }
  if (shard !== undefined) {
    const which = labels.length === 0 ? 'no label' : `labels ${labels.before + 1} to ${end}`;
    note('info', 'SHARD_TAKEN', `${describeShard(shard)}: ${which} of ${labels.inAll}`);
  }
  for (const path of passedOver) note('info', 'LABELS_PASSED_OVER', `labels: ${path} was passed over`);
  for (const part of lacking) {
    note('warning', 'LABELS_PART_MISSING', `labels: no file whose name contains ${part} was found`);
  }
  for (const { path, size } of clips.folders) note('info', 'CLIPS_TAKEN', `clips: ${path} (${size} clips)`);
  const remote = labels.count('remote');
  if (remote > 0) note('info', 'CLIPS_REMOTE', `${remote} clips are not there and have an address`);
  const missing = labels.count('missing');
  if (missing > 0) note('warning', 'CLIPS_MISSING', `${missing} labels have no clip there`);
  if (unlabelled.length > 0) note('warning', 'CLIPS_UNLABELLED', `${unlabelled.length} clips have no label`);
}
