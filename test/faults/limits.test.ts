import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { INGEST } from './scenarios/ingest.ts';
import { OTHERS } from './scenarios/outputs.ts';
import { isSameEssence } from './support/judge.ts';
import { useShim } from './support/shim.ts';
import { openStage } from './support/stages.ts';

/** A shell that sets something and becomes the command. */
const withShell = (words: string): readonly string[] => ['/bin/bash', '-c', `${words} exec "$@"`, 'shell'];
const ERROR_LINE = /^konvid-ingest: error: .+ \[[A-Z_]+\]$/gm;
const STACK = /this is a bug|^ {4}at /m;

const shim = useShim();
const [ingest] = INGEST;
const ANSWERING = OTHERS.filter(({ isAnswering }) => isAnswering === true);
const WRITING = [...INGEST, ...OTHERS].filter(({ isAnswering }) => isAnswering !== true);

describe('a limit of the user', () => {
  /** Below some 20 Node itself ends before the command begins. */
  it.each([24, 28, 32, 40])('of %i open files is told, and without it the run completes', async (files) => {
    const stage = await openStage(ingest, shim());
    await stage.reset(0);
    const { ended } = await stage.run(0, { launcher: withShell(`ulimit -n ${files};`) });
    expect(ended.stderr).not.toMatch(STACK);
    if (ended.exitCode !== 0) {
      expect([2, 3]).toContain(ended.exitCode);
      expect(ended.stderr.match(ERROR_LINE), ended.stderr).toHaveLength(1);
    }
    expect((await stage.run(0)).ended.exitCode).toBe(0);
  });

  it.each(WRITING)(
    'of no bytes a file fails $name with what to do, and without it the run completes',
    async (scenario) => {
      const stage = await openStage(scenario, shim());
      await stage.reset(1);
      const undisturbed = await stage.run(1);
      await stage.reset(0);
      const { ended } = await stage.run(0, { launcher: withShell('ulimit -f 0;') });
      expect({ exitCode: ended.exitCode, signal: ended.signal }, ended.stderr).toEqual({
        exitCode: 3,
        signal: undefined,
      });
      expect(ended.stderr.match(ERROR_LINE), ended.stderr).toHaveLength(1);
      expect(ended.stderr).toContain('EFBIG');
      const rerun = await stage.run(0);
      expect(rerun.ended.exitCode, rerun.ended.stderr).toBe(0);
      expect(isSameEssence(rerun.essence, undisturbed.essence)).toBe(true);
    },
  );
});

describe('a standard stream that leads to a full disk', () => {
  it.each(ANSWERING)('$name says that its answer did not get through', async (scenario) => {
    const stage = await openStage(scenario, shim());
    await stage.reset(0);
    const { ended } = await stage.run(0, { launcher: withShell('exec >/dev/full;') });
    expect(ended.exitCode).toBe(3);
    expect(ended.stderr).toMatch(
      /^konvid-ingest: error: standard output: writing failed \(ENOSPC\) \[STDOUT_WRITE_FAILED\]$/m,
    );
    expect(ended.stderr).not.toMatch(STACK);
  });

  it('does not keep the work from being done where only messages are lost', async () => {
    const stage = await openStage(ingest, shim());
    await stage.reset(0);
    const root = stage.rootOf(0);
    const { ended, lines } = await stage.run(0, { launcher: withShell('exec 2>/dev/full;') });
    expect({ exitCode: ended.exitCode, rows: lines.length }, join(root, 'out')).toEqual({ exitCode: 0, rows: 5 });
  });
});
