import type { IngestManifest, ReportStatistics, ValidationReport } from '../contract/generated/types.ts';
import { clearLink } from './clear-link.ts';
import type { Permits } from './privacy-guard.ts';
import { writeSummary } from './summary.ts';

/** What came out of a run, as it is told and kept. */
export interface Outcome {
  readonly output: string;
  readonly manifestPath: string;
  readonly manifest: IngestManifest;
  readonly report: ValidationReport;
  readonly failures: readonly string[];
  /** What the summary says below the counters, in Markdown. */
  readonly sections?: readonly string[];
}

/** To whom it is told, and how. */
export interface Telling {
  readonly summary: boolean;
  /** Whether a page is written beside the JSONL. */
  readonly page: boolean;
  readonly permits: Permits;
  readonly signal: AbortSignal;
}

/**
 * Tells what the rows say together: in the summary to those who may see it, and on a page beside the JSONL.
 *
 * @returns path of the page; undefined where none was written
 */
export async function tellOutcome(
  { output, manifestPath, manifest, report, failures, sections = [] }: Outcome,
  { summary, page, permits: { showValues }, signal }: Telling,
): Promise<string | undefined> {
  let statistics: ReportStatistics | undefined;
  // A file that breaks the contract has no statistics: its validation report says what is wrong.
  if (report.valid && (page || (summary && showValues))) {
    const html = page ? `${output.replace(/\.jsonl$/, '')}.report.html` : undefined;
    if (html !== undefined) await clearLink(html);
    const { report: makeReport } = await import('../report/report.ts');
    statistics = (await makeReport(output, { manifest: manifestPath, html, signal })).statistics;
  }
  if (summary) await writeSummary({ manifest, failures, statistics: showValues ? statistics : undefined, sections });
  return statistics?.html ?? undefined;
}
