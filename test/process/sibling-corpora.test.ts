import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { CorpusRow, ValidationReport } from '../../src/index.ts';
import { runIngest, runIngestHere, runValidateHere } from '../support/command.ts';
import { makeClipBytes } from '../support/corpus.ts';
import { readRows } from '../support/outcome.ts';
import {
  BYTE_ORDER_MARK,
  inventPercent,
  layOutFiles,
  lsvqKeyOf,
  type MadeFiles,
  originalOf,
  PUBLISHED,
  vidOf,
} from '../support/published-corpora.ts';
import { makeWorkbook } from '../support/workbook.ts';
import { makeWorkspace } from '../support/workspace.ts';

const AT = ['--ingested-at', '2026-05-08T12:00:00+00:00'];

async function golden(name: string): Promise<{ readonly bytes: Buffer; readonly pixFmt: string }> {
  const folder = join(import.meta.dirname, '../golden');
  const { probe } = JSON.parse(await readFile(join(folder, `${name.replace(/\.\w+$/, '')}.expected.json`), 'utf8'));
  return { bytes: await readFile(join(folder, name)), pixFmt: (probe as CorpusRow).pix_fmt };
}

/** The rows, once validator and clips agree that they are what they say. */
async function readValidRows(output: string, corpusDir: string): Promise<readonly CorpusRow[]> {
  const manifest = output.replace(/\.jsonl$/, '.manifest.json');
  const { exitCode, report } = await runValidateHere([output, '--manifest', manifest, '--corpus-dir', corpusDir]);
  expect({ exitCode, violations: violationsOf(report) }).toEqual({ exitCode: 0, violations: [] });
  return readRows(output);
}

function violationsOf({ files }: ValidationReport) {
  return files.flatMap(({ violations }) => violations);
}

/** A clip of each naming, in each of the pixel formats that our clips have. */
const NAMINGS = [
  { clip: 'yuv422p-mkv.mkv', path: originalOf },
  { clip: 'pal8-mkv.mkv', path: originalOf },
  { clip: 'rgb24-mkv.mkv', path: originalOf },
  { clip: 'yuv420p10-mkv.mkv', path: originalOf },
  { clip: 'ffv1-mkv.mkv', path: originalOf },
  { clip: 'gray-mkv.mkv', path: originalOf },
  { clip: 'h264-cfr.mp4', path: (vid: string) => `original_videos_h264/${vid}_crf_10_ss_00_t_20.0.mp4` },
  { clip: 'h264-422-10bit.mp4', path: (vid: string) => `original_videos_h264/${vid}_crf_10_ss_00_t_20.0.mp4` },
  { clip: 'h264-444.mp4', path: (vid: string) => `vp9_compressed_videos/${vid}_orig.mp4` },
  { clip: 'vp9-webm.webm', path: (vid: string) => `vp9_compressed_videos/${vid}_cbr.webm` },
  { clip: 'vp9-10bit.webm', path: (vid: string) => `vp9_compressed_videos/${vid}_vod.webm` },
  { clip: 'vp9-odd-size.webm', path: (vid: string) => `vp9_compressed_videos/${vid}_vodlb.webm` },
];

