import type { ReportComparison } from '../../contract/generated/types.ts';
import { describeShift, drawChart } from '../chart.ts';
import { type Html, html } from '../html.ts';
import { showCount, showScore, showValue } from '../show-number.ts';
import { facts, figure, section, table } from './elements.ts';

function sayShift({ before, after, distance, scale }: ReportComparison): string {
  if (before === null || after === null) return 'Too few clips to compare their scores.';
  const show = (value: number) => showScore(value, scale);
  const shift = after.mean - before.mean;
  const moved = `${shift < 0 ? '−' : '+'}${show(Math.abs(shift))}`;
  return `The mean went from ${show(before.mean)} to ${show(after.mean)} (${moved}), the median from ${show(before.median)} to ${show(after.median)}; the distributions are at most ${showValue(distance ?? 0)} apart (Kolmogorov and Smirnov).`;
}

async function shiftFigure(comparison: ReportComparison): Promise<Html> {
  const { before_bins: before, after_bins: after } = comparison;
  const title = 'How scores have shifted';
  return figure({
    title,
    alternative: sayShift(comparison),
    key: 'Bars: this file. Outline: the earlier one.',
    chart: await drawChart(describeShift(before, after)),
    data: {
      caption: title,
      columns: [{ title: 'MOS' }, { title: 'earlier', isNumber: true }, { title: 'now', isNumber: true }],
      rows: after.map(({ from, to, clips }, bin) => [
        `${from} to ${to}`,
        showCount(before[bin]?.clips ?? 0),
        showCount(clips),
      ]),
    },
  });
}

/** What has come, gone and changed since an earlier file. */
export async function comparisonSection(comparison: ReportComparison | null): Promise<Html | null> {
  if (comparison === null) return null;
  const { against, added, gone, same, changed, changed_fields } = comparison;
  const counters = [
    ['added', added],
    ['gone', gone],
    ['changed', changed],
    ['the same', same],
  ] as const;
  const fields = table({
    caption: 'Fields that differ',
    columns: [{ title: 'field' }, { title: 'rows', isNumber: true }],
    rows: changed_fields.map(({ field, rows }) => [field, showCount(rows)]),
  });
  return section('comparison', 'Compared with an earlier file', [
    html`<dl class="counters">${counters.map(([name, count]) => html`<div><dt>${name}</dt><dd>${showCount(count)}</dd></div>\n`)}</dl>`,
    html`<div class="figures">${await shiftFigure(comparison)}<div>${changed === 0 ? null : fields}</div></div>`,
    facts([
      ['Earlier file', against.path],
      ['Its rows', showCount(against.rows)],
      ['Its SHA-256', html`<code>${against.sha256}</code>`],
    ]),
  ]);
}
