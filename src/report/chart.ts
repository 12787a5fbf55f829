import type { Axis, Mark, Scale, Spec } from 'vega';
import type { ReportBin, ReportGroup, ReportScale, ReportSummary } from '../contract/generated/types.ts';
import { type Html, trustMarkup } from './html.ts';

/** Pixels of a chart before the page scales it: legible on a telephone, where it is slightly smaller. */
const WIDTH = 400;
const HISTOGRAM_HEIGHT = 190;
const LINE_HEIGHT = 26;

/** Colours by their role. The style sheet of the page defines them for light and dark. */
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

/** A horizontal scale that ends where its values end. */
function exactScale(min: number, max: number): Scale {
  return { name: 'x', type: 'linear', range: 'width', domain: [min, max], nice: false, zero: false };
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
  return {
    type: 'rect',
    from: { data },
    encode: {
      enter: {
        x: { scale: 'x', field: 'from', offset: 0.75 },
        x2: { scale: 'x', field: 'to', offset: -0.75 },
        y: { scale: 'y', field },
        y2: { scale: 'y', value: 0 },
        fill: { value: COLOURS.bar },
      },
    },
  };
}

function binScale(bins: readonly ReportBin[]): Scale {
  return exactScale(bins[0]?.from ?? 0, bins.at(-1)?.to ?? 1);
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
  const fullHeight = { y: { value: 0 }, y2: { signal: 'height' } } as const;
  const x = (field: string) => ({ scale: 'x', field }) as const;
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
      {
        type: 'rect',
        from: { data: 'middle' },
        encode: {
          enter: {
            x: x('p25'),
            x2: x('p75'),
            ...fullHeight,
            fill: { value: COLOURS.ink },
            fillOpacity: { value: 0.1 },
          },
        },
      },
      bars('bins', 'clips'),
      {
        type: 'rule',
        from: { data: 'middle' },
        encode: {
          enter: { x: x('median'), ...fullHeight, stroke: { value: COLOURS.ink }, strokeWidth: { value: 2 } },
        },
      },
    ],
  };
}

/** A box for each group from the 25th to the 75th percentile with the median, on a line from the 5th to the 95th. */
export function describeBoxes(groups: readonly ReportGroup[], { min, max }: ReportScale): Spec {
  const y = { scale: 'y', field: 'label' } as const;
  const x = (field: string) => ({ scale: 'x', field }) as const;
  const from = { data: 'boxes' } as const;
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
      {
        type: 'rule',
        from,
        encode: { enter: { x: x('p5'), x2: x('p95'), y: { ...y, band: 0.5 }, stroke: { value: COLOURS.ink } } },
      },
      {
        type: 'rect',
        from,
        encode: {
          enter: { x: x('p25'), x2: x('p75'), y, height: { scale: 'y', band: 1 }, fill: { value: COLOURS.bar } },
        },
      },
      {
        type: 'rule',
        from,
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
