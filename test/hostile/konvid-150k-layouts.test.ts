import { mkdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { runIngest } from '../support/command.ts';
import { ENOUGH_ROWS, inventScore, layOut150k, nameInPart, scoresOfA, scoresOfB } from '../support/corpus-150k.ts';
import { prepareMeasuring } from '../support/measured.ts';
import { snapshot } from '../support/snapshot.ts';
import { makeFifo } from '../support/special-file.ts';
import { makeWorkspace } from '../support/workspace.ts';

const [A0, A1, A2, A3] = [0, 1, 2, 3].map((index) => nameInPart('a', index)) as [string, string, string, string];

let root: string;

beforeEach(async () => {
  root = join(await makeWorkspace(), 'konvid-150k');
  await layOut150k(root, { 'k150ka_scores.csv': scoresOfA(ENOUGH_ROWS), 'k150kb_scores.csv': scoresOfB(2) });
});

async function ingest(...args: readonly string[]) {
  const { exitCode, result, stderr } = await runIngest(['--corpus', 'konvid-150k', '--corpus-dir', root, ...args]);
  const broken = result.manifest?.broken.items.map(({ src, code }) => `${src} ${code}`) ?? [];
  return { exitCode, error: result.error?.code, broken, outcomes: result.manifest?.outcomes, stderr };
}

describe('clips/ of links', () => {
  it('leads nowhere, outside, to a folder, to a pipe, to itself: each is a broken clip, and the others are rows', async () => {
    const outside = await makeWorkspace();
    await layOut150k(outside, [A0]);
    await layOut150k(root, [`store/deep/${A3}`]);
    await mkdir(join(root, 'clips'));
    await makeFifo(join(root, 'store/pipe'));
    const targets = [
      join(outside, A0),
      '../store',
      '../store/pipe',
      `../store/deep/${A3}`,
      nameInPart('a', 4),
      'nowhere',
    ];
    for (const [index, target] of targets.entries()) await symlink(target, join(root, 'clips', nameInPart('a', index)));
    const { exitCode, broken, outcomes } = await ingest();
    expect(exitCode).toBe(0);
    expect(broken).toEqual([
      `${A0} CLIP_LINK_OUTSIDE`,
      `${A1} CLIP_NOT_REGULAR`,
      `${A2} CLIP_NOT_REGULAR`,
      `${nameInPart('a', 4)} CLIP_UNREADABLE`,
      `${nameInPart('a', 5)} CLIP_UNREADABLE`,
    ]);
    expect(outcomes).toMatchObject({ written: 1, broken: 5 });
  });

  it('that is itself a link to the outside is refused', async () => {
    const outside = await makeWorkspace();
    await layOut150k(outside, [A0]);
    await symlink(outside, join(root, 'clips'));
    expect(await ingest()).toMatchObject({ exitCode: 2, error: 'CORPUS_LINK_OUTSIDE' });
    expect(await ingest('--link-target', outside)).toMatchObject({ exitCode: 0, outcomes: { written: 1 } });
  });
});

describe('the folders of the parts', () => {
  it('are never written to, in any of their names', async () => {
    await layOut150k(root, [`k150ka_extracted/${A0}`, `k150kb/${nameInPart('b', 0)}`]);
    for (const path of [`k150ka_extracted/x.jsonl`, 'k150kb/x.jsonl', 'clips/x.jsonl', 'k150kb_scores.csv']) {
      expect(await ingest('--output', join(root, path))).toMatchObject({ exitCode: 2, error: 'OUTPUT_AMONG_INPUTS' });
    }
    const before = await snapshot(join(root, 'k150ka_extracted'));
    expect((await ingest()).outcomes).toMatchObject({ written: 2 });
    expect(await snapshot(join(root, 'k150ka_extracted'))).toEqual(before);
  });
});

describe('a list of URLs', () => {
  /** These rows, then one whose clip is on disk, then as many as the floor wants: the limit keeps those out. */
  async function writeManifest(rows: readonly string[]): Promise<readonly string[]> {
    const rest = Array.from({ length: ENOUGH_ROWS }, (_, index) => `r${index}.mp4,https://example.org/${index},3`);
    const path = join(root, 'urls.csv');
    await writeFile(path, ['file_name,url,MOS', ...rows, ...rest, ''].join('\n'));
    await layOut150k(root, ['clips/r0.mp4']);
    return ['--manifest-csv', path, '--limit', String(rows.length + 1)];
  }

  it('can name no file outside the clips folder, no hidden one, and no address of another kind', async () => {
    const args = await writeManifest([
      '../../evil.mp4,https://example.org/1,3',
      '/etc/cron.d/evil,https://example.org/1,3',
      'a\\..\\b.mp4,https://example.org/1,3',
      '.download-progress.json,https://example.org/1,3',
      'passwd.mp4,file:///etc/passwd,3',
      'script.mp4,javascript:alert(1),3',
      'loud.mp4,ftp://me:hunter2@example.org/a?token=hunter2,3',
    ]);
    const { exitCode, outcomes, stderr } = await ingest(...args);
    expect(exitCode).toBe(0);
    expect(outcomes).toMatchObject({ rejected: 7, written: 1 });
    expect(stderr).not.toContain('hunter2');
    expect(await readFile(join(root, 'konvid_150k.manifest.json'), 'utf8')).not.toContain('hunter2');
  });
});

describe('the largest label file that was seen', () => {
  const ROWS = 154_745;
  const HALF_A_GIGABYTE = 512 * 1_048_576;

  it('is read in little memory', async () => {
    const rows = Array.from({ length: ROWS }, (_, index) => `${nameInPart('a', index)},${inventScore(index)}`);
    await writeFile(join(root, 'k150ka_scores.csv'), ['video_name,video_score', ...rows, ''].join('\n'));
    await layOut150k(root, [`k150ka/${nameInPart('a', ROWS - 1)}`]);
    const { environment, read } = await prepareMeasuring();
    const args = ['--corpus', 'konvid-150k', '--corpus-dir', root];
    const { result } = await runIngest(args, { environment });
    expect(result.manifest?.outcomes).toMatchObject({ written: 1, missing: ROWS + 1 });
    expect(result.manifest?.missing.items).toHaveLength(1_000);
    expect((await read()).memoryBytes).toBeLessThan(HALF_A_GIGABYTE);
  });

  it('is refused where it goes on for ever', async () => {
    await writeFile(join(root, 'k150ka_scores.csv'), `video_name,video_score\n${'a,3\n'.repeat(500_001)}`);
    expect(await ingest()).toMatchObject({ exitCode: 2, error: 'LABELS_WRONG_CORPUS' });
  });
});
