import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { ReportStatistics, ResultError } from '../contract/generated/types.ts';
import { readManifest } from '../contract/read-manifest.ts';
import { ReadMeter, type ReadProgress, sumSizes } from '../contract/read-progress.ts';
import { writeDurably } from '../files/durable.ts';
import { explainFailedWrite } from '../files/output-error.ts';
import { settleOutput, writeLocked } from '../files/whole-output.ts';
import { composeStatistics, type FileStatistics } from './compose-statistics.ts';
import { isReportPage } from './page-marker.ts';
import { type ReadTable, readClipTable } from './read-clip-table.ts';
import type { JsonlManifest } from './skipped.ts';

export interface ReportOptions {
  /** Path of the page that is made anew; none is made unless given. */
  readonly html?: string | undefined;
  /** Path of the manifest; the one beside the JSONL unless given, if there is one. */
  readonly manifest?: string | undefined;
  /** Path of an earlier JSONL, with which this one is compared. */
  readonly against?: string | undefined;
  /** Shows the page every clip with its values, and scores in the reasons for which labels were skipped. */
  readonly perClip?: boolean | undefined;
  readonly signal?: AbortSignal | undefined;
  /** Told after each block that was read. */
  readonly onProgress?: ((progress: ReadProgress) => void) | undefined;
}

export interface ReportResult {
  readonly statistics: ReportStatistics;
  /** The manifest that was read, if there was one. */
  readonly manifest: JsonlManifest | undefined;
  /** What is not as it should be with the files; the report was made all the same. */
  readonly failures: readonly ResultError[];
}

async function findManifest(jsonl: string, given: string | undefined): Promise<string | undefined> {
  if (given !== undefined) return resolve(given);
  const beside = `${jsonl.replace(/\.jsonl$/, '')}.manifest.json`;
  return (await stat(beside).catch(() => undefined)) === undefined ? undefined : beside;
}

function judgeManifest(
  { jsonl }: FileStatistics,
  { manifest, path }: { readonly manifest: JsonlManifest | undefined; readonly path: string | undefined },
): readonly ResultError[] {
  if (manifest === undefined || manifest.jsonl.sha256 === jsonl.sha256) return [];
  return [
    {
      code: 'FILE_DIGEST',
      message: `${path}: is the manifest of other bytes than those of ${jsonl.path}`,
      hint: 'name the manifest that was written with the JSONL (--manifest), or run `konvid-ingest ingest` again',
    },
  ];
}

/** @throws UserError OUTPUT_LOCKED, OUTPUT_WRITE_FAILED */
function writePage(path: string, text: string): Promise<void> {
  return writeLocked(path, {}, () => writeDurably(path, text)).catch((error: unknown) => {
    throw explainFailedWrite(error, path, 'no file was replaced');
  });
}

interface Reading {
  readonly read: ReadTable;
  readonly statistics: FileStatistics;
  readonly manifest: JsonlManifest | undefined;
  readonly failures: readonly ResultError[];
}

async function makePage(
  path: string,
  { read, statistics, manifest, failures }: Reading,
  perClip: boolean,
): Promise<void> {
  // Loaded here: statistics alone need neither charts nor page.
  const { composePage } = await import('./page/compose-page.ts');
  const warnings = failures.map(({ message }) => message);
  await writePage(path, await composePage({ statistics, manifest, warnings, clips: perClip ? read.table : undefined }));
}

/**
 * Tells what a JSONL holds: counts and distributions of its rows, what was skipped, and how it differs from an earlier
 * file; on request as one page of HTML that loads nothing.
 *
 * @throws UserError JSONL_UNREADABLE, JSONL_INVALID, MANIFEST_UNREADABLE, MANIFEST_INVALID, OUTPUT_AMONG_INPUTS,
 *   OUTPUT_FOREIGN, OUTPUT_LOCKED, OUTPUT_NOT_REGULAR, OUTPUT_NOT_WRITABLE (exitCode 2), JSONL_READ_FAILED,
 *   OUTPUT_WRITE_FAILED (3)
 */
export async function report(path: string, options: ReportOptions = {}): Promise<ReportResult> {
  const { signal, perClip = false } = options;
  const jsonl = resolve(path);
  const manifestPath = await findManifest(jsonl, options.manifest);
  const against = options.against === undefined ? undefined : resolve(options.against);
  const inputs = [jsonl, manifestPath, against].filter((input) => input !== undefined);
  const html =
    options.html === undefined
      ? undefined
      : await settleOutput({ given: options.html, option: '--html', inputs, isOurs: isReportPage });
  const manifest = manifestPath === undefined ? undefined : await readManifest(manifestPath);
  const meter = new ReadMeter(await sumSizes(against === undefined ? [jsonl] : [jsonl, against]), options);
  const read = await readClipTable(jsonl, meter);
  const earlier = against === undefined ? undefined : await readClipTable(against, meter);
  const statistics = composeStatistics(read, earlier);
  const failures = judgeManifest(statistics, { manifest, path: manifestPath });
  signal?.throwIfAborted();
  if (html !== undefined) await makePage(html, { read, statistics, manifest, failures }, perClip);
  return { statistics: { html: html ?? null, ...statistics }, manifest, failures };
}
