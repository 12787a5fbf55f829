import { createHash } from 'node:crypto';
import { readFile, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ClipFault, Probe } from '../../src/clips/probe.ts';
import { UserError } from '../../src/files/user-error.ts';
import { isSampled } from '../../src/ingest/clip-prober.ts';
import type { IngestOptions } from '../../src/ingest/options.ts';
import { ingestIn } from '../../src/ingest/run.ts';
import { type MadeClip, writeCorpus } from '../support/corpus.ts';
import { makeSyntheticWorld } from '../support/synthetic-world.ts';
import { makeWorkspace } from '../support/workspace.ts';

const GOLDEN = join(import.meta.dirname, '../golden');

/** Two ways of writing clips, and what the real ffprobe said of each. */
const KINDS = { plain: 'h264-cfr', reordered: 'h264-bframes' } as const;
type Kind = keyof typeof KINDS;

/** Made by `make-clips.ts` from ffprobe alone. */
async function readTruth(kind: Kind): Promise<Probe> {
  const text = await readFile(join(GOLDEN, `${KINDS[kind]}.expected.json`), 'utf8');
  return (JSON.parse(text) as { probe: Probe }).probe;
}

/** A clip of a kind with bytes of its own: behind it stands a box that nobody reads. */
async function makeBytes(kind: Kind, stamp: number): Promise<Buffer> {
  const box = Buffer.from(`\0\0\0\u0010free${String(stamp).padStart(8, '0')}`, 'latin1');
  return Buffer.concat([await readFile(join(GOLDEN, `${KINDS[kind]}.mp4`)), box]);
}

function isInSample(bytes: Buffer): boolean {
  return isSampled(createHash('sha256').update(bytes).digest('hex'));
}

/** A clip that belongs to the sample, or one that does not. */
async function drawClip(kind: Kind, { index, isSample }: { index: number; isSample: boolean }): Promise<MadeClip> {
  for (let stamp = index * 100_000; ; stamp += 1) {
    const bytes = await makeBytes(kind, stamp);
    if (isInSample(bytes) === isSample) return { flickrId: String(9_900_000_000 + index), mos: '3', bytes };
  }
}

type Lie = (probe: Probe) => Probe | ClipFault;

/** A corpus of clips in this order; `*` marks those of the sample. */
async function makeCorpus(order: readonly (Kind | `${Kind}*`)[]) {
  const clips = await Promise.all(
    order.map((each, index) => drawClip(each.replace('*', '') as Kind, { index, isSample: each.endsWith('*') })),
  );
  const { root } = await writeCorpus(join(await makeWorkspace(), 'corpus'), clips);
  const output = join(root, 'out.jsonl');
  const asked: string[] = [];
  const truths = { plain: await readTruth('plain'), reordered: await readTruth('reordered') };

  /** Runs with an ffprobe that says the truth, but for the clips with a lie. */
  const run = async (
    options: Partial<IngestOptions> = {},
    { lies = {}, portable }: { lies?: Readonly<Record<number, Lie>>; portable?: string } = {},
  ) => {
    asked.length = 0;
    const probeClip = async (path: string): Promise<Probe | ClipFault> => {
      const index = Number(basename(path, '.mp4')) - 9_900_000_000;
      asked.push(basename(path));
      const truth = truths[(order[index] ?? 'plain').replace('*', '') as Kind];
      return lies[index]?.(truth) ?? truth;
    };
    const world = { ...makeSyntheticWorld(probeClip), portableIndex: portable };
    const { manifest } = await ingestIn(world, { corpusDir: root, output, prober: 'auto', ...options });
    return manifest;
  };
  return { root, output, asked, run, readJsonl: () => readFile(output, 'utf8') };
}

const wider: Lie = (probe) => ({ ...probe, width: probe.width + 2 });
const timeOut: Lie = () => ({ code: 'PROBE_TIMEOUT', reason: 'too slow' });
const refuse: Lie = () => ({ code: 'PROBE_NO_VIDEO', reason: 'no video stream' });

async function expectDisagreement(run: Promise<unknown>): Promise<UserError> {
  const error = await run.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(UserError);
  expect(error).toMatchObject({ code: 'PROBER_DISAGREES', exitCode: 1 });
  return error as UserError;
}

