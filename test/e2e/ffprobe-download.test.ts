import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { symlink } from 'node:fs/promises';
import { join } from 'node:path';
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

  it('tells a runner that cannot download what to set', async () => {
    const url = peers().ffprobeUrl.replace('/ffprobe', '/nothing');
    const step = await (await open()).runMain({ ...download(), 'ffprobe-url': url, artifact: 'false' });
    expect(messagesOf(step, 'error').join()).toMatch(
      /ffprobe-bin, or a mirror with ffprobe-url .*\[DOWNLOAD_[A-Z]+\]$/,
    );
  });

  it('is not needed if the one on the PATH is to be used', async () => {
    const bin = await makeWorkspace();
    const job = await open({ environment: { PATH: bin } });
    const absent = await job.runMain({ 'ffprobe-bin': 'path', artifact: 'false' });
    expect(messagesOf(absent, 'error').join()).toMatch(/\[FFPROBE_NOT_FOUND\]$/);
    await symlink(installedFfprobe(), join(bin, 'ffprobe'));
    const step = await job.runMain({ 'ffprobe-bin': 'path', artifact: 'false' });
    expect(step.outputs, step.text).toMatchObject({ rows: '12', 'ffprobe-path': join(bin, 'ffprobe') });
  });

  it('looks at the corpus folder first', async () => {
    const before = peers().downloads.traffic('/ffprobe').requests;
    const step = await (await open()).runMain({ ...download(), 'corpus-dir': 'elsewhere', artifact: 'false' });
    expect(messagesOf(step, 'error').join()).toMatch(/elsewhere: does not exist .*\[CORPUS_NOT_FOUND\]$/);
    expect(peers().downloads.traffic('/ffprobe').requests).toBe(before);
  });

  it.each([
    { what: 'none', RUNNER_TOOL_CACHE: '', says: 'RUNNER_TOOL_CACHE is not set' },
    { what: 'one that cannot be made', RUNNER_TOOL_CACHE: '/dev/null/tools', says: "/dev/null/tools can't be written" },
  ])('goes into the temporary directory if the tool cache is $what', async ({ RUNNER_TOOL_CACHE, says }) => {
    const job = await open({ environment: { RUNNER_TOOL_CACHE } });
    const step = await job.runMain({ ...download(), artifact: 'false' });
    expect(step.exitCode, step.text).toBe(0);
    expect(step.text).toContain(says);
    expect(step.outputs['ffprobe-path']).toContain(job.runner.temp);
  });

  it('refuses a release that nobody has verified', async () => {
    const step = await (await open()).runMain({ 'ffprobe-bin': '', 'ffprobe-version': '9.9.9' });
    expect(messagesOf(step, 'error').join()).toContain('there are: 8.1.2, 6.1.1');
  });
});
