import type {
  ReportDistribution,
  ReportGroup,
  ReportStatistics,
  ReportSummary,
} from '../../contract/generated/types.ts';
import { describeBoxes, describeHistogram, drawChart } from '../chart.ts';
import type { FileStatistics } from '../compose-statistics.ts';
import { type Html, html } from '../html.ts';
import { FEWEST_CLIPS } from '../score-summary.ts';
import { showCount, showScore, showShare, showValue } from '../show-number.ts';
import { figure, section, type TableParts } from './elements.ts';

const NUMBER = true;
const TOO_FEW = `Fewer than ${FEWEST_CLIPS} clips: no more is said of them.`;
const MIDDLE_KEY = 'The line marks the median, the shaded band the middle half of the clips.';

/** What a histogram says, for those who don't see it. */
function sayWhere(
  summary: ReportSummary | null,
  { show, what }: { show: (value: number) => string; what: string },
): string {
  if (summary === null) return TOO_FEW;
  const { clips, mean, std_dev, p25, median, p75 } = summary;
  return `${showCount(clips)} clips: ${what} is ${show(mean)} on average (standard deviation ${show(std_dev)}), the median ${show(median)}; half of them lie between ${show(p25)} and ${show(p75)}.`;
}

export function binTable({ bins, known }: ReportDistribution, caption: string): TableParts {
  return {
    caption,
    columns: [{ title: 'from, to below' }, { title: 'clips', isNumber: NUMBER }, { title: 'share', isNumber: NUMBER }],
    rows: bins.map(({ from, to, clips }) => [`${from} to ${to}`, showCount(clips), showShare(clips, known)]),
  };
}

interface HistogramFigure {
  readonly title: string;
  readonly axis: string;
  readonly distribution: ReportDistribution;
  readonly show: (value: number) => string;
  readonly what: string;
}

async function histogramFigure({ title, axis, distribution, show, what }: HistogramFigure): Promise<Html> {
  const { bins, summary } = distribution;
  return figure({
    title,
    alternative: sayWhere(summary, { show, what }),
    key: summary === null ? '' : MIDDLE_KEY,
    chart: await drawChart(describeHistogram({ bins, summary, title: axis })),
    data: binTable(distribution, title),
  });
}

/** How scores, the spread of opinions and their numbers are distributed. */
export async function scoresSection({ mos, mos_std_dev, n_ratings, scale }: FileStatistics): Promise<Html | null> {
  if (mos.known === 0) return null;
  const show = (value: number) => showScore(value, scale);
  const figures = [
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
  const known = figures.filter(({ distribution }) => distribution.known > 0);
  const unknown = figures.filter(({ distribution }) => distribution.known === 0).map(({ title }) => title);
  const missing = unknown.length === 0 ? null : html`<p class="note">Unknown for all clips: ${unknown.join(', ')}.</p>`;
  const drawn = [];
  for (const each of known) drawn.push(await histogramFigure(each));
  return section('scores', 'Scores', [html`<div class="figures">${drawn}</div>`, missing]);
}

function groupTable(groups: readonly ReportGroup[], title: string, show: (value: number) => string): TableParts {
  const columns = ['clips', 'mean', 'SD', '5 %', '25 %', 'median', '75 %', '95 %'];
  return {
    caption: title,
    columns: [{ title: 'group' }, ...columns.map((each) => ({ title: each, isNumber: NUMBER }))],
    rows: groups.map(({ label, clips, scores }) => {
      const values =
        scores === null
          ? null
          : [scores.mean, scores.std_dev, scores.p5, scores.p25, scores.median, scores.p75, scores.p95];
      return [label, showCount(clips), ...(values?.map(show) ?? new Array<string>(7).fill('–'))];
    }),
  };
}

function sayGroups(groups: readonly ReportGroup[], show: (value: number) => string): string {
  const known = groups.flatMap(({ label, scores }) => (scores === null ? [] : [{ label, median: scores.median }]));
  const [first] = known;
  if (first === undefined) return TOO_FEW;
  if (groups.length === 1) return `All clips: ${first.label}; their median is ${show(first.median)}.`;
  const highest = known.reduce((best, each) => (each.median > best.median ? each : best));
  const lowest = known.reduce((least, each) => (each.median < least.median ? each : least));
  return `${groups.length} groups; medians from ${show(lowest.median)} (${lowest.label}) to ${show(highest.median)} (${highest.label}).`;
}

const GROUPINGS: readonly (readonly [key: keyof ReportStatistics['by'], title: string])[] = [
  ['resolution', 'MOS by resolution'],
  ['framerate', 'MOS by frame rate (fps)'],
  ['duration', 'MOS by duration (s)'],
  ['codec', 'MOS by codec'],
  ['bitrate', 'MOS by bitrate (Mbit/s)'],
];

/** Scores by what the clips are. */
export async function groupsSection({ by, scale, mos }: FileStatistics): Promise<Html | null> {
  if (mos.known === 0) return null;
  const show = (value: number) => showScore(value, scale);
  const drawn = [];
  for (const [key, title] of GROUPINGS) {
    const groups = by[key];
    drawn.push(
      figure({
        title,
        alternative: sayGroups(groups, show),
        chart: await drawChart(describeBoxes(groups, scale)),
        data: groupTable(groups, title, show),
      }),
    );
  }
  const key = `A box holds the middle half of the clips, with a gap at the median; its line goes from the 5th to the 95th percentile. Groups of fewer than ${FEWEST_CLIPS} clips have no box.`;
  return section('groups', 'Scores by what the clips are', [
    html`<p class="note">${key}</p>`,
    html`<div class="figures">${drawn}</div>`,
  ]);
}
