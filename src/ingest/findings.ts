import type { IngestManifest, LabelFileSource } from '../contract/generated/types.ts';
import type { LabelRole } from '../corpora/corpus.ts';
import { describeDialect, type LabelColumn } from '../labels/dialect.ts';
import type { LabelFile } from '../labels/read-labels.ts';
import type { Notice } from './options.ts';
import { MAX_LISTED_ITEMS } from './outcomes.ts';
import { countStatuses, type Plan } from './plan.ts';
import { describeShard } from './shard.ts';

/** What a run finds before it reads a clip, as its manifest has it. */
export type Findings = Pick<IngestManifest, 'labels' | 'clips'>;

/** The header, with those that are read where the column's cell is empty; `column 2` in a file without a header. */
function describeColumn({ header, index, otherwise }: LabelColumn): string {
  const name = header ?? `column ${index + 1}`;
  return otherwise === undefined ? name : `${name}, else ${describeColumn(otherwise)}`;
}

function describeLabelFile({ path, sha256, dialect, labels }: LabelFile): LabelFileSource {
  const header = (role: LabelRole) => {
    const column = dialect.columns[role];
    return column === undefined ? null : describeColumn(column);
  };
  const columns = {
    file: header('file'),
    flickr_id: header('flickr_id'),
    mos: header('mos'),
    mos_std_dev: header('mos_std_dev'),
    n_ratings: header('n_ratings'),
    url: header('url'),
  };
  return { path, sha256, dialect: describeDialect(dialect), columns, rows: labels.length };
}

export function describePlan({ labelFiles, passedOver, labels, total, clips, unlabelled }: Plan): Findings {
  return {
    labels: {
      files: labelFiles.map(describeLabelFile),
      passed_over: [...passedOver],
      total,
      taken: labels.length,
    },
    clips: {
      folders: clips.folders.map(({ path, size }) => ({ path, clips: size })),
      total: clips.size,
      unlabelled: { count: unlabelled.length, items: unlabelled.slice(0, MAX_LISTED_ITEMS) },
    },
  };
}

/** Tells what a run is going to read, and what is missing from it. */
export function announcePlan(plan: Plan, onNotice: (notice: Notice) => void): void {
  const { labelFiles, passedOver, lacking, clips, labels, before, total, unlabelled, shard } = plan;
  const note = (level: Notice['level'], code: string, message: string) => onNotice({ level, code, message });
  const end = before + labels.length;
  let first = 0;
  for (const { path, labels: rows } of labelFiles) {
    const taken = Math.max(0, Math.min(end, first + rows.length) - Math.max(before, first));
    note('info', 'LABELS_TAKEN', `labels: ${path} (${taken} of ${rows.length} rows)`);
    first += rows.length;
  }
  if (shard !== undefined) {
    const which = labels.length === 0 ? 'no label' : `labels ${before + 1} to ${end}`;
    note('info', 'SHARD_TAKEN', `${describeShard(shard)}: ${which} of ${total}`);
  }
  for (const path of passedOver) note('info', 'LABELS_PASSED_OVER', `labels: ${path} was passed over`);
  for (const part of lacking) {
    note('warning', 'LABELS_PART_MISSING', `labels: no file whose name contains ${part} was found`);
  }
  for (const { path, size } of clips.folders) note('info', 'CLIPS_TAKEN', `clips: ${path} (${size} clips)`);
  const { remote, missing } = countStatuses(labels);
  if (remote > 0) note('info', 'CLIPS_REMOTE', `${remote} clips are not there and have an address`);
  if (missing > 0) note('warning', 'CLIPS_MISSING', `${missing} labels have no clip there`);
  if (unlabelled.length > 0) note('warning', 'CLIPS_UNLABELLED', `${unlabelled.length} clips have no label`);
}
