import { cp, mkdir, mkdtemp, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execa } from 'execa';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { COMMAND, runCommand } from '../support/command.ts';
import { inventClips, writeCorpus } from '../support/corpus.ts';
import { EVIL_ATTEMPTS, evilDeeds, makeEvilDist } from '../support/evil-package.ts';
import { ingestCorpus, readRows } from '../support/outcome.ts';
import { makeWorkspace } from '../support/workspace.ts';

const DIST = join(COMMAND, '..');
const SECRET = { SOME_TOKEN: 'secret-of-the-job' };

/** A corpus with all that is made of it; each test works on a copy. */
let made: string;
let cwd: string;

beforeAll(async () => {
  made = await mkdtemp(join(tmpdir(), 'konvid-ingest-confined-'));
  const { root } = await writeCorpus(join(made, 'corpus'), inventClips(20));
  expect((await ingestCorpus(root, ['--output', join(made, 'rows.jsonl')])).exitCode).toBe(0);
  const rows = await readRows(join(made, 'rows.jsonl'));
  await writeFile(join(made, 'p.csv'), `src,prediction\n${rows.map(({ src, mos }) => `${src},${mos}`).join('\n')}\n`);
  await runCommand(['split', 'rows.jsonl', '--output', 'folds.json', '--folds', '5'], { cwd: made });
});
afterAll(() => rm(made, { recursive: true, force: true }));

beforeEach(async () => {
  cwd = await makeWorkspace();
  await cp(made, cwd, { recursive: true });
});

const COMMANDS = [
  { args: ['validate', 'rows.jsonl'], writes: [] },
  { args: ['validate', 'rows.jsonl', '--json', '--manifest=rows.manifest.json', '--corpus-dir', 'corpus'], writes: [] },
  { args: ['report', 'rows.jsonl', '--json'], writes: [] },
  { args: ['report', 'rows.jsonl', '--html', 'page.html', '--per-clip'], writes: ['page.html'] },
  { args: ['unify', 'rows.jsonl', '--output=u/v/w.jsonl'], writes: ['u'] },
  { args: ['split', 'rows.jsonl', '--output', 's.json'], writes: ['s.json'] },
  { args: ['split', 'rows.jsonl', '--check', 'folds.json'], writes: [] },
  { args: ['score', 'p.csv', '--against', 'rows.jsonl', '--split', 'folds.json', '--bootstrap', '10'], writes: [] },
  {
    args: ['score', 'p.csv', '--against', 'rows.jsonl', '--split', 'folds.json', '--gate', '--verdict-dir', 'v'],
    writes: ['v'],
  },
];

describe.each(COMMANDS)('$args', ({ args, writes }) => {
  it('does its work confined, as it does without', async () => {
    const environment = { SOURCE_DATE_EPOCH: '1778241600' };
    const before = await readdir(cwd);
    const confined = await runCommand([...args, '--confined'], { cwd, environment });
    const made = (await readdir(cwd)).filter((name) => !before.includes(name));
    const free = await runCommand(args, { cwd, environment });
    expect(confined).toEqual(free);
    expect(free.exitCode).toBe(0);
    expect(made).toEqual(writes);
  });
});

describe('a package that was taken over', () => {
  async function runEvil(args: readonly string[], options: readonly string[]): Promise<string> {
    const dist = await makeEvilDist(DIST, await makeWorkspace());
    const { all } = await execa(process.execPath, [join(dist, 'cli.mjs'), ...args, ...options], {
      cwd,
      env: { PATH: '/usr/bin:/bin', ...SECRET },
      extendEnv: false,
      reject: false,
      all: true,
    });
    return all;
  }

  it('can do all of this with all rights, so that the attempts are sound', async () => {
    expect(evilDeeds(await runEvil(['validate', 'rows.jsonl'], []))).toEqual(EVIL_ATTEMPTS);
  });

  it.each(COMMANDS)('can do nothing of it in a confined $args', async ({ args }) => {
    const text = await runEvil(args, ['--confined']);
    expect(evilDeeds(text), text).toEqual([]);
  });
});

describe('--confined', () => {
  it.each([['ingest'], ['fetch'], ['setup'], ['merge', 'x', '--output', 'y'], ['schema'], []])(
    'is refused for %s, which needs more',
    async (...args) => {
      const { exitCode, stderr } = await runCommand([...args, '--confined'], { cwd });
      expect(exitCode).toBe(2);
      expect(stderr).toContain('[CONFINEMENT_UNAVAILABLE]');
    },
  );

  it('is refused for a path that would be taken for a pattern', async () => {
    await mkdir(join(cwd, 'a*'));
    const { exitCode, stderr } = await runCommand(['validate', 'a*/rows.jsonl', '--confined'], { cwd });
    expect({ exitCode, stderr }).toMatchObject({ exitCode: 2, stderr: expect.stringContaining('pattern') });
  });

  it('follows the links that the user names, and says of a missing file that it is missing', async () => {
    await symlink('rows.jsonl', join(cwd, 'way.jsonl'));
    expect((await runCommand(['validate', 'way.jsonl', '--confined'], { cwd })).exitCode).toBe(0);
    const { exitCode, stderr } = await runCommand(['validate', 'gone.jsonl', '--confined'], { cwd });
    expect(exitCode).toBe(2);
    expect(stderr).toContain('gone.jsonl: does not exist [JSONL_UNREADABLE]');
  });

  it('has the verdict written nowhere but where it is told', async () => {
    const score = ['score', 'p.csv', '--against', 'rows.jsonl', '--split', 'folds.json', '--gate', '--bootstrap', '0'];
    const { exitCode, stderr } = await runCommand([...score, '--confined'], { cwd });
    expect(stderr).toContain('[OUTPUT_NOT_WRITABLE]');
    expect(exitCode).toBe(2);
  });
});
