import { hash } from 'node:crypto';
import { glob } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { MAX_MANIFEST_BYTES } from '../contract/read-manifest.ts';
import { countOf } from '../files/count-of.ts';
import { openRegular, readFully } from '../files/reading.ts';
import { UserError } from '../files/user-error.ts';
import type { ValidateStep } from '../options/generated/option-values.ts';
import { validateJsonl } from '../validate/validate-jsonl.ts';
import { annotateReport } from './annotations.ts';
import { describeViolation, keepReport } from './finish-rows.ts';
import { badInput, readInputs } from './inputs.ts';
import { logLine } from './log.ts';
import { isKnownPrivate } from './privacy-guard.ts';
import { runStep, type StepContext } from './step.ts';

/** The files that match the patterns, each once, sorted. */
async function findFiles(patterns: readonly string[], workspace: string): Promise<readonly string[]> {
  const found = new Set<string>();
  for (const pattern of patterns) {
    const before = found.size;
    for await (const path of glob(pattern, { cwd: workspace })) found.add(path);
    if (found.size > before) continue;
    throw new UserError('JSONL_UNREADABLE', {
      message: `input files: ${JSON.stringify(pattern)} matches no file below ${workspace}`,
      hint: 'check the path; was the artifact downloaded before this step?',
    });
  }
  return [...found].sort();
}

/** Reads regular files of a limited size only. @throws UserError MANIFEST_UNREADABLE */
async function hashManifest(path: string): Promise<string> {
  const file = await openRegular(path, { code: 'MANIFEST_UNREADABLE', hint: 'check the path in the input manifest' });
  try {
    const { size } = await file.stat();
    // One byte more, so that a file that grows meanwhile gets another digest.
    if (size <= MAX_MANIFEST_BYTES) return hash('sha256', await readFully(file, Buffer.alloc(size + 1), 0));
    throw new UserError('MANIFEST_UNREADABLE', { message: `${path}: larger than ${MAX_MANIFEST_BYTES} bytes` });
  } finally {
    await file.close();
  }
}

async function checkManifestDigest({ manifest, manifestSha256 }: ValidateStep, workspace: string): Promise<void> {
  const expected = manifestSha256?.toLowerCase();
  if (expected === undefined) return;
  if (!/^[0-9a-f]{64}$/.test(expected)) throw badInput('manifest-sha256', expected, '64 hexadecimal digits');
  if (manifest === undefined) throw badInput('manifest', '', 'the manifest whose digest manifest-sha256 gives');
  const found = await hashManifest(resolve(workspace, manifest));
  if (found === expected) return;
  throw new UserError('MANIFEST_DIGEST', {
    message: `${manifest}: has SHA-256 ${found}, expected ${expected}`,
    hint: 'this is not the manifest that was pinned; find out which of the two is right',
  });
}

/** The step needs neither token nor network, except to find out whether it may show values. */
async function validateStep({
  environment,
  workspace,
  signal,
  onOutputs,
  onPermits,
}: StepContext<'validate'>): Promise<readonly string[]> {
  // Its errors quote the inputs and what is wrong with a whole file, but no rows.
  onPermits({ showValues: true });
  const inputs = readInputs('validate');
  const { files: patterns, manifest, report: reportPath, ...options } = inputs;
  const files = await findFiles(patterns, workspace);
  await checkManifestDigest(inputs, workspace);
  const report = await validateJsonl(files, { ...options, manifest, signal });
  const rows = report.files.reduce((sum, file) => sum + file.rows, 0);
  const violations = report.files.reduce((sum, file) => sum + file.violation_count, 0);
  for (const file of report.files) {
    const counts = `${countOf(file.rows, 'row')}, ${countOf(file.violation_count, 'violation')}, ${countOf(file.warning_count, 'warning')}`;
    logLine(`${file.path}: ${file.valid ? 'valid' : 'INVALID'}: ${counts}`);
  }
  onOutputs({ rows, violations });
  // Each step of a job has a report of its own.
  const ownName = `konvid-validation-${environment['GITHUB_ACTION'] ?? 'step'}.json`;
  const path = resolve(workspace, reportPath ?? join(environment['RUNNER_TEMP'] ?? tmpdir(), ownName));
  await keepReport(report, path);
  onOutputs({ report: path, valid: report.valid });
  if (report.valid) return [];
  // Without a token nobody is asked, and no value is shown.
  const { githubToken: token } = inputs;
  annotateReport(report, token !== undefined && (await isKnownPrivate(environment, token)));
  return [describeViolation(`${countOf(violations, 'violation')} of the contract`)];
}

await runStep('validate', validateStep);
