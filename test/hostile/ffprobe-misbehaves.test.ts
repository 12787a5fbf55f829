import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { inventClips, writeCorpus } from '../support/corpus.ts';
import { makeFakeFfprobe, PLAIN_ANSWER } from '../support/fake-ffprobe.ts';
import { ingestHere } from '../support/outcome.ts';
import { makeWorkspace } from '../support/workspace.ts';

const CLIP = '9900000001.mp4';
const LONGEST_LINE = 2_000;

async function ingestWith(script: string) {
  const workspace = await makeWorkspace();
  const { root } = await writeCorpus(join(workspace, 'corpus'), inventClips(2));
  const binary = await makeFakeFfprobe(workspace, `case $clip in *${CLIP}) ${script};; *) answer;; esac`);
  const { exitCode, broken, rows, stderr } = await ingestHere(root, ['--prober', 'ffprobe', '--ffprobe-bin', binary]);
  expect(Math.max(...stderr.split('\n').map((line) => line.length))).toBeLessThan(LONGEST_LINE);
  return { exitCode, broken, rows: rows.length };
}

const MEGABYTES_100 = 'head -c 100000000 /dev/zero | tr "\\\\0" x';

describe('what ffprobe does to one clip is that clip’s fault, and the others stand', () => {
  it.each([
    { what: 'crashes', script: 'kill -SEGV $$', code: 'PROBE_CRASHED' },
    { what: 'is killed', script: 'kill -KILL $$', code: 'PROBE_CRASHED' },
    { what: 'is terminated each time', script: 'kill -TERM $$', code: 'PROBE_CRASHED' },
    { what: 'fails', script: 'answer; exit 1', code: 'PROBE_FAILED' },
    { what: 'prints nothing', script: 'exit 0', code: 'PROBE_BAD_JSON' },
    { what: 'prints 100 MB', script: MEGABYTES_100, code: 'PROBE_TOO_MUCH_OUTPUT' },
    { what: 'complains for 100 MB', script: `${MEGABYTES_100} >&2; exit 1`, code: 'PROBE_TOO_MUCH_OUTPUT' },
    {
      what: 'complains in one line of 1 MB',
      script: 'head -c 1000000 /dev/zero | tr "\\\\0" x >&2; exit 1',
      code: 'PROBE_FAILED',
    },
  ])('when it $what', async ({ script, code }) => {
    expect(await ingestWith(script)).toEqual({ exitCode: 0, broken: [`${CLIP} ${code}`], rows: 1 });
  });
});

const plain = JSON.parse(PLAIN_ANSWER) as { streams: readonly Record<string, unknown>[] };
const withStream = (fields: Record<string, unknown>) =>
  JSON.stringify({ ...plain, format: {}, streams: [{ ...plain.streams[0], ...fields }] });

const ANSWERS = [
  { answer: '{"streams": [', code: 'PROBE_BAD_JSON' },
  { answer: 'null', code: 'PROBE_NO_VIDEO' },
  { answer: '[]', code: 'PROBE_NO_VIDEO' },
  { answer: '"text"', code: 'PROBE_NO_VIDEO' },
  { answer: '{"streams":{"0":{}}}', code: 'PROBE_NO_VIDEO' },
  { answer: '{"streams":[null]}', code: 'PROBE_NO_VIDEO' },
  { answer: '{"streams":[5,"x",[]]}', code: 'PROBE_NO_GEOMETRY' },
  { answer: '['.repeat(100_000), code: 'PROBE_BAD_JSON' },
  { answer: '['.repeat(100_000) + ']'.repeat(100_000), code: 'PROBE_NO_VIDEO' },
  { answer: withStream({ width: { toString: 1, valueOf: 1 } }), code: 'PROBE_NO_GEOMETRY' },
  { answer: withStream({ width: 'x'.repeat(500_000) }), code: 'PROBE_NO_GEOMETRY' },
  { answer: withStream({ width: 0 }), code: 'PROBE_NO_GEOMETRY' },
  { answer: withStream({ height: -540 }), code: 'PROBE_NO_GEOMETRY' },
  { answer: withStream({ width: 960.5 }), code: 'PROBE_NO_GEOMETRY' },
  { answer: withStream({ width: 2 ** 53 }), code: 'ROW_INVALID' },
  { answer: withStream({ avg_frame_rate: '1/0', r_frame_rate: '0/0' }), code: 'PROBE_NO_FRAME_RATE' },
  { answer: withStream({ avg_frame_rate: `${'9'.repeat(400)}/1`, r_frame_rate: 30 }), code: 'PROBE_NO_FRAME_RATE' },
  { answer: withStream({ avg_frame_rate: '9999999/1' }), code: 'ROW_INVALID' },
  { answer: withStream({ duration: 'nan' }), code: 'PROBE_NO_DURATION' },
  { answer: withStream({ duration: '1e400' }), code: 'PROBE_NO_DURATION' },
  { answer: withStream({ duration: '-1' }), code: 'PROBE_NO_DURATION' },
  { answer: withStream({ duration: '9'.repeat(30) }), code: 'ROW_INVALID' },
  { answer: withStream({ pix_fmt: '' }), code: 'PROBE_NO_PIXEL_FORMAT' },
  { answer: withStream({ pix_fmt: 'yuv420p\n' }), code: 'ROW_INVALID' },
  { answer: withStream({ pix_fmt: 'x'.repeat(65) }), code: 'ROW_INVALID' },
  { answer: withStream({ codec_name: 7 }), code: 'PROBE_NO_CODEC' },
  { answer: withStream({ codec_name: '<script>' }), code: 'ROW_INVALID' },
  { answer: withStream({ codec_name: '\ud800' }), code: 'ROW_INVALID' },
];

it('an answer that no ffprobe gives makes no row', async () => {
  const workspace = await makeWorkspace();
  const clips = inventClips(ANSWERS.length);
  const { root } = await writeCorpus(join(workspace, 'corpus'), clips);
  const fileOf = (index: number) => `${clips[index]?.flickrId}.mp4`;
  for (const [index, { answer }] of ANSWERS.entries()) await writeFile(join(workspace, fileOf(index)), answer);
  const binary = await makeFakeFfprobe(workspace, `cat "${workspace}/$(basename "$clip")"`);
  const { broken } = await ingestHere(root, ['--prober', 'ffprobe', '--ffprobe-bin', binary]);
  expect(broken).toEqual(ANSWERS.map(({ code }, index) => `${fileOf(index)} ${code}`));
});

describe('what is no ffprobe is refused before anything is written', () => {
  it.each([
    { what: 'says nothing', script: 'exit 0' },
    { what: 'says something else', script: 'echo hello' },
    { what: 'fails', script: 'echo "ffprobe version 9.1"; exit 1' },
    { what: 'is too old', script: 'echo "ffprobe version 2.8.17"' },
    { what: 'prints 100 MB', script: `echo "ffprobe version 1"; ${MEGABYTES_100}` },
  ])('when it $what', async ({ script }) => {
    const workspace = await makeWorkspace();
    const { root } = await writeCorpus(join(workspace, 'corpus'), inventClips(1));
    const binary = await makeFakeFfprobe(workspace, '');
    await writeFile(binary, `#!/bin/sh\n${script}\n`);
    expect(await ingestHere(root, ['--prober', 'ffprobe', '--ffprobe-bin', binary])).toMatchObject({
      exitCode: 2,
      error: 'FFPROBE_UNUSABLE',
      rows: [],
    });
  });
});
