/**
 * What test files get for `vitest` while mutants are tested: its own `expect` and `vi`, and a `describe` and `it` that only
 * remember what they are given, so that a test can be run thousands of times without being loaded anew.
 */
import { pathToFileURL } from 'node:url';

type Work = (...args: readonly unknown[]) => unknown;
type Settings = { readonly timeout?: number } | number | undefined;

interface Hooks {
  readonly beforeAll: Work[];
  readonly afterAll: Work[];
  readonly beforeEach: Work[];
  readonly afterEach: Work[];
}

/** A file, or a `describe` in it. */
export interface Suite extends Hooks {
  readonly id: string;
  readonly name: string;
  readonly parent: Suite | undefined;
}

export interface Test {
  readonly id: string;
  readonly name: string;
  readonly file: string;
  readonly suite: Suite;
  readonly work: Work;
}

/** Vitest looks for the worker that it thinks it runs in. */
Object.assign(globalThis, {
  __vitest_worker__: {
    environment: { name: 'node' },
    filepath: import.meta.filename,
    config: { root: process.cwd(), expect: {}, snapshotOptions: {}, fakeTimers: {} },
    metaEnv: process.env,
  },
});
const vitest = await import('vitest');

export const { expect, vi } = vitest;

function makeSuite(id: string, name: string, parent: Suite | undefined): Suite {
  return { id, name, parent, beforeAll: [], afterAll: [], beforeEach: [], afterEach: [] };
}

let file = '';
let suite: Suite = makeSuite('', '', undefined);
let loaded: Test[] = [];
let finished: Work[] = [];

/** Loads a test file. @returns its tests, in their order */
export async function loadTests(path: string): Promise<readonly Test[]> {
  file = path;
  suite = makeSuite(path, '', undefined);
  loaded = [];
  await import(pathToFileURL(path).href);
  return loaded;
}

/** What the test that has just run wants to have done. */
export function takeFinished(): readonly Work[] {
  const taken = finished.reverse();
  finished = [];
  return taken;
}

export function onTestFinished(work: Work): void {
  finished.push(work);
}

export const beforeAll = (work: Work) => suite.beforeAll.push(work);
export const afterAll = (work: Work) => suite.afterAll.push(work);
export const beforeEach = (work: Work) => suite.beforeEach.push(work);
export const afterEach = (work: Work) => suite.afterEach.push(work);

/** Each row of a table calls what is named with its cells, or with itself where it is no list. */
function overTable(define: (name: string, work: Work) => void) {
  return (table: readonly unknown[]) => (name: string, first: Work | Settings, second?: Work | Settings) => {
    const work = (typeof first === 'function' ? first : second) as Work;
    for (const [index, row] of table.entries()) {
      const args = Array.isArray(row) ? (row as readonly unknown[]) : [row];
      define(`${name} [${index}]`, () => work(...args));
    }
  };
}

function defineSuite(name: string, work: Work): void {
  const parent = suite;
  suite = makeSuite(`${parent.id} > ${name}`, `${parent.name}${name} > `, parent);
  work();
  suite = parent;
}

function defineTest(name: string, first: Work | Settings, second?: Work | Settings): void {
  const work = (typeof first === 'function' ? first : second) as Work;
  loaded.push({ id: `${file}#${loaded.length} ${suite.name}${name}`, name: suite.name + name, file, suite, work });
}

export const describe = Object.assign(defineSuite, { each: overTable(defineSuite) });
export const it = Object.assign(defineTest, { each: overTable(defineTest) });
