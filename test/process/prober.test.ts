import { chmod, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { runCommand, runIngestHere } from '../support/command.ts';
import { type MadeClip, writeCorpus } from '../support/corpus.ts';
import { makeCountingFfprobe } from '../support/counting-ffprobe.ts';
import { installedFfprobe } from '../support/ffprobe-binary.ts';
import { makeWorkspace } from '../support/workspace.ts';

const ROOT = join(import.meta.dirname, '../..');
const SAMPLE = join(ROOT, 'sample/konvid-1k');
const GOLDEN = [
  'h264-bframes',
  'h264-vfr',
  'h264-full-range',
  'h264-rotated',
  'h264-editlist',
  'vp9-mp4',
  'truncated-in-moov',
];
const AT = ['--ingested-at', '2026-05-08T12:00:00+00:00'];

let workspace: string;
let golden: string;

async function ingest(corpus: string, name: string, ...args: readonly string[]) {
  const output = join(workspace, `${name}.jsonl`);
  const ended = await runIngestHere(['--corpus-dir', corpus, '--output', output, ...AT, ...args]);
  return { ...ended, jsonl: await readFile(output, 'utf8') };
}

/** The real ffprobe, but it finds another length in clips whose name holds `lied`. */
async function makeLyingFfprobe(lied: string): Promise<string> {
  const path = join(workspace, `lying-${lied}`);
  const real = installedFfprobe();
  const lines = [
    '#!/bin/sh',
    'for clip; do :; done',
    'case "$clip" in',
    `*${lied}*) '${real}' "$@" | sed 's/"duration": "[0-9]/"duration": "9/' ;;`,
    `*) exec '${real}' "$@" ;;`,
    'esac',
  ];
  await writeFile(path, `${lines.join('\n')}\n`);
  await chmod(path, 0o755);
  return path;
}

beforeEach(async () => {
  workspace = await makeWorkspace();
  const clips = GOLDEN.map(async (name, index): Promise<MadeClip> => {
    const bytes = await readFile(join(ROOT, `test/golden/${name}.mp4`));
    return { flickrId: String(9_900_000_000 + index), mos: '3', bytes };
  });
  golden = (await writeCorpus(join(workspace, 'golden'), await Promise.all(clips))).root;
});

describe('--prober', () => {
  it.each([
    { corpus: 'the sample corpus', folder: () => SAMPLE },
    { corpus: 'clips of many kinds', folder: () => golden },
  ])('makes no difference to the rows of $corpus', async ({ corpus, folder }) => {
    const modes = ['ffprobe', 'auto', 'verify'];
    const runs: Awaited<ReturnType<typeof ingest>>[] = [];
    for (const mode of modes) runs.push(await ingest(folder(), `${corpus} ${mode}`, '--prober', mode));
    const [byFfprobe, byBoth, verified] = runs;
    expect(runs.map(({ exitCode }) => exitCode)).toEqual([0, 0, 0]);
    expect(byFfprobe?.jsonl).not.toBe('');
    expect(byBoth?.jsonl).toBe(byFfprobe?.jsonl);
    expect(verified?.jsonl).toBe(byFfprobe?.jsonl);
    const outcomes = runs.map(({ result }) => result.manifest?.outcomes);
    expect(outcomes[1]).toEqual(outcomes[0]);
    expect(outcomes[2]).toEqual(outcomes[0]);
    expect(byBoth?.result.manifest?.probers.header).toBeGreaterThan(0);
    expect(byFfprobe?.result.manifest?.probers).toMatchObject({ header: 0, checked: 0 });
  });

  it('spares ffprobe most clips in auto', async () => {
    const counting = await makeCountingFfprobe(workspace);
    const { result } = await ingest(SAMPLE, 'counted', '--prober', 'auto', '--ffprobe-bin', counting.path);
    const { header, checked } = result.manifest?.probers ?? { header: 0, checked: 0 };
    expect({ header, asked: await counting.count() }).toEqual({ header: 12, asked: checked });
    expect(checked).toBeLessThan(12);
  });

  it('stops in auto where ffprobe contradicts the header reader, says who said what, and writes none of it', async () => {
    const lying = await makeLyingFfprobe('9900000102');
    const { exitCode, result, stderr, jsonl } = await ingest(
      SAMPLE,
      'lied',
      '--prober',
      'auto',
      '--ffprobe-bin',
      lying,
    );
    expect({ exitCode, code: result.error?.code, jsonl }).toEqual({ exitCode: 1, code: 'PROBER_DISAGREES', jsonl: '' });
    expect(stderr).toMatch(
      /9900000102\.mp4: the header reader says \{.*"duration_s":1\.5015,.*ffprobe says \{.*"duration_s":9\./,
    );
    expect(stderr).toContain('--prober ffprobe');
    expect(result.manifest).toBeNull();
  });

  it('finds every contradiction in verify', async () => {
    const lying = await makeLyingFfprobe('9900000149');
    const { exitCode, result } = await ingest(SAMPLE, 'verified', '--prober', 'verify', '--ffprobe-bin', lying);
    expect({ exitCode, code: result.error?.code }).toEqual({ exitCode: 1, code: 'PROBER_DISAGREES' });
  });

  it('knows no other prober', async () => {
    const { exitCode, stderr } = await runCommand(['ingest', '--prober', 'mediainfo']);
    expect({ exitCode, says: stderr.includes('expected one of ffprobe, auto, verify') }).toEqual({
      exitCode: 2,
      says: true,
    });
  });
});
