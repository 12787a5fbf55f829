import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished as currentTestFinished } from 'vitest';
import type { Scenario } from './scenario.ts';
import { Stage } from './stage.ts';

/** Lays a scenario out for the running test, and clears it away when that ends; tests at the same time name themselves. */
export async function openStage(
  scenario: Scenario,
  shim: string,
  onTestFinished: (clear: () => Promise<void>) => void = currentTestFinished,
): Promise<Stage> {
  const workspace = await mkdtemp(join(tmpdir(), 'konvid-ingest-faults-'));
  onTestFinished(() => rm(workspace, { recursive: true, force: true, maxRetries: 3 }));
  const stop = await scenario.start?.();
  if (stop !== undefined) onTestFinished(stop);
  return Stage.open(scenario, { workspace, shim });
}
