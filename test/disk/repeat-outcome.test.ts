import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { appendFile, mkdir, readFile, rename, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { beforeEach, describe, expect, it } from 'vitest';
import { isFault } from '../../src/clips/clip-fault.ts';
import { lockOutput } from '../../src/files/output-lock.ts';
import type { ProbeClip } from '../../src/ingest/clip-prober.ts';
import { extendIndexFile, formatBlock, readIndexFile } from '../../src/ingest/index/index-file.ts';
import { ingestIn } from '../../src/ingest/ingest.ts';
import type { IngestOptions, IngestProgress, Notice } from '../../src/ingest/options.ts';
import { UserError } from '../../src/user-error.ts';
import { labelLine, type MadeCorpus, makeTinyCorpus, REAL_HEADER, writeLabels } from '../support/corpus.ts';
import { ENOUGH_ROWS, layOut150k, nameInPart, scoresOfA } from '../support/corpus-150k.ts';
import { LATER, probeByBytes, watchBoth, watchIngest } from '../support/repeated-run.ts';
import { makeFifo } from '../support/special-file.ts';
import { makeSyntheticWorld, SYNTHETIC_FFPROBE } from '../support/synthetic-world.ts';
import { writeUrlCorpus } from '../support/url-manifest.ts';
import { makeWorkspace } from '../support/workspace.ts';

/** A clip of each outcome: a row, a twin of it, one that contradicts it, a broken one, a missing one, a label that is none. */
const LABELS = [
  { id: '9900000001', mos: '2', bytes: 'a' },
  { id: '9900000002', mos: '2', bytes: 'a' },
  { id: '9900000003', mos: '3', bytes: 'a' },
  { id: '9900000004', mos: '3', bytes: 'broken' },
  { id: '9900000005', mos: '9', bytes: 'b' },
  { id: '9900000006', mos: '4', bytes: 'c' },
  { id: '9900000007', mos: '4', bytes: 'd' },
];

let corpus: MadeCorpus;
let outputs: string;
let options: IngestOptions & { readonly output: string };

beforeEach(async () => {
  corpus = await makeTinyCorpus(LABELS);
  await rm(clip('9900000006'));
  outputs = await makeWorkspace();
  options = { corpusDir: corpus.root, output: join(outputs, 'rows.jsonl'), thresholds: { max_missing: null } };
});

const clip = (id: string) => join(corpus.clips, `${id}.mp4`);
const index = () => `${options.output}.index`;

/** Labels of all clips with one score, in a file outside the corpus folder. */
async function writeLabelsTo(path: string, mos: string): Promise<void> {
  const lines = LABELS.map(({ id }, at) => labelLine({ flickrId: id, mos }, at));
  await writeFile(path, `${[REAL_HEADER, ...lines].join('\n')}\n`);
}

/** What the index says of the last finished run, as it stands there. */
function readRecord(): Record<string, unknown> | undefined {
  let record: Record<string, unknown> | undefined;
  readIndexFile(index(), ['outcome'], (_kind, payload) => {
    record = JSON.parse(payload.toString()) as Record<string, unknown>;
  });
  return record;
}

async function writeRecord(payload: string): Promise<void> {
  const { goodBytes } = readIndexFile(index(), [], () => undefined);
  const file = await extendIndexFile(index(), { goodBytes });
  await file.appendFile(formatBlock('outcome', Buffer.from(payload)));
  await file.close();
}

describe('a run that finds everything as the last one has left it', () => {
  it('comes to the same without planning, again and again', async () => {
    expect((await watchIngest(options)).isPlanned).toBe(true);
    const size = (await stat(index())).size;
    for (const time of [2, 3, 4]) {
      const { asItComes, lookingAtAll } = await watchBoth(options, { outputs });
      expect(asItComes, `run ${time}`).toEqual({ ...lookingAtAll, isPlanned: false });
      expect((await stat(index())).size).toBe(size);
    }
  });

  it('says of each label that has no row what became of it, in their order', async () => {
    const first = await watchIngest(options);
    const { notices, manifest, isPlanned } = await watchIngest(options);
    expect(isPlanned).toBe(false);
    expect(notices).toEqual(first.notices);
    expect(notices.slice(-3).map(({ code }) => code)).toEqual(['SCORE_CONFLICT', 'PROBE_NO_VIDEO', 'LABEL_MOS']);
    expect(manifest).toMatchObject({
      stats: { written: 0, dedups: 3, skipped_broken: 1, missing: 1, rejected: 1, conflicts: 1 },
      outcomes: { written: 2, dedup: 1, broken: 1, missing: 1, rejected: 1, conflict: 1 },
      probers: { header: 0, ffprobe: 0, index: 1, checked: 0 },
    });
  });

  it('says again which label file is missing', async () => {
    const clips = { [`k150ka/${nameInPart('a', 0)}`]: 'a' };
    await layOut150k(corpus.root, { 'k150ka_scores.csv': scoresOfA(ENOUGH_ROWS), ...clips });
    const half = { ...options, corpus: 'konvid-150k' };
    const first = await watchIngest(half);
    expect(first.notices.map(({ code }) => code)).toContain('LABELS_PART_MISSING');
    expect(await watchIngest(half)).toMatchObject({ isPlanned: false, notices: first.notices });
  });

  it('tells of all labels at once', async () => {
    await watchIngest(options);
    const told: IngestProgress[] = [];
    await watchIngest({ ...options, onProgress: (progress) => void told.push(progress) });
    expect(told).toEqual([{ labelsDone: 7, labelsTotal: 7, bytesRead: 0, bytesDownloaded: 0 }]);
  });

  it('writes what it was told this time into the manifest', async () => {
    await watchIngest(options);
    const more = { argv: ['ingest'], ingestedAt: '2026-05-08T12:00:00+00:00', thresholds: { max_missing: '5' } };
    const { asItComes, lookingAtAll } = await watchBoth({ ...options, ...more }, { outputs });
    expect(asItComes).toEqual({ ...lookingAtAll, isPlanned: false });
    expect(asItComes.manifest?.config).toMatchObject({
      ingested_at_utc: more.ingestedAt,
      thresholds: { max_missing: '5' },
    });
  });

  it('is refused where another run is at work, and has planned nothing', async () => {
    await watchIngest(options);
    const lock = await lockOutput(options.output);
    const { ended, isPlanned } = await watchIngest(options);
    expect({ ended, isPlanned }).toMatchObject({
      ended: expect.stringContaining('is writing to it'),
      isPlanned: false,
    });
    await lock.release();
    expect((await watchIngest(options)).ended).toBe('done');
  });

  it('looks at every label once it has been another run that came last', async () => {
    await watchIngest(options);
    await watchIngest({ ...options, prober: 'ffprobe' });
    expect((await watchIngest(options)).isPlanned).toBe(true);
    expect((await watchIngest(options)).isPlanned).toBe(false);
  });

  it('looks at every label where another run came to its end in the meantime', async () => {
    await watchIngest(options);
    const openProber = async () => {
      await watchIngest({ ...options, prober: 'ffprobe' });
      return {
        ffprobe: SYNTHETIC_FFPROBE,
        probeClip: probeByBytes,
      };
    };
    expect((await watchIngest(options, { openProber })).isPlanned).toBe(true);
  });

  it('ends where it is asked to', async () => {
    await watchIngest(options);
    const manifest = await readFile(join(outputs, 'rows.manifest.json'));
    const { ended, isPlanned } = await watchIngest({ ...options, signal: AbortSignal.abort('enough') });
    expect({ ended, isPlanned }).toEqual({ ended: 'enough', isPlanned: false });
    expect(await readFile(join(outputs, 'rows.manifest.json'))).toEqual(manifest);
  });

  it('goes by the label file to which the named one leads', async () => {
    const [one, other] = [join(outputs, 'one.csv'), join(outputs, 'other.csv')];
    const link = join(outputs, 'labels.csv');
    await writeLabelsTo(one, '2');
    await writeLabelsTo(other, '4.5');
    await symlink(one, link);
    const named = { ...options, manifestCsv: link, output: join(outputs, 'named.jsonl') };
    await watchIngest(named);
    expect((await watchIngest(named)).isPlanned).toBe(false);
    await rm(link);
    await symlink(other, link);
    expect(await watchIngest(named)).toMatchObject({ isPlanned: true, manifest: { stats: { written: 0, dedups: 0 } } });
  });

  it('goes by the folder to which the named one leads', async () => {
    const link = join(corpus.root, 'which');
    await symlink(corpus.clips, link);
    const named = { ...options, clipsSubdir: 'which', manifestCsv: join(corpus.labels, 'KoNViD_1k_attributes.csv') };
    await watchIngest(named);
    expect((await watchIngest(named)).isPlanned).toBe(false);
    await mkdir(join(corpus.root, 'more'));
    await writeFile(join(corpus.root, 'more/9900000007.mp4'), 'e');
    await rm(link);
    await symlink(join(corpus.root, 'more'), link);
    expect(await watchIngest(named)).toMatchObject({ isPlanned: true, manifest: { stats: { written: 1 } } });
  });

  it('says that it was told to stop, in the words of whoever did', async () => {
    await watchIngest(options);
    const controller = new AbortController();
    const openProber = async () => {
      controller.abort(new UserError('STEP_CANCELLED', { message: 'cancelled' }));
      return { ffprobe: SYNTHETIC_FFPROBE, probeClip: probeByBytes };
    };
    const { ended, isPlanned } = await watchIngest({ ...options, signal: controller.signal }, { openProber });
    expect({ ended, isPlanned }).toEqual({ ended: 'UserError: cancelled', isPlanned: false });
  });

  it('goes into a folder outside where links may lead', async () => {
    const outside = await makeWorkspace();
    await rename(corpus.clips, join(outside, 'clips'));
    await symlink(join(outside, 'clips'), join(corpus.root, 'which'));
    const manifestCsv = join(corpus.labels, 'KoNViD_1k_attributes.csv');
    const named = { ...options, clipsSubdir: 'which', manifestCsv, linkTargets: [outside] };
    await watchIngest(named);
    const { asItComes, lookingAtAll } = await watchBoth(named, { outputs });
    expect(asItComes).toEqual({ ...lookingAtAll, isPlanned: false });
    expect((await watchIngest({ ...named, linkTargets: [] })).ended).toContain('outside the corpus folder');
    await writeFile(join(outside, 'clips/9900000007.mp4'), 'e');
    expect((await watchIngest(named)).isPlanned).toBe(true);
  });
});

describe('the next run looks at every label itself', () => {
  /** Runs twice. @returns what the second run has looked at */
  async function isPlannedAgain(more: Partial<IngestOptions> = {}, changes: Parameters<typeof watchIngest>[1] = {}) {
    expect((await watchIngest({ ...options, ...more, output: options.output }, changes)).ended).toBe('done');
    const second = await watchIngest({ ...options, ...more, output: options.output }, changes);
    expect(second.ended).toBe('done');
    return second.isPlanned;
  }

  it.each([
    ['every clip is to be asked about', { prober: 'verify' }],
    ['nothing remembered counts', { rehash: true }],
    ['a lock is to be broken, which is done once', { breakLock: true }],
    ['a few labels of many clips are taken', { limit: 2 }],
  ] as const)('where %s', async (_what, more) => {
    expect(await isPlannedAgain(more)).toBe(true);
  });

  it('where answers travel to another machine', async () => {
    expect(await isPlannedAgain({}, { portableIndex: join(outputs, 'portable') })).toBe(true);
  });

  it('where files were young', async () => {
    expect(await isPlannedAgain({}, { now: () => new Date() })).toBe(true);
    expect(readRecord()).toBeUndefined();
  });

  it('where a clip is a link', async () => {
    await rm(clip('9900000007'));
    await symlink(clip('9900000001'), clip('9900000007'));
    expect(await isPlannedAgain()).toBe(true);
  });

  it('where it is told otherwise', async () => {
    await watchIngest(options);
    const other = await watchIngest({ ...options, corpusVersion: 'another' });
    expect(other.ended).toContain('another');
    expect(await watchIngest({ ...options, limit: 100 })).toMatchObject({
      isPlanned: true,
      manifest: { partial: true },
    });
    await watchIngest(options);
    expect(await watchIngest({ ...options, linkTargets: [outputs] })).toMatchObject({ isPlanned: true });
    const ffprobe = { path: '/synthetic/ffprobe', version: '0.1', sha256: '1'.repeat(64) };
    const openProber = async () => ({ ffprobe, probeClip: probeByBytes });
    await watchIngest(options);
    expect(await watchIngest(options, { openProber })).toMatchObject({ isPlanned: true, manifest: { ffprobe } });
  });

  it('where the corpus folder has moved', async () => {
    await watchIngest(options);
    const corpusDir = join(outputs, 'moved');
    await rename(corpus.root, corpusDir);
    const moved = await watchIngest({ ...options, corpusDir });
    expect(moved).toMatchObject({ isPlanned: true, manifest: { config: { corpus_dir: corpusDir } } });
  });

  it('where the outputs have moved', async () => {
    await watchIngest(options);
    const moved = join(corpus.root, '../moved');
    await rename(outputs, moved);
    const output = join(moved, 'rows.jsonl');
    expect(await watchIngest({ ...options, output })).toMatchObject({
      isPlanned: true,
      manifest: { jsonl: { path: output }, stats: { written: 0 } },
    });
    await rename(moved, outputs);
  });

  it('where a clip was broken in a way that may pass', async () => {
    let isSlow = true;
    const probeClip: ProbeClip = async (path, signal) =>
      isSlow && path.endsWith('7.mp4') ? { code: 'PROBE_TIMEOUT', reason: 'out of time' } : probeByBytes(path, signal);
    const openProber = async () => ({ ffprobe: SYNTHETIC_FFPROBE, probeClip });
    expect((await watchIngest(options, { openProber })).manifest?.outcomes.broken).toBe(2);
    isSlow = false;
    expect(await watchIngest(options, { openProber })).toMatchObject({
      isPlanned: true,
      manifest: { outcomes: { broken: 1 } },
    });
  });

  it('where a row was invalid, which may have come of its name', async () => {
    const probeClip: ProbeClip = async (path, signal) => {
      const answer = await probeByBytes(path, signal);
      return path.endsWith('7.mp4') && !isFault(answer) ? { ...answer, width: 2 ** 53 } : answer;
    };
    const openProber = async () => ({ ffprobe: SYNTHETIC_FFPROBE, probeClip });
    expect(await isPlannedAgain({}, { openProber })).toBe(true);
  });

  it('where a link was turned while the last run went on', async () => {
    const [one, other] = [join(outputs, 'one.csv'), join(outputs, 'other.csv')];
    const link = join(outputs, 'current.csv');
    await writeLabelsTo(one, '2');
    await writeLabelsTo(other, '4.5');
    await symlink(one, link);
    const named = { ...options, manifestCsv: link, output: join(outputs, 'named.jsonl') };
    const openProber = async () => {
      await rm(link);
      await symlink(other, link);
      return { ffprobe: SYNTHETIC_FFPROBE, probeClip: probeByBytes };
    };
    await watchIngest(named, { openProber });
    expect(await watchIngest(named)).toMatchObject({ isPlanned: true, manifest: { stats: { written: 0, dedups: 0 } } });
  });

  it('where a pipe has taken the place of a label file', async () => {
    const labels = join(outputs, 'labels.csv');
    await writeLabelsTo(labels, '2');
    const named = { ...options, manifestCsv: labels, output: join(outputs, 'named.jsonl') };
    await watchIngest(named);
    expect((await watchIngest(named)).isPlanned).toBe(false);
    await rm(labels);
    await makeFifo(labels);
    expect((await watchIngest(named)).ended).toContain('not a regular file');
  });

  it('where more labels got no row than the manifest lists', async () => {
    const lines = Array.from({ length: 1_001 }, (_, number) =>
      labelLine({ flickrId: String(8_800_000_000 + number), mos: 'none' }, 0),
    );
    const good = LABELS.map(({ id, mos }) => labelLine({ flickrId: id, mos }, 0));
    await writeLabels(corpus, `${[REAL_HEADER, ...lines, ...good].join('\n')}\n`);
    expect(await isPlannedAgain()).toBe(true);
  });

  it('where labels have addresses', async () => {
    const corpusDir = await writeUrlCorpus(join(outputs, 'urls'), [
      { name: '0001.mp4', url: '' },
      { name: '0002.mp4', url: 'https://127.0.0.1/0002.mp4' },
    ]);
    for (const name of ['0001.mp4', '0002.mp4']) await writeFile(join(corpusDir, name), name);
    expect(await isPlannedAgain({ corpus: 'konvid-150k', corpusDir })).toBe(true);
  });

  it('where a clip was written again while the last run read others', async () => {
    let isFirst = true;
    const probeClip: ProbeClip = async (path, signal) => {
      // Labels are settled in their order: this clip has been read, and the row is being made.
      if (isFirst && path.endsWith('7.mp4')) {
        isFirst = false;
        const answer = await probeByBytes(path, signal);
        await sleep(20);
        await writeFile(clip('9900000001'), 'b');
        return answer;
      }
      return probeByBytes(path, signal);
    };
    const openProber = async () => ({ ffprobe: SYNTHETIC_FFPROBE, probeClip });
    await watchIngest(options, { openProber });
    expect(await watchIngest(options, { openProber })).toMatchObject({
      isPlanned: true,
      manifest: { stats: { written: 1 } },
    });
  });

  it('where the label file was written again while the last run read clips', async () => {
    let isFirst = true;
    const probeClip: ProbeClip = async (path, signal) => {
      if (isFirst) {
        isFirst = false;
        await writeLabels(corpus, `${REAL_HEADER}\n${labelLine({ flickrId: '9900000007', mos: '1.5' }, 0)}\n`);
      }
      return probeByBytes(path, signal);
    };
    const openProber = async () => ({ ffprobe: SYNTHETIC_FFPROBE, probeClip });
    await watchIngest(options, { openProber });
    expect(await watchIngest(options, { openProber })).toMatchObject({
      isPlanned: true,
      manifest: { outcomes: { conflict: 1 } },
    });
  });

  it('where the label file was written again before anything was asked for its state', async () => {
    const onNotice = ({ code }: Notice) => {
      if (code !== 'LABELS_TAKEN') return;
      const path = join(corpus.labels, 'KoNViD_1k_attributes.csv');
      writeFileSync(path, `${REAL_HEADER}\n${labelLine({ flickrId: '9900000007', mos: '1.5' }, 0)}\n`);
    };
    await ingestIn({ ...makeSyntheticWorld(probeByBytes), now: () => LATER }, { ...options, onNotice });
    expect(await watchIngest(options)).toMatchObject({ isPlanned: true, manifest: { outcomes: { conflict: 1 } } });
  });

  it.each([
    ['the manifest is edited', () => appendFile(join(outputs, 'rows.manifest.json'), ' ')],
    ['the manifest is gone', () => rm(join(outputs, 'rows.manifest.json'))],
    [
      'a row is added',
      async () =>
        appendFile(
          options.output,
          await readFile(options.output).then(
            (rows) =>
              rows
                .toString()
                .replace(/[0-9a-f]{64}/g, 'f'.repeat(64))
                .split('\n')[0]
                ?.concat('\n') ?? '',
          ),
        ),
    ],
    ['the JSONL is torn', () => appendFile(options.output, '{"src":')],
    ['the index is gone', () => rm(index())],
  ])('where %s', async (_what, change) => {
    await watchIngest(options);
    await change();
    const { asItComes, lookingAtAll } = await watchBoth(options, { outputs }).catch(async () => ({
      asItComes: await watchIngest(options),
      lookingAtAll: undefined,
    }));
    expect(asItComes.isPlanned).toBe(true);
    if (lookingAtAll !== undefined) expect(asItComes).toEqual(lookingAtAll);
  });

  it.each([
    ['no JSON', 'no JSON'],
    ['nothing', 'null'],
    ['a list', '[]'],
    ['another version', { schema: 'konvid-ingest-outcome-v2' }],
    ['folders that are no texts', { folders: [1] }],
    ['a folder outside', { folders: ['..'] }],
    ['a folder that is not there', { folders: ['', 'gone'] }],
    ['no folder', { folders: [] }],
    ['no folder, and nothing of it', { folders: [], states: createHash('sha256').digest('hex') }],
    ['other states', { states: '0'.repeat(64) }],
    ['other settings', { settings: '0'.repeat(64) }],
    ['another manifest', { manifest: '0'.repeat(64) }],
    ['no manifest', { manifest: null }],
    ['nothing that was lacking', { lacking: null }],
  ] as const)('where its record is %s', async (_what, change) => {
    await watchIngest(options);
    const record = readRecord();
    await writeRecord(typeof change === 'string' ? change : JSON.stringify({ ...record, ...change }));
    const { asItComes, lookingAtAll } = await watchBoth(options, { outputs });
    expect(asItComes).toEqual({ ...lookingAtAll, isPlanned: true });
    expect(asItComes.ended).toBe('done');
  });
});

it('the record names no clip', async () => {
  await watchIngest(options);
  const record = readRecord() ?? {};
  expect(Object.keys(record)).toEqual(['schema', 'settings', 'folders', 'states', 'lacking', 'manifest']);
  expect(record['folders']).toEqual(['', 'KoNViD_1k_metadata', 'KoNViD_1k_videos']);
});
