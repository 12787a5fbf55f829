import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { readMp4 } from '../../src/clips/mp4/read-mp4.ts';
import { HEADER_READER_VERSION } from '../../src/clips/probe.ts';
import { readCommittedClips } from '../parity/base-clips.ts';
import { MutatedFiles } from '../parity/mutated-files.ts';

const GROUP = 200;
/**
 * Digests of the answers for so many mutated files each, the same ones that
 * `test/property/header-parity.test.ts` holds against ffprobe's. Where one changes the reader answers for other clips than before, or
 * otherwise: run `campaigns/parity.ts`, and raise the reader's version. They change with the committed clips, too.
 */
const DIGESTS: readonly string[] = [
  '19814e165872',
  '8cb7bf28ba06',
  '7de24119998a',
  '4ffbfeb30ee8',
  'cee271d4ea59',
  '70464aca5a34',
  'ec5c6b7557e6',
  '2807624fe68e',
  '72d6aca8a4e3',
  'fb3e1d44602a',
];

const clips = readCommittedClips();
const mutated = new MutatedFiles(clips, { seed: 20_260_508, isSwept: false });

function digestAnswers(files: readonly Buffer[]): string {
  const answers = files.map((bytes) => JSON.stringify(readMp4(bytes) ?? null));
  return createHash('sha256').update(answers.join('\n')).digest('hex').slice(0, 12);
}

const made = new Map<number, readonly Buffer[]>();

/** Made once, because mutation testing asks for them again and again. */
function makeGroup(group: number): readonly Buffer[] {
  const known = made.get(group);
  if (known !== undefined) return known;
  const files = Array.from({ length: GROUP }, (_, index) => mutated.make(group * GROUP + index).bytes);
  made.set(group, files);
  return files;
}

it('the digests are those of version 2', () => {
  expect(HEADER_READER_VERSION).toBe(2);
});

it('the committed clips have the answers that they had', () => {
  expect(digestAnswers(clips.map(({ bytes }) => bytes))).toBe('024482fe8247');
});

it.each([...DIGESTS.entries()])('group %i of the mutated files has the answers that it had', (group, digest) => {
  expect(digestAnswers(makeGroup(group))).toBe(digest);
});
