import { copyFile, mkdir, readdir, symlink } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runCommand, runIngestHere, runValidateHere } from '../support/command.ts';
import { inventClips, makeClipBytes, writeCorpus } from '../support/corpus.ts';
import { ENOUGH_ROWS, inventScore, layOut150k, nameInPart, scoresOfA, scoresOfB } from '../support/corpus-150k.ts';
import { readRows } from '../support/outcome.ts';
import { makeWorkspace } from '../support/workspace.ts';

const ROWS_OF_B = 1_000;
const BOTH_SCORES = { 'k150ka_scores.csv': scoresOfA(ENOUGH_ROWS), 'k150kb_scores.csv': scoresOfB(ROWS_OF_B) };
const TOTAL = ENOUGH_ROWS + ROWS_OF_B;

/** 24 clips of part A, six of part B, and 5,970 labels without a clip. */
async function makeSplitCorpus(folders = { a: 'k150ka', b: 'k150kb' }): Promise<string> {
  const root = join(await makeWorkspace(), 'konvid-150k');
  const clips = [
    ...Array.from({ length: 24 }, (_, index) => `${folders.a}/${nameInPart('a', index * 7)}`),
    ...Array.from({ length: 6 }, (_, index) => `${folders.b}/${nameInPart('b', index)}`),
  ];
  await layOut150k(root, BOTH_SCORES);
  await layOut150k(root, clips);
  return root;
}

function ingest150k(root: string, ...args: readonly string[]) {
  return runIngestHere(['--corpus', 'konvid-150k', '--corpus-dir', root, ...args]);
}

