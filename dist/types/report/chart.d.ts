import type { Spec } from 'vega';
import type { ReportBin, ReportGroup, ReportScale, ReportSummary } from '../contract/generated/types.js';
import { type Html } from './html.js';
/** Draws a chart; its text is escaped by the renderer, and what it says stands in the page's text and tables as well. */
export declare function drawChart(spec: Spec): Promise<Html>;
/** How many clips have which value. */
export interface HistogramParts {
    readonly bins: readonly ReportBin[];
    readonly title: string;
    /** Where the middle of them lies; not shown where it is null. */
    readonly summary: ReportSummary | null;
}
/** Bars of equal width; behind them the middle half of the clips, and a line at the median. */
export declare function describeHistogram({ bins, title, summary }: HistogramParts): Spec;
/** A box for each group, from the 25th to the 75th percentile with the median, on a line from the 5th to the 95th. */
export declare function describeBoxes(groups: readonly ReportGroup[], { min, max }: ReportScale): Spec;
/** Two distributions over the same bins, as shares of their clips: bars for the later, an outline for the earlier. */
export declare function describeShift(before: readonly ReportBin[], after: readonly ReportBin[]): Spec;
