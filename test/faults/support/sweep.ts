import { makeRandom } from '../../support/random.ts';
import { listCells } from './cells.ts';
import { type Essence, toUnordered } from './essence.ts';
import { differenceOf, isSameEssence, judge, type Verdict } from './judge.ts';
import { describeFault, type Fault } from './plan.ts';
import type { Run, Stage } from './stage.ts';

/** What became of one cell of the matrix. */
export interface SweptCell {
  readonly fault: Fault;
  readonly verdict: Verdict | 'not reached';
  readonly findings: readonly string[];
  readonly stderr: string;
}

/** How much of the matrix is swept, and who hears of each cell. */
export interface SweepOptions {
  readonly onCell?: ((cell: SweptCell) => Promise<void>) | undefined;
  readonly seed: number;
  /** Cells drawn of each scenario; undefined for all. */
  readonly cells: number | undefined;
  readonly atOnce: number;
  /** Cells whose description fits, to see one again. */
  readonly only?: RegExp | undefined;
}

/** Some of a list, drawn by a seed. */
export function draw<Item>(items: readonly Item[], count: number | undefined, seed: number): readonly Item[] {
  if (count === undefined || count >= items.length) return items;
  const random = makeRandom(seed);
  const keyed = items.map((item) => ({ item, key: random() }));
  return keyed
    .toSorted((a, b) => a.key - b.key)
    .slice(0, count)
    .map(({ item }) => item);
}

/** After an outcome that was counted, such as a broken clip, its row comes behind the others. */
function compare(found: Run, undisturbed: Run, verdict: Verdict): string | undefined {
  const [one, other] = [found, undisturbed].map(({ essence, lines }) =>
    verdict === 'counted' ? toUnordered(essence, lines) : essence,
  ) as [Essence, Essence];
  return isSameEssence(one, other) ? undefined : differenceOf(one, other);
}

async function judgeRerun(stage: Stage, slot: number, undisturbed: Run, verdict: Verdict): Promise<string[]> {
  await stage.restoreInput(slot);
  const rerun = await stage.run(slot);
  if (rerun.ended.exitCode !== undisturbed.ended.exitCode) {
    return [`the next run ended with ${rerun.ended.exitCode}: ${rerun.ended.stderr.trim().split('\n').at(-1)}`];
  }
  const difference = compare(rerun, undisturbed, verdict);
  return difference === undefined ? [] : [`the next run left ${difference}`];
}

async function sweepCell(stage: Stage, slot: number, fault: Fault, known: KnownRuns): Promise<SweptCell> {
  const root = await stage.reset(slot);
  const { struck, ...disturbed } = await stage.runWith(slot, fault);
  const { stderr } = disturbed.ended;
  if (struck === undefined) return { fault, verdict: 'not reached', findings: [], stderr };
  const { verdict, faults } = judge({ fault, ...known, disturbed, root, scenario: stage.scenario });
  const isDone = verdict === 'unharmed' && isSameEssence(disturbed.essence, known.undisturbed.essence);
  const rerun = isDone ? [] : await judgeRerun(stage, slot, known.undisturbed, verdict);
  return { fault, verdict, findings: [...faults, ...rerun], stderr };
}

interface KnownRuns {
  readonly before: Pick<Run, 'essence' | 'lines'>;
  readonly undisturbed: Run;
}

/** Sweeps the cells of one scenario, drawn from what a recording of it holds. */
export async function sweep(
  stage: Stage,
  { seed, cells, atOnce, only, onCell }: SweepOptions,
): Promise<readonly SweptCell[]> {
  await stage.reset(0);
  const before = await stage.look(0);
  const { calls, ...undisturbed } = await stage.record(0);
  const wanted = listCells(calls).filter((fault) => only?.test(describeFault(fault)) !== false);
  const waiting = [...draw(wanted, cells, seed)];
  const swept: SweptCell[] = [];
  const work = async (slot: number) => {
    for (let fault = waiting.shift(); fault !== undefined; fault = waiting.shift()) {
      const cell = await sweepCell(stage, slot, fault, { before, undisturbed });
      swept.push(cell);
      await onCell?.(cell);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, (_, slot) => work(slot)));
  return swept;
}

/** A cell with findings, in a few lines. */
export function describeCell({ fault, verdict, findings, stderr }: SweptCell): string {
  return `${describeFault(fault)} -> ${verdict}: ${findings.join('; ')}\n${stderr.replaceAll(/^/gm, '    | ')}`;
}
