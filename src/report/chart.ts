import type { Axis, Mark, RectEncodeEntry, Scale, Spec } from 'vega';
import type { ReportBin, ReportGroup, ReportScale, ReportSummary } from '../contract/generated/types.ts';
import { type Html, trustMarkup } from './html.ts';

/** Pixels of a chart before the page scales it: legible on a telephone, where it is slightly smaller. */
const WIDTH = 400;
const HISTOGRAM_HEIGHT = 190;
const LINE_HEIGHT = 26;

/** Colours by their role. The style sheet of the page defines them for light and dark. */
const BAR = { value: 'var(--chart-bar)' };
const EARLIER = { value: 'var(--chart-earlier)' };
const INK = { value: 'var(--chart-ink)' };
const SURFACE = { value: 'var(--surface)' };
const TEXT = 'var(--chart-text)';

const LOOK = {
  padding: 4,
  autosize: { type: 'fit-x', contains: 'padding' },
  width: WIDTH,
  config: {
    axis: {
      labelFont: 'system-ui, sans-serif',
      labelFontSize: 12,
      labelColor: TEXT,
      titleFont: 'system-ui, sans-serif',
      titleFontSize: 12,
      titleFontWeight: 'normal',
      titleColor: TEXT,
      domainColor: TEXT,
      tickColor: TEXT,
      gridColor: 'var(--chart-grid)',
      aria: false,
    },
  },
} as const satisfies Partial<Spec>;

/** Draws a chart as SVG. The renderer escapes its text; the page has the same content as text and tables. */
export async function drawChart(spec: Spec): Promise<Html> {
  // Loaded here, because it is larger than everything else and only a page needs it.
  const { parse, View } = await import('vega');
  const view = new View(parse(spec), { renderer: 'none' });
  try {
    return trustMarkup(await view.toSVG());
  } finally {
    view.finalize();
  }
}

function x(field: string) {
  return { scale: 'x', field };
}

function mark(type: 'rect' | 'rule' | 'line', data: string, enter: RectEncodeEntry): Mark {
  return { type, from: { data }, encode: { enter } };
}

/** A horizontal scale that ends where its values end. */
function exactScale(min: number, max: number): Scale {
  return { name: 'x', type: 'linear', range: 'width', domain: [min, max], nice: false, zero: false };
}

function binScale(bins: readonly ReportBin[]): Scale {
  return exactScale(bins[0]?.from ?? 0, bins.at(-1)?.to ?? 1);
}

/** A vertical scale from 0 to a round number. */
function niceScale(domain: number[] | { readonly data: string; readonly field: string }): Scale {
  return { name: 'y', type: 'linear', range: 'height', domain, nice: true, zero: true };
}

function histogramAxes(titleX: string, titleY: string): [Axis, Axis] {
  return [
    { orient: 'bottom', scale: 'x', title: titleX, tickCount: 8, labelOverlap: true },
    { orient: 'left', scale: 'y', title: titleY, tickCount: 4, grid: true, domain: false, ticks: false },
  ];
}

/** Bars over bins, with a small gap between them. */
function bars(data: string, field: string): Mark {
  return mark('rect', data, {
    x: { ...x('from'), offset: 0.75 },
    x2: { ...x('to'), offset: -0.75 },
    y: { scale: 'y', field },
    y2: { scale: 'y', value: 0 },
    fill: BAR,
  });
}

export interface HistogramParts {
  readonly bins: readonly ReportBin[];
  readonly title: string;
  /** Median and middle half are not shown if it is null. */
  readonly summary: ReportSummary | null;
}

