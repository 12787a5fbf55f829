import { cp, mkdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { execa } from 'execa';
import { describe, expect, it } from 'vitest';
import { codeBlocksOf } from '../support/markdown-blocks.ts';
import { makeWorkspace } from '../support/workspace.ts';

const ROOT = join(import.meta.dirname, '../..');

/** What the pages may use besides npm and Node.js: no ffprobe, no ffmpeg, no browser. */
const PROGRAMS = ['sh', 'cat', 'cp', 'env', 'head', 'ln', 'mkdir', 'sed', 'dirname', 'basename', 'uname'];

/** A folder of links to the programs that a plain machine has. */
async function makePlainPath(folder: string): Promise<string> {
  await mkdir(folder);
  for (const name of PROGRAMS) {
    const { stdout } = await execa('sh', ['-c', `command -v ${name}`]);
    await symlink(stdout, join(folder, name));
  }
  await symlink(process.execPath, join(folder, 'node'));
  for (const name of ['npm', 'npx']) {
    const { stdout: script } = await execa('sh', ['-c', `readlink -f "$(command -v ${name})"`]);
    // npm finds its own parts beside itself.
    await writeFile(join(folder, name), `#!/bin/sh\nexec '${process.execPath}' '${script}' "$@"\n`, { mode: 0o755 });
  }
  return folder;
}

/** What a clone has: the files that git knows, or would know. */
async function copyAsClone(target: string): Promise<void> {
  const { stdout } = await execa('git', ['ls-files', '--cached', '--others', '--exclude-standard', '-z'], {
    cwd: ROOT,
  });
  for (const file of stdout.split('\0').filter((name) => name !== '')) {
    await mkdir(dirname(join(target, file)), { recursive: true });
    await cp(join(ROOT, file), join(target, file)).catch((error: NodeJS.ErrnoException) => {
      // Removed, but not yet committed.
      if (error.code !== 'ENOENT') throw error;
    });
  }
}

/** The installed packages, as hard links or clones, because npm may change the folder. */
async function copyPackages(clone: string): Promise<void> {
  const flags = process.platform === 'darwin' ? '-cR' : '-al';
  await execa('cp', [flags, join(ROOT, 'node_modules'), join(clone, 'node_modules')]);
}

/** Runs all blocks of a page that are marked `run`, in order, in a clone with an empty home and no ffprobe installed. */
async function runPage(page: string) {
  const workspace = await makeWorkspace();
  const clone = join(workspace, 'a clone');
  await copyAsClone(clone);
  await copyPackages(clone);
  const path = await makePlainPath(join(workspace, 'bin'));
  const home = join(workspace, 'home');
  await mkdir(home);
  // The reader's corpus, in the layout of the real download.
  await cp(join(ROOT, 'sample/konvid-1k'), join(clone, '.workingdir2/konvid-1k'), { recursive: true });
  const blocks = codeBlocksOf(await readFile(join(ROOT, page), 'utf8')).filter(({ isRun }) => isRun);
  const ended = await execa('sh', ['-e', '-c', blocks.map(({ text }) => text).join('\n')], {
    cwd: clone,
    env: { PATH: path, HOME: home, TMPDIR: workspace, TERM: 'dumb', npm_config_offline: 'true' },
    extendEnv: false,
    reject: false,
    stdin: 'ignore',
    timeout: 150_000,
  });
  return { ...ended, count: blocks.length };
}

describe('the commands of a page run as printed', () => {
  it('README.md', async () => {
    const { stdout, stderr, exitCode, count } = await runPage('README.md');
    expect(exitCode, `${stdout}\n${stderr}`).toBe(0);
    expect(count).toBeGreaterThanOrEqual(2);
    expect(stdout).toContain('Next:');
  });

  it('docs/getting-started.md', async () => {
    const { stdout, stderr, exitCode, count } = await runPage('docs/getting-started.md');
    expect(exitCode, `${stdout}\n${stderr}`).toBe(0);
    expect(count).toBeGreaterThan(6);
    expect(stderr.match(/wrote 12 rows/g)?.length).toBeGreaterThanOrEqual(3);
    expect(stderr).toContain('wrote 0 rows, skipped 0 (broken), 12 dedups');
    expect(stdout).toContain('exit code 1');
    expect(stderr).toMatch(/\[score\] all +12 +1\.0000/);
  });
});
