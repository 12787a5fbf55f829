import { chmod, lstat, lutimes, mkdir, readdir, readFile, stat, symlink, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { writeDurably } from '../../src/files/durable.ts';
import { runCommandHere } from '../support/command.ts';
import { inventClips, type MadeCorpus, writeCorpus } from '../support/corpus.ts';
import { ingestHere } from '../support/outcome.ts';
import { writeJsonl } from '../support/row-files.ts';
import { inventRow } from '../support/rows.ts';
import { makeFifo } from '../support/special-file.ts';
import { makeWorkspace } from '../support/workspace.ts';

const TREASURE = 'what the user would not lose\n';
let treasure: string;
let corpus: MadeCorpus;
let planted: (suffix: string) => string;

beforeEach(async () => {
  const workspace = await makeWorkspace();
  corpus = await writeCorpus(join(workspace, 'corpus'), inventClips(2));
  treasure = join(workspace, 'treasure');
  await writeFile(treasure, TREASURE);
  await utimes(treasure, 1, 1);
  planted = (suffix) => join(corpus.root, `konvid_1k.${suffix}`);
});

/** A lock that seems to be in use would be watched for a while. */
const age = (suffix: string) => lutimes(planted(suffix), 1, 1);

/** The run goes on as if nothing stood there, or ends with a message; it never waits, breaks or touches the treasure. */
async function expectUnharmed(exitCodes: readonly number[] = [0]): Promise<void> {
  const { exitCode, rows, stderr } = await ingestHere(corpus.root);
  expect(exitCodes, stderr).toContain(exitCode);
  expect(rows).toHaveLength(exitCode === 0 ? 2 : 0);
  expect(await readFile(treasure, 'utf8')).toBe(TREASURE);
}

const OWN = ['jsonl', 'manifest.json', 'jsonl.lock.1', 'jsonl.lock.d', 'jsonl.index', 'clips.csv'];

describe('what a corpus from elsewhere brings along in the place of our own files', () => {
  it.each(OWN)('%s as a link to another file leaves that as it is', async (suffix) => {
    await symlink(treasure, planted(suffix));
    await age(suffix);
    await expectUnharmed([0, 2]);
  });

  it.each(OWN)('%s as a link to an empty file outside leaves it empty', async (suffix) => {
    await writeFile(treasure, '');
    await symlink(treasure, planted(suffix));
    await age(suffix);
    const { exitCode, stderr } = await ingestHere(corpus.root);
    expect([0, 2], stderr).toContain(exitCode);
    expect(await readFile(treasure, 'utf8')).toBe('');
  });

  it('the JSONL as a link to rows of another folder adds none there, unless it is named', async () => {
    const other = await writeCorpus(join(corpus.root, '../other'), inventClips(1));
    await ingestHere(other.root);
    const rows = join(other.root, 'konvid_1k.jsonl');
    const [before, names] = [await readFile(rows, 'utf8'), await readdir(other.root)];
    await symlink(rows, planted('jsonl'));
    const refused = await ingestHere(corpus.root);
    expect(refused).toMatchObject({ exitCode: 2, error: 'OUTPUT_LINK_OUTSIDE' });
    expect(refused.stderr).toContain(rows);
    expect([await readFile(rows, 'utf8'), await readdir(other.root)]).toEqual([before, names]);
    expect(await ingestHere(corpus.root, ['--output', planted('jsonl')])).toMatchObject({ exitCode: 0 });
    expect((await readFile(rows, 'utf8')).length).toBeGreaterThan(before.length);
  });

  it.each(OWN)('%s as a link to nothing makes no file there', async (suffix) => {
    await symlink(`${treasure}-2`, planted(suffix));
    await age(suffix);
    await expectUnharmed([0, 2]);
    await expect(stat(`${treasure}-2`)).rejects.toThrow('ENOENT');
  });

  it.each(OWN)('%s as a named pipe is never waited for', async (suffix) => {
    await makeFifo(planted(suffix));
    await age(suffix);
    await expectUnharmed([0, 2]);
  });

  it.each(OWN)('%s as a folder with files keeps them', async (suffix) => {
    await mkdir(planted(suffix));
    await writeFile(join(planted(suffix), 'x'), TREASURE);
    await age(suffix);
    await expectUnharmed([0, 2]);
    expect(await readFile(join(planted(suffix), 'x'), 'utf8')).toBe(TREASURE);
  });

  it("an index that is somebody else's file stays as it is", async () => {
    await writeFile(planted('jsonl.index'), TREASURE);
    await expectUnharmed();
    expect(await readFile(planted('jsonl.index'), 'utf8')).toBe(TREASURE);
  });
});

describe('what lies where a command writes besides', () => {
  it.each(['MOS_PROMOTE.json', 'MOS_HOLD.json'])('%s as a link is replaced, and not followed', async (name) => {
    const folder = join(corpus.root, '..');
    const jsonl = await writeJsonl(
      folder,
      'rows.jsonl',
      Array.from({ length: 40 }, (_, index) => inventRow(index)),
    );
    const split = join(folder, 'split.json');
    await runCommandHere(['split', jsonl, '--output', split, '--folds', '5']);
    const scores = Array.from({ length: 40 }, (_, index) => `${inventRow(index).src},${inventRow(index).mos}`);
    await writeFile(join(folder, 'predictions.csv'), `src,prediction\n${scores.join('\n')}\n`);
    const verdicts = join(folder, 'verdicts');
    await mkdir(verdicts);
    await symlink(treasure, join(verdicts, name));
    const args = ['score', join(folder, 'predictions.csv'), '--against', jsonl, '--split', split, '--gate'];
    const { exitCode, stderr } = await runCommandHere([...args, '--bootstrap', '0', '--verdict-dir', verdicts]);
    expect([0, 1], stderr).toContain(exitCode);
    const [written] = await readdir(verdicts);
    expect((await lstat(join(verdicts, written ?? ''))).isFile()).toBe(true);
    expect(await readFile(treasure, 'utf8')).toBe(TREASURE);
  });

  it("a file that is written durably keeps its rights, and leaves a link's target alone", async () => {
    const [path, way] = [join(corpus.root, 'x.json'), join(corpus.root, 'way.json')];
    await writeFile(path, 'old');
    await chmod(path, 0o600);
    await writeDurably(path, 'new');
    expect((await stat(path)).mode & 0o777).toBe(0o600);
    await symlink(treasure, way);
    await writeDurably(way, 'new');
    expect([await readFile(way, 'utf8'), await readFile(treasure, 'utf8')]).toEqual(['new', TREASURE]);
    expect((await readdir(corpus.root)).filter((name) => name.includes('.json.'))).toEqual([]);
  });
});
