import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ENTRIES, messagesOf, ROOT, startJob, usePeers, withDefaults } from '../e2e/support/world.ts';
import { installedFfprobe } from '../support/ffprobe-binary.ts';
import { makeWorkspace } from '../support/workspace.ts';
import { type Call, readLog, writePlan } from './support/plan.ts';
import { useShim } from './support/shim.ts';

const shim = useShim();
const peers = usePeers();

/** In Node's pool, in the main thread, and in the threads that read clips. */
const HANGING: readonly Call[] = [
  { call: 'realpath', role: 'corpus-folder' },
  { call: 'opendir', role: 'corpus-folder' },
  { call: 'read', role: 'clip' },
];

describe('the Action on a network share that hangs', () => {
  it.for(HANGING)('fails when $call of $role never returns, and the next run has all rows', async (call) => {
    const job = await startJob(peers(), await makeWorkspace());
    const { workspace } = job.runner;
    cpSync(join(ROOT, 'sample/konvid-1k'), join(workspace, 'corpus'), { recursive: true });
    const inputs = withDefaults('action.yml', {
      'github-token': peers().api.token,
      'ffprobe-bin': installedFfprobe(),
      'corpus-dir': 'corpus',
      output: 'out/konvid_1k.jsonl',
      artifact: 'false',
      'index-cache': 'false',
    });
    const plan = await writePlan(workspace, shim(), { ...call, nth: 1, mishap: { kind: 'hang' } });
    const environment = { ...plan, KONVID_STALL_TIMEOUT_S: '2' };
    const step = await job.runner.run(ENTRIES.main, { inputs, environment });
    expect(await readLog(workspace), step.text).toHaveLength(1);
    expect(step.isTimedOut).toBe(false);
    expect([1, undefined]).toContain(step.exitCode);
    if (step.exitCode === undefined) expect(step.signal).toBe('SIGKILL');
    expect(messagesOf(step, 'error').join('\n')).toMatch(/^nothing has moved for [\d.]+ s: .*\[RUN_STALLED\]/);
    const again = await job.runner.run(ENTRIES.main, { inputs });
    expect(again.outputs, again.text).toMatchObject({ rows: '12', written: '12' });
  });
});
