import { createHash } from 'node:crypto';
import { globSync } from 'node:fs';
import { mkdir, readdir, readFile, stat, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { execa } from 'execa';
import { describe, expect, it } from 'vitest';
import { makeWorkspace } from '../support/workspace.ts';

const ROOT = join(import.meta.dirname, '../..');
const SCRIPTS = join(ROOT, '.github/scripts');
const IDENTITY = {
  GIT_AUTHOR_NAME: 'Test',
  GIT_AUTHOR_EMAIL: 'test@example.com',
  GIT_COMMITTER_NAME: 'Test',
  GIT_COMMITTER_EMAIL: 'test@example.com',
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
};

interface Repository {
  readonly root: string;
  readonly git: (...args: readonly string[]) => Promise<string>;
  /** Writes the files and commits them; returns the commit. */
  readonly commit: (files: Readonly<Record<string, string>>) => Promise<string>;
}

async function makeRepository(): Promise<Repository> {
  const root = join(await makeWorkspace(), 'konvid-ingest');
  await mkdir(root);
  const git = async (...args: readonly string[]) =>
    (await execa('git', args, { cwd: root, env: IDENTITY, stripFinalNewline: true })).stdout;
  const commit = async (files: Readonly<Record<string, string>>) => {
    for (const [name, text] of Object.entries(files)) {
      await mkdir(dirname(join(root, name)), { recursive: true });
      await writeFile(join(root, name), text);
    }
    await git('add', '--all');
    await git('commit', '--quiet', '--message', 'A change', '--allow-empty');
    return git('rev-parse', 'HEAD');
  };
  await git('init', '--quiet', '--initial-branch=main');
  return { root, git, commit };
}

function runScript(name: string, { root }: Repository, tag: string, args: readonly string[] = []) {
  return execa('bash', [join(SCRIPTS, name), ...args], {
    cwd: root,
    reject: false,
    env: {
      ...IDENTITY,
      PATH: `${root}/../bin:${process.env['PATH']}`,
      GITHUB_REF_NAME: tag,
      GITHUB_REPOSITORY: 'org/konvid-ingest',
      GITHUB_OUTPUT: join(root, '../output'),
    },
  });
}

const packageJson = (version: string) =>
  JSON.stringify({ name: 'konvid-ingest', version, dependencies: { dep: '1.0.0' } });

const releasable = (version: string) => ({
  'package.json': packageJson(version),
  'package-lock.json': JSON.stringify({
    name: 'konvid-ingest',
    version,
    lockfileVersion: 3,
    packages: {
      '': { name: 'konvid-ingest', version, dependencies: { dep: '1.0.0' } },
      'node_modules/dep': { version: '1.0.0', license: 'MIT' },
    },
  }),
  'CHANGELOG.md': `# Changelog\n\n## Unreleased\n\n## ${version} - 2026-05-08\n\n- What is new\n\n## 0.0.9\n\n- What was new\n`,
  LICENSE: 'MIT\n',
  'dist/cli.mjs': 'the command\n',
  'schema/1.0/row.json': '{}\n',
  'schema/vectors/row.json': '[]\n',
  '.gitattributes': '/schema/vectors export-ignore\n',
});

describe('check-tag.sh', () => {
  async function release(version: string, tag: string, prepare?: (repository: Repository) => Promise<unknown>) {
    const repository = await makeRepository();
    await repository.commit(releasable(version));
    await repository.git('update-ref', 'refs/remotes/origin/main', 'HEAD');
    await prepare?.(repository);
    await repository.git('tag', '--annotate', tag, '--message', tag);
    const { exitCode, stdout } = await runScript('check-tag.sh', repository, tag);
    return { exitCode, stdout };
  }

  it('accepts the tag of the version, on main, with a changelog', async () => {
    expect(await release('1.2.3', 'v1.2.3')).toEqual({ exitCode: 0, stdout: '' });
  });

  it('refuses another version', async () => {
    const { exitCode, stdout } = await release('1.2.3', 'v1.2.4');
    expect({ exitCode, stdout }).toEqual({ exitCode: 1, stdout: expect.stringContaining('package.json says 1.2.3') });
  });

  it('refuses a commit that is not on main', async () => {
    const { exitCode, stdout } = await release('1.2.3', 'v1.2.3', ({ commit }) => commit({ new: 'x' }));
    expect({ exitCode, stdout }).toEqual({ exitCode: 1, stdout: expect.stringContaining('is not on main') });
  });

  it('refuses a version without a changelog, and takes no longer version for it', async () => {
    const { exitCode, stdout } = await release('1.2.3', 'v1.2.3', async ({ commit, git }) => {
      await commit({ 'CHANGELOG.md': '## 1.2.30\n\n- Another\n' });
      await git('update-ref', 'refs/remotes/origin/main', 'HEAD');
    });
    expect({ exitCode, stdout }).toEqual({
      exitCode: 1,
      stdout: expect.stringContaining('CHANGELOG.md has no section'),
    });
  });
});

describe('package-release.sh', () => {
  it('makes tarballs of the commit, an SBOM, notes and digests, the same each time', async () => {
    const repository = await makeRepository();
    await repository.commit(releasable('1.2.3'));
    await writeFile(join(repository.root, 'dist/cli.mjs'), 'not committed\n');
    const folders = await Promise.all([makeWorkspace(), makeWorkspace()]);
    for (const folder of folders) {
      const { exitCode, stderr } = await runScript('package-release.sh', repository, 'v1.2.3', [folder]);
      expect(exitCode, stderr).toBe(0);
    }
    const [folder, again] = folders;
    expect((await readdir(folder)).sort()).toEqual([
      'SHA256SUMS',
      'konvid-ingest-1.2.3-dist.tar.gz',
      'konvid-ingest-1.2.3-schema.tar.gz',
      'notes.md',
      'sbom.cdx.json',
    ]);
    const tarball = await readFile(join(folder, 'konvid-ingest-1.2.3-dist.tar.gz'));
    expect(tarball.equals(await readFile(join(again, 'konvid-ingest-1.2.3-dist.tar.gz')))).toBe(true);
    const digest = createHash('sha256').update(tarball).digest('hex');
    expect(await readFile(join(folder, 'SHA256SUMS'), 'utf8')).toContain(
      `${digest}  konvid-ingest-1.2.3-dist.tar.gz\n`,
    );
    expect(await readFile(join(folder, 'notes.md'), 'utf8')).toBe('\n- What is new\n\n');
    const sbom = JSON.parse(await readFile(join(folder, 'sbom.cdx.json'), 'utf8'));
    expect(sbom.components.map(({ purl }: { readonly purl: string }) => purl)).toEqual(['pkg:npm/dep@1.0.0']);
    await execa('tar', ['-xzf', join(folder, 'konvid-ingest-1.2.3-dist.tar.gz'), '-C', again]);
    expect(await readFile(join(again, 'konvid-ingest-1.2.3/dist/cli.mjs'), 'utf8')).toBe('the command\n');
    await execa('tar', ['-xzf', join(folder, 'konvid-ingest-1.2.3-schema.tar.gz'), '-C', again]);
    expect(await readFile(join(again, 'konvid-ingest-1.2.3/schema/vectors/row.json'), 'utf8')).toBe('[]\n');
  });
});

describe('the archive of a tag', () => {
  it('holds what a runner and a user of the command need, in at most 150 files and 2.5 MB', async () => {
    const archive = join(await makeWorkspace(), 'archive.tar.gz');
    await execa('git', ['archive', '--worktree-attributes', '--output', archive, 'HEAD'], { cwd: ROOT });
    const { stdout } = await execa('tar', ['-tzf', archive]);
    const files = stdout.split('\n').filter((name) => !name.endsWith('/'));
    const actions = ['action.yml', 'merge/action.yml', 'score/action.yml', 'validate/action.yml'];
    const entries = ['main', 'merge', 'post', 'score', 'validate'].map((name) => `dist/action/${name}.mjs`);
    const schemas = globSync('schema/1.0/**/*.json', { cwd: ROOT });
    const others = ['LICENSE', 'README.md', 'package.json', 'dist/LICENCES.txt', 'dist/cli.mjs', 'dist/index.d.ts'];
    expect(files).toEqual(expect.arrayContaining([...actions, ...entries, ...schemas, ...others]));
    expect(files.length).toBeLessThanOrEqual(150);
    expect((await stat(archive)).size).toBeLessThan(2_500_000);
  });
});

describe('move-major-tag.sh', () => {
  /** Runs the script with a `gh` that writes down what it is asked. */
  async function move(repository: Repository, tag: string) {
    const bin = join(repository.root, '../bin');
    const calls = join(repository.root, '../calls');
    await mkdir(bin);
    await writeFile(calls, '');
    await writeFile(join(bin, 'gh'), `#!/bin/sh\necho "$*" >>'${calls}'\n`, { mode: 0o755 });
    const { exitCode, stdout } = await runScript('move-major-tag.sh', repository, tag);
    return { exitCode, stdout, calls: await readFile(calls, 'utf8') };
  }

  it('makes the major tag with the first release, at the commit of an annotated tag', async () => {
    const repository = await makeRepository();
    const commit = await repository.commit({});
    await repository.git('tag', '--annotate', 'v1.0.0', '--message', 'v1.0.0');
    expect(await move(repository, 'v1.0.0')).toEqual({
      exitCode: 0,
      stdout: '',
      calls: `api --method POST repos/org/konvid-ingest/git/refs -f ref=refs/tags/v1 -f sha=${commit}\n`,
    });
  });

  it('moves it forward, past other majors and things that are no releases', async () => {
    const repository = await makeRepository();
    await repository.commit({});
    for (const tag of ['v1', 'v1.9.0', 'v2.0.0', 'v1.11.0-rc.1', 'v10.0.0']) await repository.git('tag', tag);
    const commit = await repository.commit({});
    await repository.git('tag', 'v1.10.0');
    expect(await move(repository, 'v1.10.0')).toEqual({
      exitCode: 0,
      stdout: '',
      calls: `api --method PATCH repos/org/konvid-ingest/git/refs/tags/v1 -f sha=${commit} -F force=true\n`,
    });
  });

  it('leaves it where a newer release of the major stands', async () => {
    const repository = await makeRepository();
    await repository.commit({});
    for (const tag of ['v1.9.1', 'v1.10.0', 'v1']) await repository.git('tag', tag);
    const { exitCode, stdout, calls } = await move(repository, 'v1.9.1');
    expect({ exitCode, calls }).toEqual({ exitCode: 0, calls: '' });
    expect(stdout).toContain('v1.10.0 is newer than v1.9.1');
  });

  it('refuses to move it to a commit that does not contain the old one', async () => {
    const repository = await makeRepository();
    await repository.commit({});
    await repository.git('tag', 'v1.1.0');
    await repository.commit({});
    await repository.git('tag', 'v1');
    const { exitCode, stdout, calls } = await move(repository, 'v1.1.0');
    expect({ exitCode, calls }).toEqual({ exitCode: 1, calls: '' });
    expect(stdout).toContain("which v1.1.0 doesn't contain");
  });
});

describe('apply-generated-patch.sh', () => {
  /** Makes the patch as the workflow's first job does, out of whatever `change` does, and applies it. */
  async function apply(change: (repository: Repository) => Promise<unknown>) {
    const repository = await makeRepository();
    await repository.commit({ '.gitattributes': '/dist/** -diff\n', 'dist/cli.mjs': 'old\n', 'src/a.ts': 'old\n' });
    await change(repository);
    await repository.git('add', '--all');
    const patch = join(repository.root, '../generated.patch');
    const { stdout } = await execa('git', ['diff', '--cached', '--binary', '--full-index'], {
      cwd: repository.root,
      stripFinalNewline: false,
    });
    await repository.git('reset', '--hard', '--quiet');
    await writeFile(patch, stdout);
    return applyPatch(repository, patch);
  }

  async function applyPatch(repository: Repository, patch: string) {
    await writeFile(join(repository.root, '../output'), '');
    const { exitCode, stdout, stderr } = await runScript('apply-generated-patch.sh', repository, '', [patch]);
    const staged = await repository.git('diff', '--cached', '--name-only');
    return { exitCode, output: `${stdout}${stderr}`, staged: staged.split('\n'), result: await resultOf(repository) };
  }

  const resultOf = ({ root }: Repository) => readFile(join(root, '../output'), 'utf8');

  it('stages new, changed and removed files of the generated folders', async () => {
    const applied = await apply(async ({ root, git }) => {
      await git('rm', '--quiet', 'dist/cli.mjs');
      await mkdir(join(root, 'dist/chunks'), { recursive: true });
      await writeFile(join(root, 'dist/chunks/a.mjs'), 'new\n', { mode: 0o755 });
      await mkdir(join(root, 'src/report/generated'), { recursive: true });
      await writeFile(join(root, 'src/report/generated/page.ts'), 'new\n');
    });
    expect(applied).toEqual({
      exitCode: 0,
      output: '',
      staged: ['dist/chunks/a.mjs', 'dist/cli.mjs', 'src/report/generated/page.ts'],
      result: 'changed=true\n',
    });
  });

  it('says nothing has changed where nothing has', async () => {
    expect(await apply(async () => {})).toMatchObject({ exitCode: 0, staged: [''], result: '' });
  });

  it('leaves out whatever lies elsewhere', async () => {
    const applied = await apply(async ({ root }) => {
      await writeFile(join(root, 'src/a.ts'), 'new\n');
      await mkdir(join(root, '.github/workflows'), { recursive: true });
      await writeFile(join(root, '.github/workflows/evil.yml'), 'on: push\n');
    });
    expect(applied).toMatchObject({ exitCode: 0, staged: [''], result: '' });
  });

  it('refuses symbolic links', async () => {
    const applied = await apply(({ root }) => symlink('/etc/passwd', join(root, 'dist/link')));
    expect(applied).toMatchObject({ exitCode: 1, output: expect.stringContaining('no ordinary file'), result: '' });
  });

  it('refuses a path that climbs out', async () => {
    const repository = await makeRepository();
    await repository.commit({ 'dist/cli.mjs': 'old\n' });
    const patch = join(repository.root, '../generated.patch');
    const name = 'dist/../evil.yml';
    await writeFile(
      patch,
      `diff --git a/${name} b/${name}\nnew file mode 100644\n--- /dev/null\n+++ b/${name}\n@@ -0,0 +1 @@\n+on: push\n`,
    );
    expect(await applyPatch(repository, patch)).toMatchObject({ exitCode: 128, staged: [''], result: '' });
  });
});
