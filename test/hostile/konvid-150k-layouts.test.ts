import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { runIngest, runIngestHere } from '../support/command.ts';
import { ENOUGH_ROWS, inventScore, layOut150k, nameInPart, scoresOfA, scoresOfB } from '../support/corpus-150k.ts';
import { prepareMeasuring } from '../support/measured.ts';
import { snapshot } from '../support/snapshot.ts';
import { makeWorkspace } from '../support/workspace.ts';

const A0 = nameInPart('a', 0);

let root: string;

beforeEach(async () => {
  root = join(await makeWorkspace(), 'konvid-150k');
  await layOut150k(root, { 'k150ka_scores.csv': scoresOfA(ENOUGH_ROWS), 'k150kb_scores.csv': scoresOfB(2) });
});

async function ingest(...args: readonly string[]) {
  const { exitCode, result, stderr } = await runIngestHere(['--corpus', 'konvid-150k', '--corpus-dir', root, ...args]);
  const broken = result.manifest?.broken.items.map(({ src, code }) => `${src} ${code}`) ?? [];
  return { exitCode, error: result.error?.code, broken, outcomes: result.manifest?.outcomes, stderr };
}

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
});