describe('YouTube-UGC', () => {
  it('gives a row to each naming and pixel format, and counts what has none', async () => {
    const clips = await Promise.all(
      NAMINGS.map(async ({ clip, path }, index) => ({ ...(await golden(clip)), path: path(vidOf(index)) })),
    );
    const [missing, ambiguous, text] = [vidOf(20), vidOf(21), vidOf(22)];
    const header = ['vid', 'MOS full', 'std full', '# Subjects'];
    const good = NAMINGS.map((_, index) => [vidOf(index), 1.5 + index / 4, 0.5 + index / 8, 103 + index]);
    const bad = [
      [missing, 3, 0.5, 120],
      [ambiguous, 3, 0.5, 120],
      [text, 'n.a.', 0.5, 120],
    ];
    const root = await layOutFiles(await makeWorkspace(), {
      ...Object.fromEntries(clips.map(({ path, bytes }) => [path, bytes])),
      [originalOf(ambiguous)]: 'one',
      [originalOf(ambiguous).replace('.mkv', '_orig.mp4')]: 'another',
      [originalOf('Sports_720P-ffff')]: 'without a label',
      'original_videos_MOS_for_YouTube_UGC_dataset.xlsx': makeWorkbook([
        { name: 'MOS', rows: [header, ...good, ...bad] },
      ]),
    });
    const environment = { VMAF_YOUTUBE_UGC_DIR: root };
    const args = ['--corpus', 'youtube-ugc', ...AT, '--max-missing', '1'];
    const { exitCode, stderr, result } = await runIngestHere(args, { environment });
    expect(exitCode).toBe(0);
    const output = join(root, 'youtube_ugc.jsonl');
    expect(stderr).toContain(`[youtube-ugc-jsonl] wrote 12 rows, skipped 0 (broken), 0 dedups -> ${output}`);
    expect(result.manifest).toMatchObject({
      schema: 'youtube-ugc-corpus-jsonl-manifest-v1',
      corpus: 'youtube-ugc',
      outcomes: { written: 12, missing: 1, rejected: 2, broken: 0, conflict: 0, dedup: 0, 'download-failed': 0 },
      labels: {
        total: 15,
        files: [{ dialect: 'xlsx, sheet MOS', columns: { file: 'vid', mos: 'MOS full' }, rows: 15 }],
      },
      missing: { items: [{ name: missing, line: 14 }] },
      rejected: {
        items: [
          { code: 'CLIP_AMBIGUOUS', line: 15 },
          { code: 'LABEL_MOS', line: 16 },
        ],
      },
    });
    const rows = await readValidRows(output, root);
    expect(
      rows.map(({ src, pix_fmt, mos, mos_std_dev, n_ratings }) => [src, pix_fmt, mos, mos_std_dev, n_ratings]),
    ).toEqual(
      clips.map(({ path, pixFmt }, index) => [
        path.split('/').at(-1),
        pixFmt,
        1.5 + index / 4,
        0.5 + index / 8,
        103 + index,
      ]),
    );
    for (const row of rows) expect(row).toMatchObject({ corpus: 'youtube-ugc', corpus_version: 'youtube-ugc-2019' });
    const again = await runIngestHere(args, { environment });
    expect(again.result.error).toBeNull();
    expect(again.result.manifest?.stats).toMatchObject({ written: 0, dedups: 12 });
    expect(again.result.manifest?.jsonl.sha256).toBe(result.manifest?.jsonl.sha256);
  });
});

