import type {
  ReportComparison,
  ReportDistribution,
  ReportGroup,
  ReportSummary,
} from '../../contract/generated/types.ts';
import { describeBoxes, describeHistogram, describeShift, drawChart } from '../chart.ts';
import { FEWEST_CLIPS } from '../distribution.ts';
import { type Html, html } from '../html.ts';
import { showCount, showScore, showShare, showValue } from '../show-number.ts';
import { type FileStatistics, GROUPINGS } from '../statistics.ts';
import { code, type FigureParts, figure, list, note, section, table } from './elements.ts';

type Show = (value: number) => string;

const TOO_FEW = `Fewer than ${FEWEST_CLIPS} clips: no more is said of them.`;
const MIDDLE_KEY = 'The line marks the median, the shaded band the middle half of the clips.';

/** A histogram in words. */
function describeSummary(summary: ReportSummary | null, show: Show, what: string): string {
  if (summary === null) return TOO_FEW;
  const { clips, mean, std_dev, p25, median, p75 } = summary;
  return `${showCount(clips)} clips: ${what} is ${show(mean)} on average (standard deviation ${show(std_dev)}), the median ${show(median)}; half of them lie between ${show(p25)} and ${show(p75)}.`;
}

interface HistogramFigure {
  readonly title: string;
  readonly axis: string;
  readonly distribution: ReportDistribution;
  readonly show: Show;
  readonly what: string;
}

async function histogramFigure({ title, axis, distribution, show, what }: HistogramFigure): Promise<Html> {
  const { bins, summary, known } = distribution;
  return figure({
    title,
    alternative: describeSummary(summary, show, what),
    key: summary === null ? '' : MIDDLE_KEY,
    chart: await drawChart(describeHistogram({ bins, summary, title: axis })),
    data: {
      columns: ['from, to below', 'clips', 'share'],
      rows: bins.map(({ from, to, clips }) => [`${from} to ${to}`, showCount(clips), showShare(clips, known)]),
    },
  });
}

/** The distributions of scores, of their deviations and of the numbers of ratings. */
export async function scoresSection({ mos, mos_std_dev, n_ratings, scale }: FileStatistics): Promise<Html | null> {
  if (mos.known === 0) return null;
  const show = (value: number) => showScore(value, scale);
  const figures: readonly HistogramFigure[] = [
    { title: 'Mean opinion scores', axis: 'MOS', distribution: mos, show, what: 'the score' },
    {
      title: 'How far opinions differ',
      axis: 'standard deviation of the opinions on a clip',
      distribution: mos_std_dev,
      show,
      what: 'the deviation',
    },
    { title: 'Ratings of a clip', axis: 'ratings', distribution: n_ratings, show: showValue, what: 'their number' },
  ];
  const unknown = figures.filter(({ distribution }) => distribution.known === 0).map(({ title }) => title);
  const missing = unknown.length === 0 ? null : note(`Unknown for all clips: ${unknown.join(', ')}.`);
  const drawn: Html[] = [];
  for (const each of figures) if (each.distribution.known > 0) drawn.push(await histogramFigure(each));
  return section('scores', 'Scores', [html`<div class="figures">${drawn}</div>`, missing]);
}

function groupTable(groups: readonly ReportGroup[], show: Show): FigureParts['data'] {
  return {
    columns: ['group', 'clips', 'mean', 'SD', '5 %', '25 %', 'median', '75 %', '95 %'],
    rows: groups.map(({ label, clips, scores }) => {
      const values =
        scores === null
          ? new Array<string>(7).fill('–')
          : [scores.mean, scores.std_dev, scores.p5, scores.p25, scores.median, scores.p75, scores.p95].map(show);
      return [label, showCount(clips), ...values];
    }),
  };
}

function describeGroups(groups: readonly ReportGroup[], show: Show): string {
  const known = groups.flatMap(({ label, scores }) => (scores === null ? [] : [{ label, median: scores.median }]));
  const [first] = known;
  if (first === undefined) return TOO_FEW;
  if (groups.length === 1) return `All clips: ${first.label}; their median is ${show(first.median)}.`;
  const highest = known.reduce((best, each) => (each.median > best.median ? each : best));
  const lowest = known.reduce((least, each) => (each.median < least.median ? each : least));
  return `${groups.length} groups; medians from ${show(lowest.median)} (${lowest.label}) to ${show(highest.median)} (${highest.label}).`;
}

/** Scores by properties of the clips. */
export async function groupsSection({ by, scale, mos }: FileStatistics): Promise<Html | null> {
  if (mos.known === 0) return null;
  const show = (value: number) => showScore(value, scale);
  const drawn: Html[] = [];
  for (const [key, title] of GROUPINGS) {
    const groups = by[key];
    drawn.push(
      figure({
        title,
        alternative: describeGroups(groups, show),
        chart: await drawChart(describeBoxes(groups, scale)),
        data: groupTable(groups, show),
      }),
    );
  }
  const key = `A box holds the middle half of the clips, with a gap at the median; its line goes from the 5th to the 95th percentile. Groups of fewer than ${FEWEST_CLIPS} clips have no box.`;
  return section('groups', 'Scores by what the clips are', [note(key), html`<div class="figures">${drawn}</div>`]);
}

function describeShiftOf({ before, after, distance, scale }: ReportComparison): string {
  if (before === null || after === null) return 'Too few clips to compare their scores.';
  const show = (value: number) => showScore(value, scale);
  const shift = after.mean - before.mean;
  const moved = `${shift < 0 ? '−' : '+'}${show(Math.abs(shift))}`;
  return `The mean went from ${show(before.mean)} to ${show(after.mean)} (${moved}), the median from ${show(before.median)} to ${show(after.median)}; the distributions are at most ${showValue(distance ?? 0)} apart (Kolmogorov and Smirnov).`;
}

async function shiftFigure(comparison: ReportComparison): Promise<Html> {
  const { before_bins: before, after_bins: after } = comparison;
  return figure({
    title: 'How scores have shifted',
    alternative: describeShiftOf(comparison),
    key: 'Bars: this file. Outline: the earlier one.',
    chart: await drawChart(describeShift(before, after)),
    data: {
      columns: ['MOS', 'earlier', 'now'],
      rows: after.map(({ from, to, clips }, bin) => [
        `${from} to ${to}`,
        showCount(before[bin]?.clips ?? 0),
        showCount(clips),
      ]),
    },
  });
}

/** What was added, removed and changed since an earlier file. */
export async function comparisonSection(comparison: ReportComparison | null): Promise<Html | null> {
  if (comparison === null) return null;
  const { against, added, gone, same, changed, changed_fields } = comparison;
  const fields = table({
    caption: 'Fields that differ',
    columns: ['field', 'rows'],
    rows: changed_fields.map(({ field, rows }) => [field, showCount(rows)]),
  });
  return section('comparison', 'Compared with an earlier file', [
    list('counters', [
      ['added', added],
      ['gone', gone],
      ['changed', changed],
      ['the same', same],
    ]),
    html`<div class="figures">${await shiftFigure(comparison)}<div>${changed === 0 ? null : fields}</div></div>`,
    list('facts', [
      ['Earlier file', against.path],
      ['Its rows', showCount(against.rows)],
      ['Its SHA-256', code(against.sha256)],
    ]),
  ]);
}
