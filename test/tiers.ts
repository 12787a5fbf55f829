/**
 * The three tiers of tests, by what they need. `npm test` needs nothing but the root's install, `npm run test:full` the
 * packages of `test/package.json`, `npm run test:system` programs of the system besides.
 */

/** The child-process tests of what matters most; they run with the core. */
export const KEY_PROCESS_TESTS: readonly string[] = [
  'test/process/dist.test.ts',
  'test/process/ingest.test.ts',
  'test/process/main-step.test.ts',
  'test/process/validate.test.ts',
  'test/hostile/interruption.test.ts',
];

export const CORE_TIER: readonly string[] = ['unit', 'contract', 'golden', 'disk', 'key'];

/** Folders of `test/`. */
export const FULL_TIER: readonly string[] = ['yaml', 'property', 'process', 'hostile', 'e2e'];

/** Tests that need a browser, TLS certificates, a terminal, a small file system, a tracer or Python. */
export const SYSTEM_TESTS: readonly string[] = [
  'test/browser/**/*.test.ts',
  'test/crash/**/*.test.ts',
  'test/e2e/disturbed-run.test.ts',
  'test/e2e/downloads/tls.test.ts',
  'test/e2e/fetch-tls.test.ts',
  'test/e2e/setup.test.ts',
  'test/process/terminal.test.ts',
  'test/system/**/*.test.ts',
];

/** Where the sub-installs of `test/` keep packages: nothing there is a test of ours. */
export const INSTALLED_TOOLS: readonly string[] = ['**/node_modules/**'];

/** A program, or a module of Python, that the system tier needs, and Debian's package that has it. */
export interface SystemTool {
  readonly name: string;
  readonly package: string;
}

export const PROGRAMS: readonly SystemTool[] = [
  { name: 'ffprobe', package: 'ffmpeg' },
  { name: 'openssl', package: 'openssl' },
  { name: 'strace', package: 'strace' },
  { name: 'script', package: 'bsdutils' },
  { name: 'mount', package: 'mount' },
  { name: 'chromium', package: 'chromium' },
  { name: 'python3', package: 'python3' },
];

export const PYTHON_MODULES: readonly SystemTool[] = [
  { name: 'jsonschema', package: 'python3-jsonschema' },
  { name: 'pandas', package: 'python3-pandas' },
  { name: 'scipy', package: 'python3-scipy' },
  { name: 'torch', package: 'python3-torch' },
];