describe('the prober', () => {
  it('asks ffprobe about the first clip of each kind and about the sample, in auto', async () => {
    const order = ['plain', 'plain', 'plain*', 'reordered', 'plain', 'reordered'] as const;
    const { asked, run, readJsonl, output } = await makeCorpus(order);
    const manifest = await run({ concurrency: 1 });
    expect(asked).toEqual(['9900000000.mp4', '9900000002.mp4', '9900000003.mp4']);
    expect(manifest.probers).toEqual({ header: 6, ffprobe: 0, index: 0, checked: 3 });
    expect(manifest.config.prober).toBe('auto');
    const byHeader = await readJsonl();
    await Promise.all([rm(output), rm(`${output}.index`)]);
    const byFfprobe = await run({ prober: 'ffprobe' });
    expect(asked.length).toBe(6);
    expect(byFfprobe.probers).toEqual({ header: 0, ffprobe: 6, index: 0, checked: 0 });
    expect(await readJsonl()).toBe(byHeader);
    expect(byFfprobe.outcomes).toEqual(manifest.outcomes);
  });

  it('writes no row of a kind before its first clip is confirmed, however many are under way', async () => {
    const { run, readJsonl, asked } = await makeCorpus(['plain', 'plain', 'plain', 'plain']);
    await run({ concurrency: 4 });
    expect(asked.length).toBe(1);
    expect((await readJsonl()).split('\n').length).toBe(5);
  });

  it.each([
    { what: 'another width', lie: wider },
    { what: 'that it is no video', lie: refuse },
  ])('stops where ffprobe says $what of the first clip of a kind, and names both answers', async ({ lie }) => {
    const { run, readJsonl, root } = await makeCorpus(['plain', 'plain', 'reordered', 'reordered']);
    const { message, hint } = await expectDisagreement(run({}, { lies: { 2: lie, 3: lie } }));
    expect(message).toMatch(
      new RegExp(`^${root}.*/990000000[23].mp4: the header reader says \\{"width":64,.*, ffprobe says `),
    );
    expect(message).toContain(lie === wider ? '"width":66' : 'PROBE_NO_VIDEO (no video stream)');
    expect(hint).toContain('--prober ffprobe');
    expect(await readJsonl()).toBe('');
  });

  it('stops where ffprobe contradicts it about a clip of the sample, and discards the batch', async () => {
    const { run, readJsonl, output } = await makeCorpus(['plain', 'plain', 'plain', 'plain*', 'plain']);
    await expectDisagreement(run({}, { lies: { 3: wider } }));
    expect(await readJsonl()).toBe('');
    expect(await readFile(`${output}.index`, 'utf8')).not.toContain('header');
    const { probers, stats } = await run({ prober: 'ffprobe' });
    expect(stats.written).toBe(5);
    expect(probers.ffprobe + probers.index).toBe(5);
  });

  it('takes no time-out for a confirmation, nor for a contradiction', async () => {
    const { run, asked } = await makeCorpus(['plain', 'plain', 'plain']);
    const { probers, broken } = await run({ concurrency: 1 }, { lies: { 0: timeOut } });
    expect(asked).toEqual(['9900000000.mp4', '9900000001.mp4']);
    expect(broken.items).toMatchObject([{ src: '9900000000.mp4', code: 'PROBE_TIMEOUT' }]);
    expect(probers).toEqual({ header: 2, ffprobe: 1, index: 0, checked: 1 });
  });

  it('asks both about every clip in verify, remembered or not, and finds what a sample would miss', async () => {
    const { run, asked } = await makeCorpus(['plain', 'plain', 'plain']);
    const lies = { 2: wider };
    expect((await run({ concurrency: 1 }, { lies })).stats.written).toBe(3);
    await expectDisagreement(run({ prober: 'verify' }, { lies }));
    const { probers, config } = await run({ prober: 'verify' });
    expect(asked.length).toBe(3);
    expect({ probers, prober: config.prober }).toMatchObject({ probers: { checked: 3 }, prober: 'verify' });
  });

  it('remembers its answers for auto, but not for ffprobe alone', async () => {
    const { run, asked, output } = await makeCorpus(['plain', 'plain', 'plain']);
    await run();
    await rm(output);
    expect((await run()).probers).toEqual({ header: 0, ffprobe: 0, index: 3, checked: 0 });
    expect(asked).toEqual([]);
    await rm(output);
    expect((await run({ prober: 'ffprobe' })).probers).toMatchObject({ index: 1, ffprobe: 2 });
  });

  it('asks again about a sample of the answers that came from another machine', async () => {
    const { run, asked, output } = await makeCorpus(['plain', 'plain*', 'plain']);
    const portable = join(await makeWorkspace(), 'portable');
    await run({}, { portable });
    const startElsewhere = () => Promise.all([rm(output, { force: true }), rm(`${output}.index`, { force: true })]);
    await startElsewhere();
    expect((await run({}, { portable })).probers).toEqual({ header: 0, ffprobe: 0, index: 3, checked: 1 });
    expect(asked).toEqual(['9900000001.mp4']);
    await startElsewhere();
    const { message, hint } = await expectDisagreement(run({ prober: 'ffprobe' }, { portable, lies: { 1: wider } }));
    expect(message).toContain("another machine's index says");
    expect(hint).toContain('--rehash');
    expect(await readFile(output, 'utf8')).toBe('');
  });
});

describe('an ffprobe that can not see or read the clips', () => {
  it.each([
    { reason: 'ffprobe exited with 1: No such file or directory', prober: 'ffprobe' },
    { reason: 'ffprobe exited with 1: Permission denied', prober: 'auto' },
    { reason: 'ffprobe exited with 127: sh: ffprobe: not found', prober: 'auto' },
  ] as const)('is named as what fails: $reason, $prober', async ({ reason, prober }) => {
    const { run } = await makeCorpus(['plain']);
    const error = await run({ prober }, { lies: { 0: () => ({ code: 'PROBE_FAILED', reason }) } }).catch(
      (found) => found,
    );
    expect(error).toMatchObject({ code: 'FFPROBE_UNUSABLE', exitCode: 3 });
    expect(String(error.message)).toContain(reason);
  });
});
