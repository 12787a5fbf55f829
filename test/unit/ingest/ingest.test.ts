import { readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { isIngestManifest } from '../../../src/contract/generated/accept-documents.mjs';
import type { CorpusRow } from '../../../src/contract/generated/types.ts';
import { parseProbe } from '../../../src/ffprobe/probe.ts';
import { ingestIn } from '../../../src/ingest/run.ts';
import { labelLine, makeTinyCorpus, REAL_HEADER, writeLabels } from '../../support/corpus.ts';
import { makeSyntheticWorld, synthesiseProbeJson } from '../../support/synthetic-world.ts';

async function readRows(path: string): Promise<readonly CorpusRow[]> {
  const lines = (await readFile(path, 'utf8')).split('\n').slice(0, -1);
  return lines.map((line) => JSON.parse(line) as CorpusRow);
}

describe('ingest', () => {
  it('writes the 15 fields of each clip, decimals with a fraction, in label order', async () => {
    const { root } = await makeTinyCorpus([
      { id: '9900000007', mos: '3' },
      { id: '9900000002', mos: '4.25' },
    ]);
    const { output } = await ingestIn(makeSyntheticWorld(), { corpusDir: root });
    const [first] = (await readFile(output, 'utf8')).split('\n');
    expect(first).toBe(
      '{"src":"9900000007.mp4","src_sha256":"e364295560370511872df0a31e73b41afc31f12c88212fcdfee0c7b638d03d65","src_size_bytes":10,' +
        '"width":960,"height":540,"framerate":29.97002997002997,"duration_s":8.008,"pix_fmt":"yuv420p","encoder_upstream":"h264",' +
        '"mos":3.0,"mos_std_dev":0.0,"n_ratings":0,"corpus":"konvid-1k","corpus_version":"konvid-1k-2017",' +
        '"ingested_at_utc":"2026-05-08T12:00:00+00:00"}',
    );
    expect((await readRows(output)).map(({ src }) => src)).toEqual(['9900000007.mp4', '9900000002.mp4']);
  });

  it('gives every label exactly one outcome, and a manifest that its schema accepts', async () => {
    const corpus = await makeTinyCorpus([
      { id: '9900000001', mos: '3' },
      { id: '9900000002', mos: '3', bytes: '9900000001' },
      { id: '9900000003', mos: '4', bytes: '9900000001' },
      { id: '9900000004', mos: '2', bytes: 'broken' },
      { id: '9900000005', mos: '9' },
      { id: '9900000006', mos: '1', bytes: '' },
    ]);
    const labels = await readFile(join(corpus.labels, 'KoNViD_1k_attributes.csv'), 'utf8');
    await writeLabels(corpus, `${labels}${labelLine({ flickrId: '9900000099', mos: '2' }, 9)}\n`);
    const world = makeSyntheticWorld(async (path) =>
      parseProbe(basename(path) === '9900000004.mp4' ? '{}' : synthesiseProbeJson()),
    );
    const notices: string[] = [];
    const { manifest, failures } = await ingestIn(world, {
      corpusDir: corpus.root,
      onNotice: ({ message }) => notices.push(message),
    });
    expect(manifest.outcomes).toEqual({
      written: 1,
      dedup: 1,
      broken: 2,
      missing: 1,
      rejected: 1,
      conflict: 1,
      'download-failed': 0,
    });
    expect(Object.values(manifest.outcomes).reduce((sum, count) => sum + count)).toBe(manifest.labels.taken);
    expect(manifest.broken.items).toEqual([
      {
        file: 'KoNViD_1k_attributes.csv',
        line: 5,
        src: '9900000004.mp4',
        code: 'PROBE_NO_VIDEO',
        reason: 'no video stream',
      },
      {
        file: 'KoNViD_1k_attributes.csv',
        line: 7,
        src: '9900000006.mp4',
        code: 'CLIP_EMPTY',
        reason: 'the file is empty',
      },
    ]);
    expect(manifest.rejected.items).toMatchObject([{ line: 6, field: 'mos', code: 'LABEL_MOS' }]);
    expect(manifest.missing.items).toMatchObject([{ line: 8 }]);
    expect(manifest.conflicts.items).toMatchObject([{ line: 4, src: '9900000003.mp4' }]);
    expect(failures.map(({ code }) => code)).toEqual(['THRESHOLD_EXCEEDED']);
    expect(notices).toContain('skipped (broken): 9900000004.mp4: no video stream');
    expect(isIngestManifest(manifest), JSON.stringify(isIngestManifest.errors)).toBe(true);
  });

  it('asks once about identical bytes that are under way together', async () => {
    const clips = ['1', '2', '3', '4'].map((last) => ({ id: `990000000${last}`, mos: '3', bytes: 'same' }));
    const { root } = await makeTinyCorpus(clips);
    let asked = 0;
    const world = makeSyntheticWorld(async () => {
      asked += 1;
      await sleep(5);
      return parseProbe(synthesiseProbeJson());
    });
    const { manifest } = await ingestIn(world, { corpusDir: root, concurrency: 4 });
    expect({ asked, stats: manifest.stats }).toMatchObject({ asked: 1, stats: { written: 1, dedups: 3 } });
  });

  it('counts a probe that no row may hold as broken', async () => {
    const { root } = await makeTinyCorpus([{ id: '9900000001', mos: '3' }]);
    const world = makeSyntheticWorld(async () => parseProbe(synthesiseProbeJson({ width: 70_000 })));
    const { manifest, failures } = await ingestIn(world, { corpusDir: root });
    expect(manifest.broken.items).toMatchObject([{ code: 'ROW_INVALID' }]);
    expect(failures.map(({ code }) => code)).toEqual(['OUTPUT_EMPTY']);
  });

  it('keeps what is finished when it is aborted, and continues from there', async () => {
    const clips = Array.from({ length: 9 }, (_, index) => ({ id: `990000000${index}`, mos: '3' }));
    const { root } = await makeTinyCorpus(clips);
    const controller = new AbortController();
    const options = { corpusDir: root, concurrency: 1 };
    const onProgress = ({ labelsDone }: { labelsDone: number }) => {
      if (labelsDone === 4) controller.abort('enough');
    };
    await expect(ingestIn(makeSyntheticWorld(), { ...options, signal: controller.signal, onProgress })).rejects.toBe(
      'enough',
    );
    const output = join(root, 'konvid_1k.jsonl');
    expect((await readRows(output)).length).toBe(4);
    const { manifest } = await ingestIn(makeSyntheticWorld(), options);
    expect(manifest.stats).toMatchObject({ written: 5, dedups: 4 });
    expect((await readRows(output)).map(({ src }) => src)).toEqual(clips.map(({ id }) => `${id}.mp4`));
  });

  it('takes an unknown deviation or count for agreement, and another known one for a conflict', async () => {
    const corpus = await makeTinyCorpus([{ id: '9900000001', mos: '3' }]);
    const header = `${REAL_HEADER},SD,n`;
    const relabel = (deviation: string) =>
      writeLabels(corpus, `${header}\n${labelLine({ flickrId: '9900000001', mos: '3' }, 0)},${deviation},50\n`);
    await ingestIn(makeSyntheticWorld(), { corpusDir: corpus.root });
    await relabel('0.5');
    const known = await ingestIn(makeSyntheticWorld(), { corpusDir: corpus.root });
    expect(known.manifest.stats).toMatchObject({ dedups: 1, conflicts: 0 });

    const output = join(corpus.root, 'other.jsonl');
    await ingestIn(makeSyntheticWorld(), { corpusDir: corpus.root, output });
    await relabel('0.6');
    const other = await ingestIn(makeSyntheticWorld(), { corpusDir: corpus.root, output });
    expect(other.manifest.stats).toMatchObject({ dedups: 0, conflicts: 1 });
  });

  it('rejects a label that fits two clips, with the candidates', async () => {
    const corpus = await makeTinyCorpus([
      { id: '9900000001', mos: '3' },
      { id: '9900000002', mos: '3' },
    ]);
    await writeFile(join(corpus.clips, '9900000003_a.mp4'), 'a');
    await writeFile(join(corpus.clips, '9900000003_b.mp4'), 'b');
    const labels = await readFile(join(corpus.labels, 'KoNViD_1k_attributes.csv'), 'utf8');
    await writeLabels(corpus, `${labels}${labelLine({ flickrId: '9900000003', mos: '2' }, 9)}\n`);
    const { manifest } = await ingestIn(makeSyntheticWorld(), { corpusDir: corpus.root });
    expect(manifest.rejected.items).toEqual([
      {
        file: 'KoNViD_1k_attributes.csv',
        line: 4,
        field: 'file',
        code: 'CLIP_AMBIGUOUS',
        reason: 'the label fits more than one clip: 9900000003_a.mp4, 9900000003_b.mp4',
      },
    ]);
  });
});
