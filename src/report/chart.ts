import type { Spec } from 'vega';
import type { ReportBin, ReportGroup, ReportScale, ReportSummary } from '../contract/generated/types.ts';
import { type Html, trustMarkup } from './html.ts';

/** Pixels of a chart before the page scales it: legible on a telephone, where it is a little smaller. */
const WIDTH = 400;
const HISTOGRAM_HEIGHT = 190;
const LINE_HEIGHT = 26;

/** Colours by their role: the page's style sheet says what they are in the light and in the dark. */
const COLOURS = {
  bar: 'var(--chart-bar)',
  earlier: 'var(--chart-earlier)',
  ink: 'var(--chart-ink)',
  text: 'var(--chart-text)',
  grid: 'var(--chart-grid)',
  surface: 'var(--surface)',
} as const;

const FONT = { font: 'system-ui, sans-serif', fontSize: 12 } as const;

const LOOK = {
  padding: 4,
  autosize: { type: 'fit-x', contains: 'padding' },
  width: WIDTH,
  config: {
    axis: {
      labelFont: FONT.font,
      labelFontSize: FONT.fontSize,
      labelColor: COLOURS.text,
      titleFont: FONT.font,
      titleFontSize: FONT.fontSize,
      titleFontWeight: 'normal',
      titleColor: COLOURS.text,
      domainColor: COLOURS.text,
      tickColor: COLOURS.text,
      gridColor: COLOURS.grid,
      aria: false,
    },
  },
} as const satisfies Partial<Spec>;

/** Draws a chart; its text is escaped by the renderer, and what it says stands in the page's text and tables as well. */
export async function drawChart(spec: Spec): Promise<Html> {
  // Loaded here: it is larger than all the rest, and only a page needs it.
  const { parse, View } = await import('vega');
  const view = new View(parse(spec), { renderer: 'none' });
  try {
    return trustMarkup(await view.toSVG());
  } finally {
    view.finalize();
  }
}

/** How many clips have which value. */
export interface HistogramParts {
  readonly bins: readonly ReportBin[];
  readonly title: string;
  /** Where the middle of them lies; not shown where it is null. */
  readonly summary: ReportSummary | null;
}

/** Bars of equal width; behind them the middle half of the clips, and a line at the median. */
export function describeHistogram({ bins, title, summary }: HistogramParts): Spec {
  return {
    ...LOOK,
    height: HISTOGRAM_HEIGHT,
    data: [
      { name: 'bins', values: [...bins] },
      { name: 'middle', values: summary === null ? [] : [summary] },
    ],
    scales: [
      {
        name: 'x',
        type: 'linear',
        range: 'width',
        domain: [bins[0]?.from ?? 0, bins.at(-1)?.to ?? 1],
        nice: false,
        zero: false,
      },
      { name: 'y', type: 'linear', range: 'height', domain: { data: 'bins', field: 'clips' }, nice: true, zero: true },
    ],
    axes: [
      { orient: 'bottom', scale: 'x', title, tickCount: 8, labelOverlap: true },
      {
        orient: 'left',
        scale: 'y',
        title: 'clips',
        tickCount: 4,
        grid: true,
        domain: false,
        ticks: false,
        tickMinStep: 1,
      },
    ],
    marks: [
      {
        type: 'rect',
        from: { data: 'middle' },
        encode: {
          enter: {
            x: { scale: 'x', field: 'p25' },
            x2: { scale: 'x', field: 'p75' },
            y: { value: 0 },
            y2: { signal: 'height' },
            fill: { value: COLOURS.ink },
            fillOpacity: { value: 0.1 },
          },
        },
      },
      {
        type: 'rect',
        from: { data: 'bins' },
        encode: {
          enter: {
            x: { scale: 'x', field: 'from', offset: 0.75 },
            x2: { scale: 'x', field: 'to', offset: -0.75 },
            y: { scale: 'y', field: 'clips' },
            y2: { scale: 'y', value: 0 },
            fill: { value: COLOURS.bar },
          },
        },
      },
      {
        type: 'rule',
        from: { data: 'middle' },
        encode: {
          enter: {
            x: { scale: 'x', field: 'median' },
            y: { value: 0 },
            y2: { signal: 'height' },
            stroke: { value: COLOURS.ink },
            strokeWidth: { value: 2 },
          },
        },
      },
    ],
  };
}

