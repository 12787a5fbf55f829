/**
 * All tests. The built command is what most of them run, so it is first made sure that `dist/` is what the sources give.
 * A skipped test counts as a failed one: it would be missed by nobody.
 */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execa } from 'execa';

interface VitestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
}

const ROOT = join(import.meta.dirname, '..');
/** All but what writes gigabytes (`npm run test:large`), and what needs Chromium (`npm run test:browser`). */
const ORDINARY = ['--project=!large', '--project=!browser'];
const VITEST = join(ROOT, 'node_modules/vitest/vitest.mjs');

async function succeeds(args: readonly string[]): Promise<boolean> {
  const { exitCode } = await execa(process.execPath, args, { cwd: ROOT, stdio: 'inherit', reject: false });
  return exitCode === 0;
}

async function runTests(reportPath: string): Promise<boolean> {
  const reporters = ['--reporter=dot', '--reporter=json', `--outputFile.json=${reportPath}`];
  const selection = process.argv.length > 2 ? process.argv.slice(2) : ORDINARY;
  const passed = await succeeds([VITEST, 'run', ...reporters, ...selection]);
  const report = JSON.parse(await readFile(reportPath, 'utf8')) as VitestReport;
  const skipped = report.numPendingTests + report.numTodoTests;
  console.log(`${report.numPassedTests} passed, ${report.numFailedTests} failed, ${skipped} skipped`);
  if (skipped > 0) console.error('no test may be skipped');
  return passed && skipped === 0;
}

const workspace = await mkdtemp(join(tmpdir(), 'konvid-ingest-tests-'));
try {
  const isCurrent = await succeeds([join(ROOT, 'scripts/build.ts'), '--check']);
  if (!isCurrent || !(await runTests(join(workspace, 'report.json')))) process.exitCode = 1;
} finally {
  await rm(workspace, { recursive: true, force: true });
}
