import { cp, mkdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { execa } from 'execa';
import { expect, it } from 'vitest';
import { codeBlocksOf } from '../support/markdown-blocks.ts';
import { makeWorkspace } from '../support/workspace.ts';

const ROOT = join(import.meta.dirname, '../..');
const PAGE = 'docs/getting-started.md';

/** What the page may use besides npm and Node.js: no ffprobe, no ffmpeg, no browser. */
const PROGRAMS = ['sh', 'cat', 'cp', 'env', 'head', 'ln', 'mkdir', 'sed', 'dirname', 'basename', 'uname'];

/** A folder of links to the programs that a plain machine has. */
async function makePlainPath(folder: string): Promise<string> {
  await mkdir(folder);
  for (const name of PROGRAMS) {
    const { stdout } = await execa('sh', ['-c', `command -v ${name}`]);
    await symlink(stdout, join(folder, name));
  }
  await symlink(process.execPath, join(folder, 'node'));
  const { stdout: npm } = await execa('sh', ['-c', 'readlink -f "$(command -v npm)"']);
  // npm finds its own parts beside itself.
  await writeFile(join(folder, 'npm'), `#!/bin/sh\nexec '${process.execPath}' '${npm}' "$@"\n`, { mode: 0o755 });
  return folder;
}

/** What a clone has: the files that git knows, or would know. */
async function copyAsClone(target: string): Promise<void> {
  const { stdout } = await execa('git', ['ls-files', '--cached', '--others', '--exclude-standard', '-z'], {
    cwd: ROOT,
  });
  for (const file of stdout.split('\0').filter((name) => name !== '' && !name.startsWith('schema/vectors/'))) {
    await mkdir(dirname(join(target, file)), { recursive: true });
    await cp(join(ROOT, file), join(target, file)).catch((error: NodeJS.ErrnoException) => {
      // Removed, but not yet committed.
      if (error.code !== 'ENOENT') throw error;
    });
  }
}

// The page is for POSIX shells.
if (process.platform !== 'win32') {
  it('every command of the page runs word for word on a clone, with an empty home and no ffprobe installed', async () => {
    const workspace = await makeWorkspace();
    const clone = join(workspace, 'a clone');
    await copyAsClone(clone);
    const path = await makePlainPath(join(workspace, 'bin'));
    const home = join(workspace, 'home');
    await mkdir(home);
    const blocks = codeBlocksOf(await readFile(join(ROOT, PAGE), 'utf8')).filter(({ language }) => language === 'sh');
    expect(blocks.length).toBeGreaterThan(6);
    // What is installed already stands for the installation; nothing else is changed.
    const [install, ...others] = blocks.map(({ text }) => text);
    expect(install?.startsWith('npm ci\n')).toBe(true);
    await symlink(join(ROOT, 'node_modules'), join(clone, 'node_modules'));
    // The reader's corpus, in the layout of the real download.
    await cp(join(ROOT, 'sample/konvid-1k'), join(clone, '.workingdir2/konvid-1k'), { recursive: true });
    const script = [install?.replace('npm ci\n', ''), ...others].join('\n');
    const { stdout, stderr, exitCode } = await execa('sh', ['-e', '-c', script], {
      cwd: clone,
      env: { PATH: path, HOME: home, TMPDIR: workspace, TERM: 'dumb' },
      extendEnv: false,
      reject: false,
      stdin: 'ignore',
      timeout: 100_000,
    });
    expect(exitCode, `${stdout}\n${stderr}`).toBe(0);
    expect(stderr.match(/wrote 12 rows/g)?.length).toBeGreaterThanOrEqual(3);
    expect(stderr).toContain('wrote 0 rows, skipped 0 (broken), 12 dedups');
    expect(stdout).toContain('exit code 1');
    expect(stderr).toMatch(/\[score\] all +12 +1\.0000/);
  });
}