describe('LSVQ', () => {
  it('writes paths, tells clips of one base name apart, and keeps the first score of equal bytes', async () => {
    const bytes = await Promise.all(['one', 'another', 'third'].map(makeClipBytes));
    const [one = Buffer.alloc(0), another = Buffer.alloc(0), third = Buffer.alloc(0)] = bytes;
    const keys = Array.from({ length: 2_600 }, (_, index) => lsvqKeyOf(index));
    const score = (index: number) => (index === 4 ? inventPercent(0) : inventPercent(index));
    const labels = (from: number, to: number) =>
      `${BYTE_ORDER_MARK}name,mos\n${keys
        .slice(from, to)
        .map((key, index) => `${key},${score(from + index)}\n`)
        .join('')}`;
    const clips: MadeFiles = {
      [`LSVQ/${keys[0]}.mp4`]: one,
      [`LSVQ/${keys[1]}.mp4`]: another,
      [`LSVQ/${keys[4]}.mp4`]: one,
      [`LSVQ/${keys[5]}.mp4`]: another,
      [`LSVQ/${keys[2_599]}.mp4`]: third,
    };
    const root = await layOutFiles(await makeWorkspace(), {
      ...clips,
      'labels_train_test.csv': labels(0, 2_500),
      'labels_test_1080p.csv': labels(2_500, 2_600),
    });
    const { exitCode, stderr, result } = await runIngestHere(['--corpus', 'lsvq', '--corpus-dir', root, ...AT]);
    expect(exitCode).toBe(0);
    expect(stderr).toContain('[lsvq-jsonl] wrote 3 rows, skipped 0 (broken), 1 dedups');
    expect(result.manifest).toMatchObject({
      schema: 'lsvq-corpus-jsonl-manifest-v1',
      outcomes: { written: 3, dedup: 1, conflict: 1, missing: 2_595, rejected: 0, broken: 0, 'download-failed': 0 },
      conflicts: { items: [{ src: `${keys[5]}.mp4` }] },
      labels: { total: 2_600, files: [{ rows: 2_500 }, { rows: 100 }] },
    });
    const rows = await readValidRows(join(root, 'lsvq.jsonl'), root);
    expect(rows.map(({ src, mos }) => [src, mos])).toEqual(
      [0, 1, 2_599].map((index) => [`${keys[index]}.mp4`, Number(inventPercent(index))]),
    );
    expect(keys[0]?.split('/')[1]).toBe(keys[1]?.split('/')[1]);
  });
});

describe('LIVE-VQC', () => {
  it('writes scores of 0..100', async () => {
    const names = ['A001.mp4', 'A002.mp4', 'B001.mp4', 'F025.mp4'];
    const clips = await Promise.all(names.map(async (name) => [`Video/${name}`, await makeClipBytes(name)] as const));
    const scores = ['0', '100', '73.28', '5.5'];
    const root = await layOutFiles(await makeWorkspace(), {
      ...Object.fromEntries(clips),
      'LIVE_VQC_metadata.csv': ['File,MOS', ...names.map((name, index) => `${name},${scores[index]}`), ''].join('\r\n'),
    });
    const { exitCode, stderr } = await runIngest(['--corpus', 'live-vqc', '--corpus-dir', root, ...AT]);
    expect(exitCode).toBe(0);
    expect(stderr).toContain('[live-vqc-jsonl] wrote 4 rows, skipped 0 (broken), 0 dedups');
    const rows = await readValidRows(join(root, 'live_vqc.jsonl'), root);
    expect(rows.map(({ src, mos }) => [src, mos])).toEqual(names.map((name, index) => [name, Number(scores[index])]));
  });
});

