import type { ScoreFigure, ScoreReport, ScoreSet } from '../contract/generated/types.ts';
import { SCORE_COLUMNS } from '../trainer/score/agreement.ts';

const DECIMALS = 4;

function showNumber(value: number | null): string {
  return value === null ? '-' : value.toFixed(DECIMALS);
}

function showInterval({ low, high }: ScoreFigure): string {
  return low === null || high === null ? '' : ` [${showNumber(low)}, ${showNumber(high)}]`;
}

function nameOf({ repeat, fold }: ScoreSet): string {
  return repeat === null || fold === null ? 'all' : `repeat ${repeat}, fold ${fold}`;
}

function showSet(set: ScoreSet): readonly string[] {
  return [nameOf(set), String(set.rows), ...SCORE_COLUMNS.map(([, metric]) => showNumber(set[metric].value))];
}

function showMeans({ over_folds }: ScoreReport): readonly (readonly string[])[] {
  if (over_folds === null) return [];
  return [['mean of folds', '', ...SCORE_COLUMNS.map(([, metric]) => showNumber(over_folds[metric].mean))]];
}

/** Pads the cells of each column to one width: the first to the right, numbers to the left. */
function align(rows: readonly (readonly string[])[]): readonly string[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows.map((row) =>
    row
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0)))
      .join('  '),
  );
}

/** Why figures of the whole are undefined, once for each reason. */
function explainUndefined({ overall }: ScoreReport): readonly string[] {
  const reasons = new Map<string, string[]>();
  for (const [title, metric] of SCORE_COLUMNS) {
    const { reason } = overall[metric];
    if (reason !== null) reasons.set(reason, [...(reasons.get(reason) ?? []), title]);
  }
  return [...reasons].map(([reason, titles]) => `${titles.join(', ')} not defined: ${reason}`);
}

/** The figures of a score as lines of text: a row for each fold, their mean, the whole, and the whole's intervals. */
export function showScoreTable(score: ScoreReport): readonly string[] {
  const header = ['', 'rows', ...SCORE_COLUMNS.map(([title]) => title)];
  const table = align([header, ...score.folds.map(showSet), ...showMeans(score), showSet(score.overall)]);
  const intervals = SCORE_COLUMNS.flatMap(([title, metric]) => {
    const interval = showInterval(score.overall[metric]);
    return interval === '' ? [] : [`${title}${interval}`];
  });
  const all =
    intervals.length === 0 ? [] : [`all, 95 % of ${score.bootstrap.replicates} samples: ${intervals.join(' ')}`];
  return [...table, ...all, ...explainUndefined(score)];
}
