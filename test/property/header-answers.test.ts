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
  '28d25e99353b',
  '1e85712873f1',
  '7e27b7b17af3',
  'f7665ed678b1',
  'e803fe93a2bc',
  '3dcfaf363342',
  '90eadd86741b',
  '2678cfad7a4b',
  '1c5ceb0b7743',
  'f3ebb682b0f3',
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

it('the digests are those of version 1', () => {
  expect(HEADER_READER_VERSION).toBe(1);
});

it('the committed clips have the answers that they had', () => {
  expect(digestAnswers(clips.map(({ bytes }) => bytes))).toBe('03b0ab647c4a');
});

it.each([...DIGESTS.entries()])('group %i of the mutated files has the answers that it had', (group, digest) => {
  expect(digestAnswers(makeGroup(group))).toBe(digest);
});
