import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { waitUntil } from '../support/running.ts';
import { INGEST } from './scenarios/ingest.ts';
import { OTHERS } from './scenarios/outputs.ts';
import { isSameEssence } from './support/judge.ts';
import { type Call, readLog } from './support/plan.ts';
import { useShim } from './support/shim.ts';
import type { Stage } from './support/stage.ts';
import { openStage } from './support/stages.ts';

const LIMIT_S = 2;
const LIMIT = { KONVID_STALL_TIMEOUT_S: String(LIMIT_S) };
/** The limit, and what a machine under load takes for the rest. */
const BOUND_MS = 20_000;
/** 3; or what a signal leaves, where even the main thread waits inside the call. */
const EXIT_CODES: readonly (number | undefined)[] = [3, undefined];

const shim = useShim();

function find(name: string) {
  const found = [...INGEST, ...OTHERS].find((scenario) => scenario.name === name);
  if (found === undefined) throw new Error(`there is no scenario ${name}`);
  return found;
}

/** Calls in the main thread, in its pool, and in the threads that read clips. */
const HANGING: readonly (Call & { readonly scenario: string; readonly nth: number })[] = [
  { scenario: 'ingest', call: 'realpath', role: 'corpus-folder', nth: 1 },
  { scenario: 'ingest', call: 'opendir', role: 'corpus-folder', nth: 1 },
  { scenario: 'ingest', call: 'read', role: 'label', nth: 1 },
  { scenario: 'ingest', call: 'read', role: 'clip', nth: 3 },
  { scenario: 'ingest', call: 'fdatasync', role: 'jsonl', nth: 1 },
  { scenario: 'validate', call: 'read', role: 'clip', nth: 2 },
  { scenario: 'unify', call: 'read', role: 'input', nth: 1 },
  { scenario: 'merge', call: 'write', role: 'jsonl', nth: 1 },
];

async function hang(stage: Stage, fault: Call & { readonly nth: number }) {
  const started = performance.now();
  const { ended, struck } = await stage.runWith(0, { ...fault, mishap: { kind: 'hang' } }, LIMIT);
  return { ...ended, struck, tookMs: performance.now() - started };
}

describe.concurrent('a network share that hangs', () => {
  it.for(HANGING)(
    '$scenario ends when $call of $role never returns, and the next run completes it',
    async (cell, { onTestFinished }) => {
      const stage = await openStage(find(cell.scenario), shim(), onTestFinished);
      await stage.reset(1);
      const undisturbed = await stage.run(1);
      await stage.reset(0);
      const { struck, exitCode, signal, stderr, tookMs, hasOrphans } = await hang(stage, cell);
      expect(struck, stderr).toBeDefined();
      expect(EXIT_CODES).toContain(exitCode);
      if (exitCode === undefined) expect(signal).toBe('SIGKILL');
      expect(stderr).toMatch(/^konvid-ingest: error: nothing has moved for [\d.]+ s: .* \[RUN_STALLED\]$/m);
      expect(tookMs).toBeLessThan(BOUND_MS);
      expect(hasOrphans).toBe(false);
      const rerun = await stage.run(0);
      expect(rerun.ended.exitCode, rerun.ended.stderr).toBe(undisturbed.ended.exitCode);
      expect(isSameEssence(rerun.essence, undisturbed.essence)).toBe(true);
    },
  );

  it('does not keep a second Ctrl-C from ending the command at once', async ({ onTestFinished }) => {
    const stage = await openStage(find('ingest'), shim(), onTestFinished);
    await stage.reset(0);
    const fault = { call: 'read', role: 'clip', nth: 2, mishap: { kind: 'hang' } } as const;
    const interrupt = async (kill: (signal: NodeJS.Signals) => void) => {
      await waitUntil(async () => (await readLog(stage.rootOf(0))).length > 0);
      kill('SIGINT');
      await sleep(500);
      kill('SIGINT');
    };
    const { ended, struck } = await stage.runWith(0, fault, {}, interrupt);
    expect(struck).toBeDefined();
    expect({ exitCode: ended.exitCode, isTimedOut: ended.isTimedOut }).toEqual({ exitCode: 130, isTimedOut: false });
  });
});
