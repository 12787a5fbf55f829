import type { IngestManifest, LabelFileSource } from '../../contract/generated/types.ts';
import type { LabelRole } from '../../corpora/corpus.ts';
import { describeDialect, type LabelColumn } from '../../labels/dialect.ts';
import type { LabelFile } from '../../labels/read-labels.ts';
import { MAX_LISTED_ITEMS } from '../output/tally.ts';
import type { Plan } from './plan.ts';

/** The header, with those that are read where the column's cell is empty; `column 2` in a file without a header. */
function describeColumn({ header, index, otherwise }: LabelColumn): string {
  const name = header ?? `column ${index + 1}`;
  return otherwise === undefined ? name : `${name}, else ${describeColumn(otherwise)}`;
}

function describeLabelFile({ path, sha256, dialect, entries }: LabelFile): LabelFileSource {
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
  return { path, sha256, dialect: describeDialect(dialect), columns, rows: entries.length };
}

/** What a run finds before it reads a clip, as its manifest tells it. */
export type Findings = Pick<IngestManifest, 'labels' | 'clips'>;

export function describePlan({ labelFiles, passedOver, labels, clips, unlabelled }: Plan): Findings {
  return {
    labels: {
      files: labelFiles.map(describeLabelFile),
      passed_over: [...passedOver],
      total: labels.inAll,
      taken: labels.length,
    },
    clips: {
      folders: clips.folders.map(({ path, size }) => ({ path, clips: size })),
      total: clips.size,
      unlabelled: { count: unlabelled.length, items: unlabelled.slice(0, MAX_LISTED_ITEMS) },
    },
  };
}