describe('KonViD-150k in two parts', () => {
  it('gives a row to each clip, in the order of the labels, A before B', async () => {
    const root = await makeSplitCorpus({ a: 'k150ka_extracted', b: 'k150kb' });
    const { exitCode, stderr, result } = await ingest150k(root);
    expect(exitCode).toBe(0);
    const output = join(root, 'konvid_150k.jsonl');
    const lines = stderr.split('\n');
    expect(lines).toContain(
      `[konvid-150k-jsonl] wrote 30 rows, skipped 0 (download-failed), 0 (broken-clip), 0 dedups -> ${output}`,
    );
    expect(lines).toContain(
      `[konvid-150k-jsonl] 5970 missing clips, 0 rejected labels, 0 conflicts, 0 clips without a label; manifest -> ${join(root, 'konvid_150k.manifest.json')}`,
    );
    const rows = await readRows(output);
    expect(rows.map(({ src, mos }) => [src, mos])).toEqual([
      ...Array.from({ length: 24 }, (_, index) => [nameInPart('a', index * 7), Number(inventScore(index * 7))]),
      ...Array.from({ length: 6 }, (_, index) => [nameInPart('b', index), Number(inventScore(index + 7))]),
    ]);
    for (const row of rows) {
      expect(row).toMatchObject({ mos_std_dev: 0, n_ratings: 0 });
      expect(row).toMatchObject({ corpus: 'konvid-150k', corpus_version: 'konvid-150k-2019' });
    }
    expect(result.manifest).toMatchObject({
      schema: 'konvid-150k-corpus-jsonl-manifest-v1',
      corpus: 'konvid-150k',
      config: { corpus_version: 'konvid-150k-2019', thresholds: { max_missing: null }, manifest_csv: null },
      outcomes: { written: 30, missing: 5970, rejected: 0, conflict: 0, dedup: 0, broken: 0, 'download-failed': 0 },
      labels: {
        files: [
          { path: join(root, 'k150ka_scores.csv'), rows: ENOUGH_ROWS, columns: { mos: 'video_score' } },
          { path: join(root, 'k150kb_scores.csv'), rows: ROWS_OF_B, columns: { mos: 'mos, else video_score' } },
        ],
        total: TOTAL,
        taken: TOTAL,
      },
      clips: {
        folders: [
          { path: join(root, 'k150ka_extracted'), clips: 24 },
          { path: join(root, 'k150kb'), clips: 6 },
        ],
        total: 30,
      },
      missing: { count: 5970 },
    });
    expect(result.manifest?.missing.items[0]).toEqual({ file: 'k150ka_scores.csv', line: 3, name: nameInPart('a', 1) });
  });

  it('writes n_ratings 0 and mos_std_dev 0.0, and rows that validate against the clips', async () => {
    const root = await makeSplitCorpus();
    await ingest150k(root);
    const output = join(root, 'konvid_150k.jsonl');
    const { stdout } = await runCommand(['validate', output, '--corpus', 'konvid-150k', '--corpus-dir', root]);
    expect(stdout).toContain('valid: 30 rows, 0 violations, 30 clips read again');
    const manifest = join(root, 'konvid_150k.manifest.json');
    const { report } = await runValidateHere([output, '--manifest', manifest, '--min-rows', '30']);
    expect(report.valid).toBe(true);
  });

  it('adds nothing in a second run, and continues when clips arrive', async () => {
    const root = await makeSplitCorpus();
    await ingest150k(root);
    expect((await ingest150k(root)).result.manifest?.stats).toMatchObject({ written: 0, dedups: 30 });
    await layOut150k(root, [`k150kb/${nameInPart('b', 900)}`]);
    const { manifest } = (await ingest150k(root)).result;
    expect(manifest?.stats).toMatchObject({ written: 1, dedups: 30 });
    expect(manifest?.outcomes).toMatchObject({ written: 31, missing: 5969 });
  });

  it('gives the same rows from clips/ of links into the parts', async () => {
    const root = await makeSplitCorpus();
    const linked = join(await makeWorkspace(), 'linked');
    await layOut150k(linked, BOTH_SCORES);
    await mkdir(join(linked, 'clips'));
    await mkdir(join(linked, 'store/k150k'), { recursive: true });
    for (const part of ['k150ka', 'k150kb']) {
      for (const name of await readdir(join(root, part))) {
        await copyFile(join(root, part, name), join(linked, 'store/k150k', name));
        await symlink(`../store/k150k/${name}`, join(linked, 'clips', name));
      }
    }
    const [plain, links] = [
      await ingest150k(root, '--ingested-at', '2026-05-08T12:00:00+00:00'),
      await ingest150k(linked, '--ingested-at', '2026-05-08T12:00:00+00:00'),
    ];
    expect(links.result.manifest?.jsonl.sha256).toBe(plain.result.manifest?.jsonl.sha256);
    expect(links.result.manifest?.outcomes).toEqual(plain.result.manifest?.outcomes);
  });

  it('lets the first score stand where both parts have the same bytes', async () => {
    const root = join(await makeWorkspace(), 'konvid-150k');
    const bytes = await makeClipBytes('one of both');
    const shared = nameInPart('a', 0);
    const twin = nameInPart('a', 1);
    await layOut150k(root, {
      'k150ka_scores.csv': scoresOfA(ENOUGH_ROWS),
      'k150kb_scores.csv': `video_name,mos,video_score\n${shared},4.99,1\n${twin},${inventScore(1)},1\n`,
      [`k150ka/${shared}`]: bytes,
      [`k150kb/${shared}`]: bytes,
      [`k150ka/${twin}`]: await makeClipBytes('same score'),
      [`k150kb/${twin}`]: await makeClipBytes('same score'),
    });
    const { manifest } = (await ingest150k(root)).result;
    expect(manifest?.outcomes).toMatchObject({ written: 2, conflict: 1, dedup: 1 });
    expect(manifest?.conflicts.items).toMatchObject([{ file: 'k150kb_scores.csv', line: 2, src: shared }]);
    expect((await readRows(join(root, 'konvid_150k.jsonl'))).map(({ mos }) => mos)).toEqual([1, 1.37]);
  });

  it('is found by $VMAF_KONVID_150K_DIR, and in .workingdir2/konvid-150k without it', async () => {
    const root = await makeSplitCorpus();
    const args = ['--corpus', 'konvid-150k', '--dry-run'];
    const named = await runIngestHere(args, { environment: { VMAF_KONVID_150K_DIR: root } });
    expect(named.result.plan).toMatchObject({ corpus_dir: root, labels: TOTAL, matched: 30, missing: 5970, remote: 0 });
    const cwd = await makeWorkspace();
    await mkdir(join(cwd, '.workingdir2'));
    await symlink(root, join(cwd, '.workingdir2/konvid-150k'));
    expect((await runIngestHere(args, { cwd })).result.plan).toMatchObject({ corpus_dir: root, matched: 30 });
  });
});

