/**
 * A test runner for Stryker that loads the tests once and runs them for one mutant after another in the same process: a
 * mutant takes milliseconds where vitest, which loads everything anew, takes a second. A mutant that only counts while a
 * file is loaded gets a process of its own, as Stryker arranges.
 */
import { globSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { resolve } from 'node:path';
import { INSTRUMENTER_CONSTANTS, type StrykerOptions } from '@stryker-mutator/api/core';
import { commonTokens, declareClassPlugin, PluginKind, tokens } from '@stryker-mutator/api/plugin';
import {
  type DryRunOptions,
  type DryRunResult,
  DryRunStatus,
  determineHitLimitReached,
  type MutantRunOptions,
  type MutantRunResult,
  type TestResult,
  type TestRunner,
  TestStatus,
  toMutantRunResult,
} from '@stryker-mutator/api/test-runner';
import fc from 'fast-check';
import { runTests, type TestEnd } from './run-tests.ts';
import { loadTests, type Suite, type Test } from './vitest-in-process.ts';

type Hits = Record<string, number>;

/** What instrumented code looks at. */
interface Instrumentation {
  activeMutant?: string | undefined;
  currentTestId?: string | undefined;
  hitCount?: number | undefined;
  hitLimit?: number | undefined;
  mutantCoverage?: { readonly static: Hits; readonly perTest: Record<string, Hits> };
}

const INSTRUMENTATION: Instrumentation = {};
Object.assign(globalThis, { [INSTRUMENTER_CONSTANTS.NAMESPACE]: INSTRUMENTATION });
/** Threads and children that a test starts learn from it which mutant is on. */
const VARIABLE = INSTRUMENTER_CONSTANTS.ACTIVE_MUTANT_ENV_VARIABLE;
/** Stryker kills the process soon after the time that it has set: a test that only waits is given up before. */
const RESERVE_MS = 500;

const VITEST = new URL('./vitest-in-process.ts', import.meta.url).href;

function activate(mutant: string | undefined): void {
  INSTRUMENTATION.activeMutant = mutant;
  if (mutant === undefined) delete process.env[VARIABLE];
  else process.env[VARIABLE] = mutant;
}

function toResult({ test: { id, name, file }, milliseconds, failure }: TestEnd): TestResult {
  const about = { id, name, fileName: file, timeSpentMs: milliseconds };
  return failure === undefined
    ? { ...about, status: TestStatus.Success }
    : { ...about, status: TestStatus.Failed, failureMessage: failure };
}

/** What ran while a suite was prepared counts for each of its tests. */
function shareOut(perTest: Record<string, Hits>, tests: readonly Test[]): Record<string, Hits> {
  const shared: Record<string, Hits> = {};
  for (const { id, suite } of tests) {
    const hits: Hits = { ...perTest[id] };
    for (let each: Suite | undefined = suite; each !== undefined; each = each.parent) {
      for (const [mutant, count] of Object.entries(perTest[each.id] ?? {})) hits[mutant] = (hits[mutant] ?? 0) + count;
    }
    shared[id] = hits;
  }
  return shared;
}

class OneProcessRunner implements TestRunner {
  static readonly inject = tokens(commonTokens.options);
  readonly #patterns: readonly string[];
  /** Ids of the tests that have noticed a mutant so far. */
  readonly #proven = new Set<string>();
  #tests: readonly Test[] | undefined;

  constructor({ testFiles }: StrykerOptions) {
    this.#patterns = testFiles;
  }

  capabilities() {
    return { reloadEnvironment: false };
  }

  async dryRun({ timeout }: DryRunOptions): Promise<DryRunResult> {
    const tests = await this.#load();
    const onEnter = (id: string | undefined) => {
      INSTRUMENTATION.currentTestId = id;
    };
    const ends = await runTests(tests, { onEnter, isBailing: false, endsAt: performance.now() + timeout });
    const { static: hits = {}, perTest = {} } = INSTRUMENTATION.mutantCoverage ?? {};
    const mutantCoverage = { static: hits, perTest: shareOut(perTest, tests) };
    return { status: DryRunStatus.Complete, tests: ends.map(toResult), mutantCoverage };
  }

  async mutantRun(options: MutantRunOptions): Promise<MutantRunResult> {
    const { activeMutant, testFilter, hitLimit, timeout, disableBail } = options;
    const endsAt = performance.now() + Math.max(timeout - RESERVE_MS, RESERVE_MS);
    Object.assign(INSTRUMENTATION, { hitCount: 0, hitLimit, currentTestId: undefined });
    activate(activeMutant.id);
    try {
      const all = await this.#load();
      // Of what runs while a file is loaded Stryker knows no tests that reach it: it names the files of all tests.
      const isChosen = ({ id, file }: Test) => testFilter?.includes(id) === true || testFilter?.includes(file) === true;
      const chosen = testFilter === undefined ? all : all.filter(isChosen);
      const ends = await this.#run(chosen, { endsAt, asksEveryTest: disableBail });
      const late = determineHitLimitReached(INSTRUMENTATION.hitCount, hitLimit);
      if (late !== undefined) return toMutantRunResult(late);
      // What was not asked has noticed nothing; that is not the same as a mutant that all tests let pass.
      const isCut = ends.length < chosen.length && ends.every(({ failure }) => failure === undefined);
      if (isCut) return toMutantRunResult({ status: DryRunStatus.Timeout, reason: 'no time was left for all tests' });
      return toMutantRunResult({ status: DryRunStatus.Complete, tests: ends.map(toResult) });
    } catch (error) {
      // The mutant kept a file from being loaded.
      const failureMessage = error instanceof Error ? error.message : String(error);
      const test = {
        id: 'loading',
        name: 'loading',
        timeSpentMs: 0,
        status: TestStatus.Failed as const,
        failureMessage,
      };
      return toMutantRunResult({ status: DryRunStatus.Complete, tests: [test] });
    } finally {
      activate(undefined);
      Object.assign(INSTRUMENTATION, { hitCount: undefined, hitLimit: undefined });
    }
  }

  /** Where every test is asked, those that have noticed nothing yet come first, all of them; the rest only settle the mutant. */
  async #run(
    tests: readonly Test[],
    { endsAt, asksEveryTest }: { readonly endsAt: number; readonly asksEveryTest: boolean },
  ): Promise<readonly TestEnd[]> {
    const onEnter = () => undefined;
    if (!asksEveryTest) return runTests(tests, { onEnter, isBailing: true, endsAt });
    const unproven = tests.filter(({ id }) => !this.#proven.has(id));
    const ends = await runTests(unproven, { onEnter, isBailing: false, endsAt });
    const noticed = ends.filter(({ failure }) => failure !== undefined);
    for (const { test } of noticed) this.#proven.add(test.id);
    if (noticed.length > 0) return ends;
    const rest = tests.filter(({ id }) => this.#proven.has(id));
    return [...ends, ...(await runTests(rest, { onEnter, isBailing: true, endsAt }))];
  }

  async #load(): Promise<readonly Test[]> {
    if (this.#tests !== undefined) return this.#tests;
    registerHooks({
      resolve: (specifier, context, next) =>
        specifier === 'vitest' && context.parentURL !== VITEST
          ? { url: VITEST, shortCircuit: true }
          : next(specifier, context),
    });
    // The smallest counter-example of a mutant is of no interest.
    fc.configureGlobal({ endOnFailure: true });
    const tests: Test[] = [];
    for (const path of globSync([...this.#patterns]).sort()) tests.push(...(await loadTests(resolve(path))));
    this.#tests = tests;
    return tests;
  }
}

export const RUNNER_NAME = 'one-process';
export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, RUNNER_NAME, OneProcessRunner)];
