import { appendFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { INGEST } from './scenarios/ingest.ts';
import { OTHERS } from './scenarios/outputs.ts';
import type { Scenario } from './support/scenario.ts';
import { useShim } from './support/shim.ts';
import { openStage } from './support/stages.ts';
import { describeCell, type SweepOptions, type SweptCell, sweep } from './support/sweep.ts';

/** Cells of each scenario, or `all`. */
const CELLS = process.env['KONVID_FAULT_CELLS'] ?? '4';
const ONLY = process.env['KONVID_FAULT_ONLY'];
const SIZE: SweepOptions = {
  seed: Number(process.env['KONVID_FAULT_SEED'] ?? 1),
  cells: CELLS === 'all' ? undefined : Number(CELLS),
  atOnce: 2,
  only: ONLY === undefined ? undefined : new RegExp(ONLY),
};
/** Where the figures of a long run are noted, a line for each cell. */
const NOTES = process.env['KONVID_FAULT_NOTES'];
const TIMEOUT_MS = CELLS === 'all' ? 7_200_000 : 120_000;

const shim = useShim();

async function noteCell({ name }: Scenario, cell: SweptCell): Promise<void> {
  if (NOTES !== undefined) await appendFile(NOTES, `${JSON.stringify({ scenario: name, ...cell })}\n`);
}

describe('a system call that fails', () => {
  it.each([...INGEST, ...OTHERS])('$name: is told, counted or overcome', { timeout: TIMEOUT_MS }, async (scenario) => {
    const onCell = (cell: SweptCell) => noteCell(scenario, cell);
    const swept = await sweep(await openStage(scenario, shim()), { ...SIZE, onCell });
    expect(swept.some(({ verdict }) => verdict !== 'not reached')).toBe(true);
    expect(swept.filter(({ findings }) => findings.length > 0).map(describeCell)).toEqual([]);
  });
});
