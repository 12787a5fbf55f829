import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { ReportStatistics, ResultError } from '../contract/generated/types.ts';
import { readManifest } from '../contract/read-manifest.ts';
import { ReadMeter, type ReadMeterOptions, sumSizes } from '../contract/read-progress.ts';
import { writeDurably } from '../files/durable.ts';
import { explainFailedWrite } from '../files/user-error.ts';
import { settleOutput, writeLocked } from '../files/whole-output.ts';
import type { ReportSettings } from '../options/generated/option-values.ts';
import { readClips } from './clips.ts';
import { composePage, isReportPage } from './page/compose-page.ts';
import type { JsonlManifest } from './skipped.ts';
import { composeStatistics, type FileStatistics } from './statistics.ts';

export interface ReportOptions extends ReportSettings, ReadMeterOptions {}

export interface ReportResult {
  readonly statistics: ReportStatistics;
  /** The manifest that was read, if any. */
  readonly manifest: JsonlManifest | undefined;
  /** What is wrong with the files although the report was made. */
  readonly failures: readonly ResultError[];
}

async function findManifest(jsonl: string, given: string | undefined): Promise<string | undefined> {
  if (given !== undefined) return resolve(given);
  const beside = `${jsonl.replace(/\.jsonl$/, '')}.manifest.json`;
  return (await stat(beside).catch(() => undefined)) === undefined ? undefined : beside;
}

function compareDigests(
  { jsonl }: FileStatistics,
  manifest: JsonlManifest | undefined,
  path: string | undefined,
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

/**
 * Reports what a JSONL contains: counts and distributions of its rows, what was skipped, and the differences to an earlier file;
 * if asked for, as one HTML page that loads nothing.
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
  const clips = await readClips(jsonl, meter);
  const statistics = composeStatistics(clips, against === undefined ? undefined : await readClips(against, meter));
  const failures = compareDigests(statistics, manifest, manifestPath);
  signal?.throwIfAborted();
  if (html !== undefined) {
    const warnings = failures.map(({ message }) => message);
    const page = await composePage({ statistics, manifest, warnings, clips: perClip ? clips : undefined });
    await writeLocked(html, {}, () => writeDurably(html, page)).catch((error: unknown) => {
      throw explainFailedWrite(error, html, 'no file was replaced');
    });
  }
  return { statistics: { html: html ?? null, ...statistics }, manifest, failures };
}
