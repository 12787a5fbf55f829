import { createHash } from 'node:crypto';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { readMp4 } from '../../../src/clips/mp4/read-mp4.ts';
import { readCommittedClips } from '../../parity/base-clips.ts';
import { CONSISTENT_MUTATIONS } from '../../parity/consistent-mutations.ts';
import { RAW_MUTATIONS } from '../../parity/raw-mutations.ts';
import { askFfprobe } from '../../parity/run-parity.ts';
import { installedFfprobe } from '../../support/ffprobe-binary.ts';
import { makeMemoryFolder } from '../../support/memory-folder.ts';
import { type FuzzTarget, MAX_INPUT_BYTES, type Mutation } from '../engine/target.ts';
import { promise } from '../oracle.ts';

/** Of the files that the reader answers for, ffprobe is asked about one in so many, chosen by digest: it takes most of the time. */
const ASKED_SHARE = 4;

/** Changes that know the format, and count on it: they are for files that the reader answers for. */
const MUTATIONS = Object.values({ ...RAW_MUTATIONS, ...CONSISTENT_MUTATIONS }).map(
  (mutate): Mutation =>
    (bytes, draw, others) =>
      isSound(bytes) ? mutate(bytes, draw, others.filter(isSound)).bytes : bytes,
);

/** Asked again and again of the same clips. */
const soundness = new WeakMap<Buffer, boolean>();

function isSound(bytes: Buffer): boolean {
  const known = soundness.get(bytes) ?? readMp4(bytes) !== undefined;
  soundness.set(bytes, known);
  return known;
}

export const target: FuzzTarget = {
  promise: 'the header reader never fails, and says what ffprobe says or nothing',
  covers: ['src/clips/mp4/'],
  tested: 2_000,
  mutations: MUTATIONS,
  seeds: () =>
    readCommittedClips()
      .map(({ bytes }) => bytes)
      .filter(({ length }) => length <= MAX_INPUT_BYTES),
  open: async () => {
    const folder = makeMemoryFolder('fuzz-mp4');
    const path = join(folder, 'clip.mp4');
    const ffprobe = installedFfprobe();
    return {
      run: async (bytes) => {
        const reading = readMp4(bytes);
        if (reading === undefined) return;
        if ((createHash('sha256').update(bytes).digest()[0] ?? 0) % ASKED_SHARE !== 0) return;
        writeFileSync(path, bytes);
        const answer = await askFfprobe(ffprobe, path);
        promise(
          isDeepStrictEqual(answer, reading.probe),
          `reads ${JSON.stringify(reading.probe)}, and ffprobe ${JSON.stringify(answer)}`,
        );
      },
      close: () => rmSync(folder, { recursive: true, force: true }),
    };
  },
};