/** Bars of equal width, in front of a band for the middle half of the clips and a line at the median. */
export function describeHistogram({ bins, title, summary }: HistogramParts): Spec {
  const [bottom, left] = histogramAxes(title, 'clips');
  const fullHeight = { y: { value: 0 }, y2: { signal: 'height' } };
  return {
    ...LOOK,
    height: HISTOGRAM_HEIGHT,
    data: [
      { name: 'bins', values: [...bins] },
      { name: 'middle', values: summary === null ? [] : [summary] },
    ],
    scales: [binScale(bins), niceScale({ data: 'bins', field: 'clips' })],
    axes: [bottom, { ...left, tickMinStep: 1 }],
    marks: [
      mark('rect', 'middle', { x: x('p25'), x2: x('p75'), ...fullHeight, fill: INK, fillOpacity: { value: 0.1 } }),
      bars('bins', 'clips'),
      mark('rule', 'middle', { x: x('median'), ...fullHeight, stroke: INK, strokeWidth: { value: 2 } }),
    ],
  };
}

/** A box for each group from the 25th to the 75th percentile with the median, on a line from the 5th to the 95th. */
export function describeBoxes(groups: readonly ReportGroup[], { min, max }: ReportScale): Spec {
  const y = { scale: 'y', field: 'label' };
  const width = { value: 3 };
  return {
    ...LOOK,
    height: LINE_HEIGHT * groups.length,
    data: [
      { name: 'groups', values: groups.map(({ label, clips }) => ({ label, clips })) },
      {
        name: 'boxes',
        values: groups.flatMap(({ label, scores }) => (scores === null ? [] : [{ label, ...scores }])),
      },
    ],
    scales: [
      exactScale(min, max),
      { name: 'y', type: 'band', range: 'height', domain: { data: 'groups', field: 'label' }, padding: 0.3 },
    ],
    axes: [
      { orient: 'bottom', scale: 'x', title: 'MOS', tickCount: 5, grid: true },
      { orient: 'left', scale: 'y', domain: false, ticks: false, labelPadding: 6, labelLimit: 200 },
    ],
    marks: [
      mark('rule', 'boxes', { x: x('p5'), x2: x('p95'), y: { ...y, band: 0.5 }, stroke: INK }),
      mark('rect', 'boxes', { x: x('p25'), x2: x('p75'), y, height: { scale: 'y', band: 1 }, fill: BAR }),
      mark('rule', 'boxes', { x: x('median'), y, y2: { ...y, band: 1 }, stroke: SURFACE, strokeWidth: width }),
    ],
  };
}

function toShares(bins: readonly ReportBin[]): readonly number[] {
  const clips = bins.reduce((sum, bin) => sum + bin.clips, 0);
  return bins.map((bin) => (clips === 0 ? 0 : (bin.clips / clips) * 100));
}

/** The outline of bars: both ends of each. */
function outline(bins: readonly ReportBin[]): { readonly at: number; readonly share: number }[] {
  const shares = toShares(bins);
  const steps = bins.flatMap(({ from, to }, index) => [from, to].map((at) => ({ at, share: shares[index] ?? 0 })));
  return [{ at: bins[0]?.from ?? 0, share: 0 }, ...steps, { at: bins.at(-1)?.to ?? 0, share: 0 }];
}

/** Two distributions over the same bins, as shares of their clips: bars for the later one, an outline for the earlier one. */
export function describeShift(before: readonly ReportBin[], after: readonly ReportBin[]): Spec {
  const shares = toShares(after);
  const most = Math.max(...toShares(before), ...shares, 1);
  const y = { scale: 'y', field: 'share' };
  return {
    ...LOOK,
    height: HISTOGRAM_HEIGHT,
    data: [
      { name: 'after', values: after.map((bin, index) => ({ ...bin, share: shares[index] ?? 0 })) },
      { name: 'before', values: outline(before) },
    ],
    scales: [binScale(after), niceScale([0, most])],
    axes: histogramAxes('MOS', '% of the clips'),
    marks: [
      bars('after', 'share'),
      mark('line', 'before', { x: x('at'), y, stroke: EARLIER, strokeWidth: { value: 2 } }),
    ],
  };
}
