import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { startCommand } from '../support/command.ts';
import { inventClips, writeCorpus } from '../support/corpus.ts';
import { makeFakeFfprobe } from '../support/fake-ffprobe.ts';
import { ingestCorpus, readRows } from '../support/outcome.ts';
import { isRunning, readPids, waitUntil } from '../support/running.ts';
import { makeWorkspace } from '../support/workspace.ts';

const BROKEN = '9900000001.mp4';
/** Seconds that a process lasts unless somebody kills it; more than the test waits. */
const FOR_EVER = 'sleep 60';

/** Less than the process lasts by itself, however busy the machine is: the time-out of two seconds has ended it. */
const LIMIT_MS = 45_000;

/** A corpus of two clips, and an ffprobe that does this to one of them; every process notes its id in `pids`. */
async function makeTrap(script: string) {
  const workspace = await makeWorkspace();
  const { root } = await writeCorpus(join(workspace, 'corpus'), inventClips(2));
  const pids = join(workspace, 'pids');
  const note = (pid: string) => `echo ${pid} >>'${pids}'`;
  const trap = script.replaceAll('<note me>', () => note('$$')).replaceAll('<note child>', () => note('$!'));
  const binary = await makeFakeFfprobe(workspace, `case $clip in *${BROKEN}) ${trap};; *) answer;; esac`);
  return { root, binary, pids: () => readPids(pids) };
}

async function expectNobodyLeft(pids: readonly number[]): Promise<void> {
  expect(pids).not.toEqual([]);
  await waitUntil(async () => (await Promise.all(pids.map(isRunning))).every((running) => !running));
}

const TRAPS = [
  { what: 'hangs', script: `<note me>; exec ${FOR_EVER}` },
  { what: 'ignores every signal that can be ignored', script: `trap '' TERM INT HUP QUIT; <note me>; ${FOR_EVER}` },
  { what: 'prints a little for ever', script: '<note me>; while :; do echo x; sleep 0.2; done' },
  { what: 'hangs in a child of its own', script: `<note me>; ${FOR_EVER} & <note child>; wait` },
];

describe('an ffprobe that never ends is killed in time with all that it has started', () => {
  it.each(TRAPS)('when it $what', async ({ script }) => {
    const { root, binary, pids } = await makeTrap(script);
    const started = performance.now();
    const { exitCode, broken, rows } = await ingestCorpus(root, [
      '--prober',
      'ffprobe',
      '--ffprobe-bin',
      binary,
      '--probe-timeout-s',
      '2',
    ]);
    expect(performance.now() - started).toBeLessThan(LIMIT_MS);
    expect({ exitCode, broken, rows: rows.length }).toEqual({
      exitCode: 0,
      broken: [`${BROKEN} PROBE_TIMEOUT`],
      rows: 1,
    });
    await expectNobodyLeft(await pids());
  });

  it('when it leaves a child behind that keeps its output open', async () => {
    const { root, binary, pids } = await makeTrap(`${FOR_EVER} & <note child>; answer`);
    const started = performance.now();
    const { exitCode } = await ingestCorpus(root, [
      '--prober',
      'ffprobe',
      '--ffprobe-bin',
      binary,
      '--probe-timeout-s',
      '2',
    ]);
    expect(performance.now() - started).toBeLessThan(LIMIT_MS);
    expect(exitCode).toBe(0);
    await expectNobodyLeft(await pids());
  });

  it('and the run goes on even where a child has got away with its output', async () => {
    const { root, binary, pids } = await makeTrap(`setsid ${FOR_EVER} & <note child>; sleep 0.5; answer`);
    const { exitCode, rows } = await ingestCorpus(root, [
      '--prober',
      'ffprobe',
      '--ffprobe-bin',
      binary,
      '--probe-timeout-s',
      '2',
    ]);
    for (const pid of await pids()) process.kill(pid);
    expect({ exitCode, rows: rows.length }).toEqual({ exitCode: 0, rows: 2 });
  });

  it.each(['SIGINT', 'SIGTERM'] as const)('when the run is ended by %s', async (signal) => {
    const { root, binary, pids } = await makeTrap(`trap '' TERM INT; <note me>; ${FOR_EVER} & <note child>; wait`);
    const command = startCommand(['ingest', '--corpus-dir', root, '--prober', 'ffprobe', '--ffprobe-bin', binary]);
    await waitUntil(async () => (await pids()).length === 2);
    command.kill(signal);
    expect((await command).exitCode).toBe(signal === 'SIGINT' ? 130 : 143);
    await expectNobodyLeft(await pids());
  });

  it('when the run is ended by a second signal at once', async () => {
    const { root, binary, pids } = await makeTrap(`<note me>; exec ${FOR_EVER}`);
    const command = startCommand(['ingest', '--corpus-dir', root, '--prober', 'ffprobe', '--ffprobe-bin', binary]);
    await waitUntil(async () => (await pids()).length === 1);
    command.kill('SIGINT');
    await sleep(5);
    command.kill('SIGINT');
    expect((await command).exitCode).toBe(130);
    await expectNobodyLeft(await pids());
  });
});

describe('a machine that stands still for longer than the time-out', () => {
  it('takes nothing from the time that ffprobe has', async () => {
    const { root, binary, pids } = await makeTrap('<note me>; sleep 0.5; answer');
    const args = ['--corpus-dir', root, '--prober', 'ffprobe', '--ffprobe-bin', binary, '--probe-timeout-s', '2'];
    const command = startCommand(['ingest', ...args]);
    await waitUntil(async () => (await pids()).length === 1);
    const [probe = 0] = await pids();
    for (const pid of [-probe, command.pid ?? 0]) process.kill(pid, 'SIGSTOP');
    await sleep(3_000);
    // Our own process wakes first: its timers are due before ffprobe has had a chance to answer.
    process.kill(command.pid ?? 0, 'SIGCONT');
    await sleep(200);
    process.kill(-probe, 'SIGCONT');
    const { exitCode, stderr } = await command;
    expect({ exitCode, stderr }).toMatchObject({ exitCode: 0, stderr: expect.not.stringContaining('PROBE_TIMEOUT') });
    expect(await readRows(join(root, 'konvid_1k.jsonl'))).toHaveLength(2);
  });
});
