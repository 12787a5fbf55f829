import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { installedFfprobe } from '../support/ffprobe-binary.ts';
import { makeWorkspace } from '../support/workspace.ts';
import { type JobOptions, messagesOf, startJob, usePeers } from './support/world.ts';

const FFPROBE_SHA256 = createHash('sha256').update(readFileSync(installedFfprobe())).digest('hex');

const peers = usePeers();
const open = async (options: JobOptions = {}) => startJob(peers(), await makeWorkspace(), options);
const download = () => ({ 'ffprobe-bin': '', 'ffprobe-url': peers().ffprobeUrl, 'ffprobe-sha256': FFPROBE_SHA256 });

describe('downloading ffprobe', () => {
  it.each([
    { what: 'a wrong digest', sha256: 'f'.repeat(64), says: `expected SHA-256 ${'f'.repeat(64)}` },
    {
      what: 'a body cut short that says it is whole',
      fault: () => peers().downloads.fail('/ffprobe', { kind: 'truncate', bytes: 1_000, length: 'honest' }),
      says: 'expected SHA-256',
    },
  ])('refuses $what, and keeps nothing of it', async ({ fault, sha256 = FFPROBE_SHA256, says }) => {
    fault?.();
    const before = peers().downloads.traffic('/ffprobe').requests;
    const job = await open();
    const step = await job.runMain({ ...download(), 'ffprobe-sha256': sha256, artifact: 'false' });
    expect(step.exitCode).toBe(1);
    expect(messagesOf(step, 'error').join()).toContain(says);
    expect(peers().downloads.traffic('/ffprobe').requests - before).toBe(1);
    const left = [...readdirSync(job.runner.toolCache), ...readdirSync(job.runner.temp)];
    expect(left.filter((name) => !name.startsWith('_runner_file_commands'))).toEqual([]);
  });

  it('refuses a release that nobody has verified', async () => {
    const step = await (await open()).runMain({ 'ffprobe-bin': '', 'ffprobe-version': '9.9.9' });
    expect(messagesOf(step, 'error').join()).toContain('there are: 8.1.2, 6.1.1');
  });
});
