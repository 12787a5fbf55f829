import { spawnSync } from 'node:child_process';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { execa } from 'execa';
import { describe, expect, it } from 'vitest';
import { makeCountingFfprobe } from '../support/counting-ffprobe.ts';
import { makeWorkspace } from '../support/workspace.ts';
import { ENTRIES, type JobOptions, messagesOf, startJob, usePeers, withDefaults } from './support/world.ts';

const peers = usePeers();
const open = async (options: JobOptions = {}) => startJob(peers(), await makeWorkspace(), options);

describe('hostile names and tags', () => {
  it('no line is a command of theirs, outputs have their own keys, the summary renders nothing', async () => {
    const job = await open();
    const folder = join(job.runner.workspace, '.workingdir2/konvid-1k');
    const labels = join(folder, 'KoNViD_1k_metadata/KoNViD_1k_attributes.csv');
    const [header] = (await readFile(labels, 'utf8')).split('\n');
    const names = [
      '::error::owned.mp4',
      '##[error]owned.mp4',
      '<img src=x onerror=1>.mp4',
      '[a](javascript:1).mp4',
      '"; rm -rf ~ #.mp4',
    ];
    const rows = names.map((name, index) => `${9_900_007_000 + index},1,"${name.replaceAll('"', '""')}",3,1,1,1,1,1,1`);
    await writeFile(labels, `${await readFile(labels, 'utf8')}${rows.join('\n')}\n`);
    for (const name of names) await writeFile(join(folder, 'KoNViD_1k_videos', name), 'not a video');
    expect(header).toContain('file_name');
    const step = await job.runMain();
    expect(step.exitCode, step.text).toBe(0);
    expect(step.outputs['broken']).toBe('5');
    for (const { name, properties } of step.commands) {
      expect(['warning', 'debug', 'add-mask']).toContain(name);
      expect(properties['title'] ?? '').toMatch(/^$|^konvid-ingest: [A-Z_]+$/);
    }
    expect(messagesOf(step, 'error')).toEqual([]);
    expect(step.summary).not.toMatch(/<img|\]\(|javascript:/);
  });
});

/** Root's rights, which a small file system needs: ours, or those that a hosted runner lends. */
const AS_ROOT = process.getuid?.() === 0 ? [] : ['sudo', '--non-interactive'];

/** @throws where KONVID_SYSTEM_FFPROBE=required says that this is CI, and nothing can be mounted */
function canMount(): boolean {
  const { status } = spawnSync('env', [...AS_ROOT, 'mount', '--version'], { stdio: 'ignore' });
  if (process.platform === 'linux' && status === 0) return true;
  if (process.platform !== 'linux' || process.env['KONVID_SYSTEM_FFPROBE'] !== 'required') return false;
  throw new Error('a full disk has to be tested here, and nothing can be mounted');
}

if (canMount()) {
  describe('a full disk', () => {
    it('fails with what to do, and the next run completes the rows', async () => {
      const job = await open();
      const inputs = { artifact: 'false', 'index-cache': 'false', output: 'out/konvid_1k.jsonl' };
      const out = join(job.runner.workspace, 'out');
      await mkdir(out, { recursive: true });
      // A file system of one page: the lock fits, the rows don't.
      const mount = ['mount', '-t', 'tmpfs', '-o', `size=4k,mode=777`, 'tmpfs', out];
      await execa('env', [...AS_ROOT, ...mount]);
      try {
        const step = await job.runMain(inputs);
        expect(step.exitCode).toBe(1);
        expect(messagesOf(step, 'error').join()).toMatch(/ENOSPC|disk is full/);
      } finally {
        await execa('env', [...AS_ROOT, 'umount', out]);
      }
      expect((await job.runMain(inputs)).outputs).toMatchObject({ rows: '12', written: '12' });
    });
  });
}

describe('cancelled in the middle', () => {
  it('keeps finished rows, and the next run completes them', async () => {
    const job = await open();
    const slow = await makeCountingFfprobe(job.runner.temp, { delayS: 0.4 });
    const inputs = {
      'github-token': peers().api.token,
      prober: 'ffprobe',
      'ffprobe-bin': slow.path,
      artifact: 'false',
      concurrency: '1',
      'index-cache': 'false',
    };
    const running = await job.runner.start(ENTRIES.main, { inputs: withDefaults('action.yml', inputs) });
    while ((await slow.count()) < 3) await sleep(50);
    running.cancel();
    const step = await running.ended;
    expect(step.exitCode).toBe(1);
    expect(messagesOf(step, 'error').join()).toMatch(/the step was cancelled \(SIGINT\) .*\[STEP_CANCELLED\]$/);
    const rows = (await readFile(join(job.runner.workspace, 'konvid_1k.jsonl'), 'utf8')).split('\n').length - 1;
    expect(rows).toBeGreaterThan(0);
    expect(rows).toBeLessThan(12);
    const again = await job.runMain();
    expect(again.outputs).toMatchObject({ rows: '12', written: '12' });
  });
});
