/**
 * Runs one tier of the tests: `core` (`npm test`), `full` or `system`. Arguments after the tier select files. A skipped
 * test fails the tier, because nobody would miss it.
 */
import { existsSync, statSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execa } from 'execa';
import { CORE_TIER, FULL_TIER } from '../test/tiers.ts';
import { findSystemTools } from './system-tools.ts';

interface VitestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
  readonly testResults: readonly { readonly status: string; readonly assertionResults: readonly unknown[] }[];
}

const ROOT = join(import.meta.dirname, '..');
const VITEST = join(ROOT, 'node_modules/vitest/vitest.mjs');
const TIERS: Readonly<Record<string, readonly string[]>> = { core: CORE_TIER, full: FULL_TIER, system: ['system'] };

/** Installs what the tests of the upper tiers need, unless it is there and as new as its lockfile. */
async function installTestPackages(): Promise<void> {
  const installed = join(ROOT, 'test/node_modules/.package-lock.json');
  const lockfile = join(ROOT, 'test/package-lock.json');
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(lockfile).mtimeMs) return;
  await execa('npm', ['ci', '--no-audit', '--no-fund'], { cwd: join(ROOT, 'test'), stdio: 'inherit' });
}

async function runTests(projects: readonly string[], files: readonly string[], environment: Record<string, string>) {
  const folder = await mkdtemp(join(tmpdir(), 'konvid-ingest-tests-'));
  try {
    const reportPath = join(folder, 'report.json');
    const selection = [...projects.flatMap((name) => ['--project', name]), ...files];
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${reportPath}`];
    const { exitCode } = await execa(process.execPath, [VITEST, 'run', ...reporters, ...selection], {
      cwd: ROOT,
      env: environment,
      stdio: 'inherit',
      reject: false,
    });
    return { exitCode, report: JSON.parse(await readFile(reportPath, 'utf8')) as VitestReport };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const [tier = 'core', ...files] = process.argv.slice(2);
const projects = TIERS[tier];
if (projects === undefined) throw new Error(`${tier}: expected one of ${Object.keys(TIERS).join(', ')}`);
const tools = tier === 'system' ? await findSystemTools() : { missing: [], environment: {} };
if (tools.missing.length > 0) {
  console.error('test:system needs what this machine lacks (package of Debian or Ubuntu in brackets):');
  for (const { name, package: debian } of tools.missing) console.error(`  ${name} (${debian})`);
  console.error(`apt-get install ${[...new Set(tools.missing.map((tool) => tool.package))].join(' ')}`);
  process.exitCode = 1;
} else {
  if (tier !== 'core') await installTestPackages();
  const { exitCode, report } = await runTests(projects, files, tools.environment);
  const skipped = report.numPendingTests + report.numTodoTests;
  // A file that can't be loaded has no tests that could fail.
  const unloaded = report.testResults.filter((each) => each.status === 'failed' && each.assertionResults.length === 0);
  if (skipped > 0) console.error(`${skipped} skipped: no test may be skipped`);
  if (unloaded.length > 0) console.error(`${unloaded.length} test files could not be loaded`);
  console.log(`${report.numPassedTests} passed, ${report.numFailedTests + skipped + unloaded.length} failed`);
  if (exitCode !== 0 || skipped > 0) process.exitCode = 1;
}
