/**
 * Mutation testing of one part of the core, by Stryker: which changes of the code does no test notice?
 *
 *   npm run mutate -- labels
 *   npm run mutate -- contract --mutate src/contract/decimal.ts --tests test/contract/decimal.test.ts
 *   npm run mutate -- contract --mutate src/contract/decimal.ts --every-test
 *
 * Reports, and what is remembered between runs, go to `.workingdir2/mutation/`: a second run only looks at what has
 * changed, unless `--force` is given. With `--every-test` each test is asked until it has noticed a mutant; which notice none is
 * told at the end. `--static` adds what only runs while a file is loaded, such as a table; each of these wants a process of its
 * own.
 */
import { relative } from 'node:path';
import { parseArgs } from 'node:util';
import type { MutantResult } from '@stryker-mutator/api/core';
import { Stryker } from '@stryker-mutator/core';
import { IGNORER_NAME } from './mutation/ignorer.ts';
import { RUNNER_NAME } from './mutation/one-process-runner.ts';
import { MUTATION_PARTS } from './mutation/parts.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    mutate: { type: 'string', multiple: true },
    tests: { type: 'string', multiple: true },
    force: { type: 'boolean', default: false },
    'every-test': { type: 'boolean', default: false },
    static: { type: 'boolean', default: false },
  },
});
const [name = ''] = positionals;
const part = MUTATION_PARTS[name];
const folder = `.workingdir2/mutation/${name}`;

/** What neither the mutated files nor their tests need: it would be copied for nothing. */
const NOT_COPIED = [
  '/.workingdir2',
  '/.github',
  '/bench',
  '/dist',
  '/docs',
  '/src/action',
  '/test/e2e',
  '/test/process',
];

/** Tests that reach a mutant, and let every mutant pass that they reach. */
function tellIdleTests(results: readonly MutantResult[]): void {
  const reaching = new Set(results.flatMap(({ coveredBy }) => coveredBy ?? []));
  const noticing = new Set(results.flatMap(({ killedBy }) => killedBy ?? []));
  const idle = [...reaching.difference(noticing)];
  console.log(`${idle.length} of ${reaching.size} tests notice no mutant`);
  for (const id of idle) console.log(`  ${relative(process.cwd(), id)}`);
}

if (part === undefined) {
  console.error(`expected one of: ${Object.keys(MUTATION_PARTS).join(', ')}`);
  process.exitCode = 2;
} else {
  const results = await new Stryker({
    testRunner: RUNNER_NAME,
    plugins: ['./scripts/mutation/one-process-runner.ts', './scripts/mutation/ignorer.ts'],
    ignorers: [IGNORER_NAME],
    mutate: [...(values.mutate ?? part.mutate)],
    testFiles: [...(values.tests ?? part.tests)],
    ignoreStatic: !values.static,
    concurrency: 1,
    timeoutMS: 3_000,
    // Types are stripped, never checked; and TypeScript 7 offers no compiler to rewrite its configuration with.
    disableTypeChecks: false,
    tsconfigFile: 'none',
    ignorePatterns: NOT_COPIED,
    tempDirName: `${folder}/sandbox`,
    incremental: true,
    incrementalFile: `${folder}/incremental.json`,
    force: values.force,
    disableBail: values['every-test'],
    reporters: ['json', 'clear-text', 'progress-append-only'],
    clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
    jsonReporter: { fileName: `${folder}/report.json` },
  }).runMutationTest();
  if (values['every-test']) tellIdleTests(results);
}
