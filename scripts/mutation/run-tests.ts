/** Runs tests that were loaded once, again and again in this process. */
import { type Suite, type Test, takeFinished } from './vitest-in-process.ts';

export interface TestEnd {
  readonly test: Test;
  readonly milliseconds: number;
  /** Undefined where the test has passed. */
  readonly failure: string | undefined;
}

export interface RunTestsOptions {
  /** Told what is about to run: a test, or what a suite does before its tests. */
  readonly onEnter: (id: string | undefined) => void;
  /** Ends with the first test that fails. */
  readonly isBailing: boolean;
  /** No test is begun after this instant, and a test that waits for longer has failed. */
  readonly endsAt: number;
}

function lineage(suite: Suite | undefined): readonly Suite[] {
  return suite === undefined ? [] : [...lineage(suite.parent), suite];
}

function explain(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** Waits for some work, at most until an instant. */
async function within(endsAt: number, work: () => unknown): Promise<void> {
  const running = work();
  if (!(running instanceof Promise)) return;
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error('timed out')), Math.max(0, endsAt - performance.now()));
  });
  try {
    await Promise.race([running, late]);
  } finally {
    clearTimeout(timer);
    running.catch(() => undefined);
  }
}

async function runOne({ suite, work }: Test, endsAt: number): Promise<string | undefined> {
  const suites = lineage(suite);
  let failure: string | undefined;
  const step = async (each: () => unknown) => {
    try {
      await within(endsAt, each);
    } catch (error) {
      failure ??= explain(error);
    }
  };
  for (const each of suites.flatMap(({ beforeEach }) => beforeEach)) await step(each);
  if (failure === undefined) await step(work);
  for (const each of suites.toReversed().flatMap(({ afterEach }) => afterEach)) await step(each);
  for (const each of takeFinished()) await step(each);
  return failure;
}

/** Runs tests, those of a suite one after another, and what each suite does before and after them. */
export async function runTests(
  tests: readonly Test[],
  { onEnter, isBailing, endsAt }: RunTestsOptions,
): Promise<readonly TestEnd[]> {
  const ends: TestEnd[] = [];
  const open: Suite[] = [];
  /** Suites whose preparation has failed, and how. */
  const spoilt = new Map<Suite, string>();
  const closeDownTo = async (depth: number) => {
    for (const suite of open.splice(depth).reverse()) {
      onEnter(suite.id);
      for (const work of suite.afterAll) await within(endsAt, work).catch(() => undefined);
    }
  };
  for (const test of tests) {
    if (performance.now() > endsAt) break;
    const suites = lineage(test.suite);
    let shared = 0;
    while (shared < open.length && open[shared] === suites[shared]) shared += 1;
    await closeDownTo(shared);
    for (const suite of suites.slice(shared)) {
      open.push(suite);
      onEnter(suite.id);
      for (const work of suite.beforeAll) {
        await within(endsAt, work).catch((error: unknown) => spoilt.set(suite, explain(error)));
      }
    }
    onEnter(test.id);
    const began = performance.now();
    const spoiler = suites.map((suite) => spoilt.get(suite)).find((reason) => reason !== undefined);
    const failure = spoiler ?? (await runOne(test, endsAt));
    ends.push({ test, milliseconds: performance.now() - began, failure });
    if (failure !== undefined && isBailing) break;
  }
  await closeDownTo(0);
  onEnter(undefined);
  return ends;
}
