/** Runs a target's inputs, kept ones first and then fresh ones, and tells its parent what broke. */
import { parentPort, workerData } from 'node:worker_threads';
import { makeDraw } from '../../parity/draw.ts';
import { type Finding, SHARED_HEAD_WORDS, type ThreadData, type ThreadMessage } from './campaign.ts';
import { Coverage } from './coverage.ts';
import { Mutator } from './mutate.ts';
import { shrink } from './shrink.ts';
import { type FuzzTarget, MAX_INPUT_BYTES } from './target.ts';

/** Processor time in which any reader is through with 64 KiB, on a slow machine as well. */
const MAX_CPU_MS = 2_000;
/** Such an input is not made smaller: that would take long as well. */
const TOOK_LONG = 'took';
/** The newest inputs lead further, and are taken as often as all others. */
const NEWEST = 16;
const MAX_LITERAL_CHARACTERS = 64;
/** Tries to make an input smaller that is kept, and the time for all of them. */
const MAX_KEPT_TRIES = 60;
const MINIMISING_MS = 20_000;

const { module, seed, executions, seconds, kept, minimises, shared } = workerData as ThreadData;
const coverage = new Coverage();
const { target } = (await import(module)) as { target: FuzzTarget };
coverage.focus(target.covers);
const opened = await target.open();

const head = new Int32Array(shared, 0, SHARED_HEAD_WORDS);
const underWay = new Uint8Array(shared, SHARED_HEAD_WORDS * 4);
let executed = 0;

function tell(message: ThreadMessage): void {
  parentPort?.postMessage(message);
}

/** Findings of one kind at the same place are one, whatever their words. */
function kindOf(what: string): string {
  const places = what.split('\n').filter((line) => /^\s+at /.test(line));
  const message = places.length > 1 ? what.split(':', 1)[0] : what.replace(/[0-9]+/g, '#');
  return [message, ...places.slice(0, 2)].join('\n');
}

/** What an input did wrong; undefined where it did nothing. What earlier ones have left to be done is not counted as its own. */
async function execute(input: Buffer): Promise<string | undefined> {
  underWay.set(input);
  head[1] = input.length;
  head[0] = (head[0] ?? 0) + 1;
  executed += 1;
  const before = process.threadCpuUsage();
  try {
    // Its own copy: a reader that wrote into its input would change the pool.
    await opened.run(Buffer.from(input));
  } catch (error) {
    return error instanceof Error ? (error.stack ?? error.message) : `threw ${String(error)}`;
  }
  const { user, system } = process.threadCpuUsage(before);
  const cpuMs = (user + system) / 1_000;
  return cpuMs > MAX_CPU_MS ? `${TOOK_LONG} ${cpuMs} ms of processor time` : undefined;
}

/** By kind, the first input that did it. */
const findings = new Map<string, Finding>();

function note(what: string, input: Buffer): void {
  const kind = kindOf(what);
  if (findings.has(kind)) return;
  const finding = { what, input: Uint8Array.from(input) };
  findings.set(kind, finding);
  // Told at once: what comes later may end the thread.
  tell({ kind: 'finding', finding });
}

async function executeAndNote(input: Buffer): Promise<void> {
  const what = await execute(input);
  if (what !== undefined) note(what, input);
}

process.on('unhandledRejection', (reason) => {
  note(
    `unhandled: ${reason instanceof Error ? reason.stack : String(reason)}`,
    Buffer.from(underWay.slice(0, head[1])),
  );
});

/** The same findings with the smallest inputs that were found for them. */
async function shrinkAll(): Promise<readonly Finding[]> {
  const shrunk: Finding[] = [];
  for (const [kind, { what, input }] of findings) {
    if (what.startsWith(TOOK_LONG)) {
      shrunk.push({ what, input });
      continue;
    }
    const isSame = async (smaller: Buffer) => kindOf((await execute(smaller)) ?? '') === kind;
    shrunk.push({ what, input: await shrink(Buffer.from(input), isSame) });
  }
  return shrunk;
}

const seeds = (await target.seeds()).map((input) => input.subarray(0, MAX_INPUT_BYTES));
const pool: Buffer[] = [];
for (const input of [...seeds, ...kept.map((bytes) => Buffer.from(bytes))]) {
  coverage.skip();
  await executeAndNote(input);
  coverage.take();
  pool.push(input);
}
if (pool.length === 0) pool.push(Buffer.alloc(0));

const literals = [...coverage.literals, ...(target.dictionary ?? [])].filter(
  (literal) => typeof literal === 'number' || (literal.length > 0 && literal.length <= MAX_LITERAL_CHARACTERS),
);
const mutator = new Mutator(literals, target.mutations ?? []);
const begunAt = performance.now();
const cpuBefore = process.threadCpuUsage();
const isTimeLeft = () => seconds === undefined || performance.now() - begunAt < seconds * 1_000;
for (let index = 0; index < (executions ?? target.tested) && isTimeLeft(); index += 1) {
  const draw = makeDraw(seed, index);
  const parent = draw.pick(draw.chance(0.5) ? pool : pool.slice(-NEWEST));
  const input = mutator.mutate(parent, draw, pool);
  coverage.skip();
  await executeAndNote(input);
  if (coverage.take()) pool.push(input);
}
const elapsed = (performance.now() - begunAt) / 1_000;
const cpu = process.threadCpuUsage(cpuBefore);
const figures = coverage.figures();

/** The blocks that an input reaches. */
async function reach(input: Buffer): Promise<ReadonlySet<number>> {
  coverage.skip();
  await execute(input);
  return new Set(coverage.takeBlocks());
}

/** The smallest inputs first, each of which reaches a block that none before it has, seeds aside; made smaller still. */
async function minimise(): Promise<readonly Buffer[]> {
  const reached = new Set<number>();
  const admit = (blocks: Iterable<number>) => {
    for (const block of blocks) reached.add(block);
  };
  for (const input of seeds) admit(await reach(input));
  const minimal: Buffer[] = [];
  const deadline = performance.now() + MINIMISING_MS;
  for (const input of pool.toSorted((a, b) => a.length - b.length)) {
    const news = [...(await reach(input))].filter((block) => !reached.has(block));
    if (news.length === 0) continue;
    const isSame = async (smaller: Buffer) => {
      const blocks = await reach(smaller);
      return news.every((block) => blocks.has(block));
    };
    const smallest = await shrink(input, isSame, performance.now() < deadline ? MAX_KEPT_TRIES : 0);
    admit(await reach(smallest));
    minimal.push(smallest);
  }
  return minimal;
}

const total = executed;
const minimal = minimises === true ? await minimise() : [];
const shrunk = await shrinkAll();
await opened.close?.();
tell({
  kind: 'done',
  report: {
    executions: total,
    seconds: elapsed,
    cpuSeconds: (cpu.user + cpu.system) / 1e6,
    coverage: figures,
    findings: shrunk,
    minimal,
  },
});
