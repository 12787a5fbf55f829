import { summary } from '@actions/core';
import type { ScoreReport, ScoreSet, Verdict } from '../contract/generated/types.ts';
import { SCORE_COLUMNS } from '../trainer/score/agreement.ts';
import { showTable } from './markdown.ts';

/** A summary has a megabyte; so many folds leave room for the rest. */
const MAX_FOLDS = 100;

function showNumber(value: number | null): string {
  return value === null ? 'not defined' : value.toFixed(4);
}

function showSet(set: ScoreSet): readonly (string | number)[] {
  const name = set.repeat === null || set.fold === null ? 'all' : `repeat ${set.repeat}, fold ${set.fold}`;
  return [name, set.rows, ...SCORE_COLUMNS.map(([, figure]) => showNumber(set[figure].value))];
}

function showScore({ folds, overall }: ScoreReport): string {
  const header = ['', 'rows', ...SCORE_COLUMNS.map(([title]) => title)];
  return showTable(header, [...folds.slice(0, MAX_FOLDS).map(showSet), showSet(overall)]);
}

function showChecks({ gate }: Verdict, showValues: boolean): string {
  const rows = gate.checks.map(({ name, value, comparison, limit, passed }) => [
    passed ? 'pass' : '**fail**',
    name,
    ...(showValues ? [value ?? 'not defined'] : []),
    `${comparison === '>=' ? 'at least' : 'at most'} ${limit}`,
  ]);
  return showTable(['', 'check', ...(showValues ? ['found'] : []), 'asked for'], rows);
}

export interface ScoreSummaryParts {
  readonly score: ScoreReport;
  /** Undefined where nothing was judged. */
  readonly verdict: Verdict | undefined;
  /** Figures are shown in private repositories only; elsewhere which checks passed. */
  readonly showValues: boolean;
}

/** Writes the job summary: the verdict and its checks, and the figures by fold and in all. */
export async function writeScoreSummary({ score, verdict, showValues }: ScoreSummaryParts): Promise<void> {
  const parts = [
    verdict === undefined ? '## Score' : `## Verdict: ${verdict.verdict}`,
    ...(verdict === undefined ? [] : [showChecks(verdict, showValues)]),
    ...(showValues ? [showScore(score)] : []),
  ];
  await summary.addRaw(`${parts.join('\n\n')}\n`).write();
}