describe('the wrong corpus', () => {
  const LOOKS_LIKE_1K = 'this looks like KoNViD-1k: run with --corpus konvid-1k';
  /** KoNViD-1k has fewer rows, and would only lead back. */
  const PART = 'a part of KonViD-150k can be read as a study of your own: --corpus custom';
  const LOOKS_LIKE_150K = 'this looks like KonViD-150k: run with --corpus konvid-150k';
  const row = (index: number) => `${nameInPart('a', index)},3.5`;
  const rows = (count: number) => Array.from({ length: count }, (_, index) => row(index)).join('\n');

  async function make1k(): Promise<string> {
    return (await writeCorpus(join(await makeWorkspace(), 'corpus'), inventClips(3))).root;
  }

  async function makeOther(files: Readonly<Record<string, string>>): Promise<string> {
    const root = await makeWorkspace();
    await layOut150k(root, files);
    await layOut150k(root, [`clips/${nameInPart('a', 0)}`, `videos/${nameInPart('a', 0)}`]);
    return root;
  }

  it.each([
    { what: 'its download', corpus: 'konvid-150k', make: make1k, hint: LOOKS_LIKE_1K },
    {
      what: 'its ids and scores alone',
      corpus: 'konvid-150k',
      make: () => makeOther({ 'KoNViD_1k_mos.csv': 'flickr_id,mos\n9900000001,3\n' }),
      hint: LOOKS_LIKE_1K,
    },
    {
      what: 'its columns under another name',
      corpus: 'konvid-150k',
      make: () => makeOther({ 'scores.csv': 'flickr_id,mos\n9900000001,3\n' }),
      hint: LOOKS_LIKE_1K,
    },
    {
      what: 'few rows under names of its own',
      corpus: 'konvid-150k',
      make: () => makeOther({ 'labels.csv': `video_name,mos\n${rows(4_999)}\n` }),
      hint: PART,
    },
    {
      what: 'part B alone',
      corpus: 'konvid-150k',
      make: () => makeOther({ 'k150kb_scores.csv': scoresOfB(1_577) }),
      hint: `a label file whose name contains k150ka was not found; or ${PART}`,
    },
    { what: 'both parts', corpus: 'konvid-1k', make: () => makeSplitCorpus(), hint: LOOKS_LIKE_150K },
    {
      what: 'part A alone',
      corpus: 'konvid-1k',
      make: () => makeOther({ 'k150ka_scores.csv': scoresOfA(20) }),
      hint: LOOKS_LIKE_150K,
    },
    {
      what: 'part B alone, short enough for a corpus of its own',
      corpus: 'konvid-1k',
      make: () => makeOther({ 'k150kb_scores.csv': scoresOfB(20) }),
      hint: LOOKS_LIKE_150K,
    },
    {
      what: 'its columns under another name',
      corpus: 'konvid-1k',
      make: () => makeOther({ 'labels.csv': `video_name,video_score\n${rows(20)}\n` }),
      hint: LOOKS_LIKE_150K,
    },
    {
      what: 'a list of URLs',
      corpus: 'konvid-1k',
      make: () => makeOther({ 'manifest.csv': `file_name,MOS\n${rows(1_501)}\n` }),
      hint: LOOKS_LIKE_150K,
    },
  ])('$corpus refuses $what of the other, names it, and writes nothing', async ({ corpus, make, hint }) => {
    const root = await make();
    const before = (await readdir(root, { recursive: true })).sort();
    const { exitCode, result, stderr } = await runIngestHere(['--corpus', corpus, '--corpus-dir', root]);
    expect(exitCode).toBe(2);
    expect(result.error).toMatchObject({ code: 'LABELS_WRONG_CORPUS', hint });
    expect(stderr).toContain(`hint: ${hint}`);
    expect((await readdir(root, { recursive: true })).sort()).toEqual(before);
  });

  it.each([5_000, 5_001])('konvid-150k takes %i rows', async (count) => {
    const root = await makeOther({ 'labels.csv': `video_name,mos\n${rows(count)}\n` });
    const { result } = await runIngestHere([
      '--corpus',
      'konvid-150k',
      '--corpus-dir',
      root,
      '--clips-subdir',
      'clips',
    ]);
    expect(result.manifest?.outcomes).toMatchObject({ written: 1, missing: count - 1 });
  });

  it('konvid-1k passes over label files of the other that lie beside its own', async () => {
    const root = await make1k();
    await layOut150k(root, BOTH_SCORES);
    const { result } = await runIngestHere(['--corpus-dir', root]);
    expect(result.manifest?.labels.files.map(({ path }) => basename(path))).toEqual(['KoNViD_1k_attributes.csv']);
    expect(result.manifest?.jsonl.rows).toBe(3);
  });
});

describe('--manifest-csv', () => {
  it('is never fallen back from', async () => {
    const root = await makeSplitCorpus();
    const { exitCode, result } = await ingest150k(root, '--manifest-csv', join(root, 'manifest.csv'));
    expect(exitCode).toBe(2);
    expect(result.error?.code).toBe('MANIFEST_CSV_NOT_FOUND');
    expect((await readdir(root)).filter((name) => name.startsWith('konvid_'))).toEqual([]);
  });

  it('stands in the manifest, with the column of addresses', async () => {
    const root = await makeSplitCorpus();
    const urls = Array.from(
      { length: ENOUGH_ROWS },
      (_, index) => `${nameInPart('a', index)},https://h/${index},3,0.5,9`,
    );
    await layOut150k(root, { 'urls.csv': ['file_name,flickr_url,MOS,SD,n', ...urls, ''].join('\n') });
    const manifestCsv = join(root, 'urls.csv');
    const { manifest } = (
      await ingest150k(root, '--manifest-csv', manifestCsv, '--clips-subdir', 'k150ka', '--limit', '1')
    ).result;
    expect(manifest?.config).toMatchObject({ manifest_csv: manifestCsv, clips_subdir: 'k150ka' });
    expect(manifest?.labels.files).toMatchObject([{ path: manifestCsv, columns: { url: 'flickr_url' } }]);
    expect(await readRows(join(root, 'konvid_150k.jsonl'))).toMatchObject([{ mos: 3, mos_std_dev: 0.5, n_ratings: 9 }]);
  });
});