/** A box for each group, from the 25th to the 75th percentile with the median, on a line from the 5th to the 95th. */
export function describeBoxes(groups: readonly ReportGroup[], { min, max }: ReportScale): Spec {
  const y = { scale: 'y', field: 'label' } as const;
  const middle = { ...y, band: 0.5 } as const;
  const x = (field: string) => ({ scale: 'x', field }) as const;
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
      { name: 'x', type: 'linear', range: 'width', domain: [min, max], nice: false, zero: false },
      { name: 'y', type: 'band', range: 'height', domain: { data: 'groups', field: 'label' }, padding: 0.3 },
    ],
    axes: [
      { orient: 'bottom', scale: 'x', title: 'MOS', tickCount: 5, grid: true },
      { orient: 'left', scale: 'y', domain: false, ticks: false, labelPadding: 6, labelLimit: 200 },
    ],
    marks: [
      {
        type: 'rule',
        from: { data: 'boxes' },
        encode: { enter: { x: x('p5'), x2: x('p95'), y: middle, stroke: { value: COLOURS.ink } } },
      },
      {
        type: 'rect',
        from: { data: 'boxes' },
        encode: {
          enter: { x: x('p25'), x2: x('p75'), y, height: { scale: 'y', band: 1 }, fill: { value: COLOURS.bar } },
        },
      },
      {
        type: 'rule',
        from: { data: 'boxes' },
        encode: {
          enter: {
            x: x('median'),
            y,
            y2: { ...y, band: 1 },
            stroke: { value: COLOURS.surface },
            strokeWidth: { value: 3 },
          },
        },
      },
    ],
  };
}

interface ShareStep {
  readonly at: number;
  readonly share: number;
}

function toShares(bins: readonly ReportBin[]): readonly number[] {
  const clips = bins.reduce((sum, bin) => sum + bin.clips, 0);
  return bins.map((bin) => (clips === 0 ? 0 : (bin.clips / clips) * 100));
}

/** The outline of bars: both ends of each. */
function outline(bins: readonly ReportBin[]): readonly ShareStep[] {
  const shares = toShares(bins);
  const steps = bins.flatMap(({ from, to }, index) => [from, to].map((at) => ({ at, share: shares[index] ?? 0 })));
  return [{ at: bins[0]?.from ?? 0, share: 0 }, ...steps, { at: bins.at(-1)?.to ?? 0, share: 0 }];
}

/** Two distributions over the same bins, as shares of their clips: bars for the later, an outline for the earlier. */
export function describeShift(before: readonly ReportBin[], after: readonly ReportBin[]): Spec {
  const shares = toShares(after);
  const most = Math.max(...toShares(before), ...shares, 1);
  return {
    ...LOOK,
    height: HISTOGRAM_HEIGHT,
    data: [
      { name: 'after', values: after.map((bin, index) => ({ ...bin, share: shares[index] ?? 0 })) },
      { name: 'before', values: [...outline(before)] },
    ],
    scales: [
      {
        name: 'x',
        type: 'linear',
        range: 'width',
        domain: [after[0]?.from ?? 0, after.at(-1)?.to ?? 1],
        nice: false,
        zero: false,
      },
      { name: 'y', type: 'linear', range: 'height', domain: [0, most], nice: true, zero: true },
    ],
    axes: [
      { orient: 'bottom', scale: 'x', title: 'MOS', tickCount: 8, labelOverlap: true },
      { orient: 'left', scale: 'y', title: '% of the clips', tickCount: 4, grid: true, domain: false, ticks: false },
    ],
    marks: [
      {
        type: 'rect',
        from: { data: 'after' },
        encode: {
          enter: {
            x: { scale: 'x', field: 'from', offset: 0.75 },
            x2: { scale: 'x', field: 'to', offset: -0.75 },
            y: { scale: 'y', field: 'share' },
            y2: { scale: 'y', value: 0 },
            fill: { value: COLOURS.bar },
          },
        },
      },
      {
        type: 'line',
        from: { data: 'before' },
        encode: {
          enter: {
            x: { scale: 'x', field: 'at' },
            y: { scale: 'y', field: 'share' },
            stroke: { value: COLOURS.earlier },
            strokeWidth: { value: 2 },
          },
        },
      },
    ],
  };
}
