import { hash } from 'node:crypto';
import { glob } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setFailed, setOutput } from '@actions/core';
import type { ValidationReport } from '../contract/generated/types.ts';
import { MAX_MANIFEST_BYTES } from '../contract/read-manifest.ts';
import { openRegular } from '../files/open-regular.ts';
import { readFully } from '../files/read-fully.ts';
import { UserError } from '../user-error.ts';
import { validateJsonl } from '../validate/validate-jsonl.ts';
import { annotateReport } from './annotations.ts';
import { failStep, logLine } from './log.ts';
import { badInput, readLines, readNumber, readText } from './read-input.ts';
import { keepReport } from './validate-as-whole.ts';

/** The files that the patterns name, each once, in order. */
async function findFiles(patterns: readonly string[], workspace: string): Promise<readonly string[]> {
  if (patterns.length === 0) throw badInput('files', '', 'files or patterns, one a line');
  const found = new Set<string>();
  for (const pattern of patterns) {
    const before = found.size;
    for await (const path of glob(pattern, { cwd: workspace })) found.add(path);
    if (found.size > before) continue;
    throw new UserError('JSONL_UNREADABLE', {
      message: `input files: ${JSON.stringify(pattern)} names no file below ${workspace}`,
      hint: 'check the path; was the artifact downloaded before this step?',
    });
  }
  return [...found].sort();
}

/** @throws UserError MANIFEST_UNREADABLE; whatever stands at the path, it neither waits nor fills the memory */
async function hashManifest(path: string): Promise<string> {
  const file = await openRegular(path, { code: 'MANIFEST_UNREADABLE', hint: 'check the path in the input manifest' });
  try {
    const { size } = await file.stat();
    // With room for a byte more: a file that grows meanwhile has another digest.
    if (size <= MAX_MANIFEST_BYTES) return hash('sha256', await readFully(file, Buffer.alloc(size + 1), 0));
    throw new UserError('MANIFEST_UNREADABLE', { message: `${path}: larger than ${MAX_MANIFEST_BYTES} bytes` });
  } finally {
    await file.close();
  }
}

async function checkManifestDigest(manifest: string | undefined, workspace: string): Promise<void> {
  const expected = readText('manifest-sha256')?.toLowerCase();
  if (expected === undefined) return;
  if (!/^[0-9a-f]{64}$/.test(expected)) throw badInput('manifest-sha256', expected, '64 hexadecimal digits');
  if (manifest === undefined) throw badInput('manifest', '', 'the manifest that manifest-sha256 speaks of');
  const found = await hashManifest(resolve(workspace, manifest));
  if (found === expected) return;
  throw new UserError('MANIFEST_DIGEST', {
    message: `${manifest}: has SHA-256 ${found}, expected ${expected}`,
    hint: 'this is not the manifest that was pinned; find out which of the two is right',
  });
}

/** Found values are shown where the repository is known to be private, and nobody is asked without a token. */
async function mayShowValues(): Promise<boolean> {
  const token = readText('github-token');
  if (token === undefined) return false;
  const [{ readEvent }, { establishVisibility }] = await Promise.all([import('./event.ts'), import('./visibility.ts')]);
  const event = await readEvent(process.env);
  return (await establishVisibility({ environment: process.env, token, event })) === 'private';
}

async function writeReport(report: ValidationReport, workspace: string): Promise<string> {
  const path = resolve(
    workspace,
    readText('report') ?? join(process.env['RUNNER_TEMP'] ?? tmpdir(), 'konvid-validation.json'),
  );
  await keepReport(report, path);
  return path;
}

async function validateStep(): Promise<void> {
  const workspace = process.env['GITHUB_WORKSPACE'] ?? process.cwd();
  process.chdir(workspace);
  const files = await findFiles(readLines('files'), workspace);
  const manifest = readText('manifest');
  await checkManifestDigest(manifest, workspace);
  const report = await validateJsonl(files, {
    corpus: readText('corpus'),
    minRows: readNumber('min-rows', { min: 0, max: Number.MAX_SAFE_INTEGER }),
    maxViolations: readNumber('max-violations', { min: 1, max: 1_000_000 }),
    manifest,
  });
  const rows = report.files.reduce((sum, file) => sum + file.rows, 0);
  const violations = report.files.reduce((sum, file) => sum + file.violation_count, 0);
  for (const file of report.files) {
    logLine(`${file.path}: ${file.valid ? 'valid' : 'INVALID'}: ${file.rows} rows, ${file.violation_count} violations`);
  }
  setOutput('rows', rows);
  setOutput('violations', violations);
  setOutput('report', await writeReport(report, workspace));
  setOutput('valid', report.valid);
  if (report.valid) return;
  annotateReport(report, await mayShowValues());
  setFailed(`${violations} violations of the contract; the report lists them`);
}

try {
  await validateStep();
} catch (error) {
  setOutput('valid', false);
  failStep(error, { showValues: true });
}
