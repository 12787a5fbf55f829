import { describe, expect, it } from 'vitest';
import { ClipFolder, CorpusClips } from '../../../src/clips/corpus-clips.ts';
import { KONVID_150K } from '../../../src/corpora/konvid-150k.ts';
import { folderOf } from '../../support/clip-folders.ts';

type Listing = readonly [part: string | undefined, path: string, names: readonly string[]];

function clipsOf(...listings: readonly Listing[]): CorpusClips {
  return new CorpusClips(
    listings.map(([part, path, names]) => {
      return { part, clips: new ClipFolder(folderOf(path, names), KONVID_150K) };
    }),
  );
}

/** `folder/name` of the clip found, of all candidates, or `missing`. */
function find(clips: CorpusClips, name: string, part: string): string {
  const match = clips.find({ name, flickrId: undefined }, part);
  if (match.kind === 'missing') return 'missing';
  const found = match.kind === 'found' ? [match.clip] : match.candidates;
  return found.map((clip) => `${clip.folder}/${clip.name}`).join(' or ');
}

const A = ['k150ka', '/k150ka', ['a.mp4', 'both.mp4']] as const;
const B = ['k150kb', '/k150kb', ['b.mp4', 'both.mp4', 'late.mp4']] as const;
const LINKS = ['clips', '/clips', ['a.mp4', 'b.mp4', 'both.mp4', 'late.mp4']] as const;

describe('CorpusClips.find', () => {
  it.each([
    { what: 'in the folder of its own part', parts: [A, B], name: 'a.mp4', part: 'k150ka', found: '/k150ka/a.mp4' },
    { what: 'in the folder of another part', parts: [A, B], name: 'b.mp4', part: 'k150ka', found: '/k150kb/b.mp4' },
    { what: 'without its ending', parts: [A, B], name: 'b', part: 'k150kb', found: '/k150kb/b.mp4' },
    {
      what: 'of two, that of its own part: A',
      parts: [A, B],
      name: 'both.mp4',
      part: 'k150ka',
      found: '/k150ka/both.mp4',
    },
    {
      what: 'of two, that of its own part: B',
      parts: [A, B],
      name: 'both.mp4',
      part: 'k150kb',
      found: '/k150kb/both.mp4',
    },
    { what: 'in a folder for all', parts: [LINKS], name: 'b.mp4', part: 'k150kb', found: '/clips/b.mp4' },
    {
      what: 'in a folder whose name tells no part',
      parts: [[undefined, '/x', ['a.mp4']]],
      name: 'a',
      part: 'k150ka',
      found: '/x/a.mp4',
    },
    {
      what: 'in its part before the folder for all',
      parts: [A, B, LINKS],
      name: 'a.mp4',
      part: 'k150ka',
      found: '/k150ka/a.mp4',
    },
    {
      what: 'in the folder for all before a part, if from a list of URLs',
      parts: [A, LINKS],
      name: 'a.mp4',
      part: 'clips',
      found: '/clips/a.mp4',
    },
    {
      what: 'twice where neither is its own part',
      parts: [A, B, LINKS],
      name: 'late.mp4',
      part: 'k150ka',
      found: '/k150kb/late.mp4 or /clips/late.mp4',
    },
    { what: 'nowhere', parts: [A, B, LINKS], name: 'c.mp4', part: 'k150ka', found: 'missing' },
    { what: 'nowhere where there is no folder', parts: [], name: 'a.mp4', part: 'clips', found: 'missing' },
  ] as const)('$what', ({ parts, name, part, found }) => {
    expect(find(clipsOf(...(parts as readonly Listing[])), name, part)).toBe(found);
  });
});

it('CorpusClips counts every file', () => {
  const clips = clipsOf(A, B, LINKS);
  expect(clips.size).toBe(9);
  expect(clips.named('both.mp4').map(({ folder }) => folder)).toEqual(['/k150ka', '/k150kb', '/clips']);
});