describe('a study of your own', () => {
  const STUDY = ['--corpus', 'custom', '--corpus-label', 'panel-2026'];

  it.each([
    { scale: '1-5', scores: ['1', '5', '3.25'], label: 'custom-1-5-panel-2026', output: 'custom_1_5_panel_2026.jsonl' },
    {
      scale: '0-100',
      scores: ['0', '100', '77.5'],
      label: 'custom-0-100-panel-2026',
      output: 'custom_0_100_panel_2026.jsonl',
    },
  ])('gets the row, the guards and the manifest of the others: $scale', async ({ scale, scores, label, output }) => {
    const paths = ['left/a.mp4', 'right/a.mp4', 'b.webm'];
    const [left, right] = await Promise.all(paths.map(makeClipBytes));
    const { bytes } = await golden('vp9-webm.webm');
    const rows = paths.map((path, index) => `${path};${scores[index]?.replace('.', ',')};0,5;24`);
    const root = await layOutFiles(await makeWorkspace(), {
      'left/a.mp4': left ?? '',
      'right/a.mp4': right ?? '',
      'b.webm': bytes,
      'scores.csv': ['Clip;Mean score;Spread;Votes', ...rows, 'left/a.mp4;101;0,5;24'].join('\n'),
    });
    const columns = 'mos=Mean score,file=Clip,mos_std_dev=Spread,n_ratings=Votes';
    const args = [...STUDY, '--scale', scale, '--columns', columns, '--corpus-dir', root, ...AT];
    const { exitCode, stderr, result } = await runIngestHere(args);
    expect(exitCode).toBe(0);
    expect(stderr).toContain('[custom-jsonl] wrote 3 rows, skipped 0 (broken), 0 dedups');
    expect(result.manifest).toMatchObject({
      schema: 'custom-corpus-jsonl-manifest-v1',
      corpus: label,
      config: { corpus_version: label },
      outcomes: { written: 3, rejected: 1, missing: 0 },
      labels: { files: [{ columns: { file: 'Clip', mos: 'Mean score', mos_std_dev: 'Spread', n_ratings: 'Votes' } }] },
    });
    const written = await readValidRows(join(root, output), root);
    expect(
      written.map(({ src, mos, mos_std_dev, n_ratings, corpus }) => [src, mos, mos_std_dev, n_ratings, corpus]),
    ).toEqual(paths.map((path, index) => [path, Number(scores[index]), 0.5, 24, label]));
    const other = await runIngestHere([...args, '--output', join(root, output), '--corpus-label', 'other']);
    expect(other.result.error).toMatchObject({ code: 'OUTPUT_INVALID_ROWS' });
  });

  it.each([
    { args: ['--corpus', 'custom', '--scale', '1-5'], code: 'OPTION_INVALID' },
    { args: [...STUDY, '--scale', '1-10'], code: 'OPTION_INVALID' },
    { args: [...STUDY, '--scale', '1-5', '--columns', 'score=x'], code: 'OPTION_INVALID' },
    { args: ['--corpus', 'lsvq', '--columns', 'mos=x'], code: 'OPTION_INVALID' },
    { args: ['--corpus', 'auto'], code: 'OPTION_INVALID' },
  ])('is refused where it is half described: $args', async ({ args, code }) => {
    const { exitCode, result } = await runIngestHere(args, { cwd: await makeWorkspace() });
    expect({ exitCode, code: result.error?.code }).toEqual({ exitCode: 2, code });
  });
});

describe('--corpus auto', () => {
  it('says what it recognises and why, and writes what the named corpus would', async () => {
    const name = 'live-vqc';
    const copy = PUBLISHED.find((published) => published.name === name);
    const files = await Promise.all(
      Object.entries(copy?.files ?? {}).map(
        async ([path, content]) => [path, path.endsWith('.mp4') ? await makeClipBytes(path) : content] as const,
      ),
    );
    const root = await layOutFiles(await makeWorkspace(), Object.fromEntries(files));
    const run = (corpus: string, output: string) =>
      runIngestHere([
        '--corpus',
        corpus,
        '--corpus-dir',
        root,
        '--output',
        join(root, output),
        '--max-missing',
        '100%',
        ...AT,
      ]);
    const auto = await run('auto', 'auto.jsonl');
    const named = await run(name, 'named.jsonl');
    expect([auto.exitCode, named.exitCode]).toEqual([0, 0]);
    expect(auto.stderr).toContain(
      '[live-vqc-jsonl] corpus: live-vqc is recognised: LIVE_VQC_metadata.csv is a name of its label files, LIVE_VQC_metadata.csv names clips as it does, 3 of 30 labels have a clip',
    );
    expect(auto.result.manifest?.jsonl.sha256).toBe(named.result.manifest?.jsonl.sha256);
  });

  it('refuses what it does not know, and writes nothing', async () => {
    const root = await layOutFiles(await makeWorkspace(), { 'notes.txt': 'hello', 'a.mp4': 'x' });
    const { exitCode, result } = await runIngestHere(['--corpus', 'auto', '--corpus-dir', root, '--dry-run']);
    expect({ exitCode, code: result.error?.code }).toEqual({ exitCode: 2, code: 'CORPUS_NOT_RECOGNISED' });
    for (const { name } of PUBLISHED) expect(result.error?.message).toContain(`${name}: `);
  });
});
