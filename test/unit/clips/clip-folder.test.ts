import { describe, expect, it } from 'vitest';
import { ClipFolder, clipsOf } from '../../../src/clips/corpus-clips.ts';
import { KONVID_1K } from '../../../src/corpora/konvid-1k.ts';
import { KONVID_150K } from '../../../src/corpora/konvid-150k.ts';
import { YOUTUBE_UGC } from '../../../src/corpora/youtube-ugc.ts';
import { folderOf as listing } from '../../support/clip-folders.ts';

function folderOf(...names: readonly string[]): ClipFolder {
  return new ClipFolder(listing('/clips', names), KONVID_1K);
}

/** Name of the clip found, names of the candidates, or `undefined`. */
function find(names: readonly string[], name: string | undefined, flickrId?: string) {
  const match = folderOf(...names).find({ name, flickrId });
  if (match.kind === 'found') return match.clip.name;
  return match.kind === 'ambiguous' ? match.candidates.map((clip) => clip.name) : undefined;
}

const ID = '9900000001';
const ORIGINAL = `${ID}_original_centercrop_960x540_8s.mp4`;
const CUT = `${ID}_cut_centercrop_960x540_8s.mp4`;

describe('ClipFolder.find', () => {
  it.each([
    { what: 'the exact name first', names: [ORIGINAL, `${ID}.mp4`, CUT], name: ORIGINAL, id: ID, found: ORIGINAL },
    { what: 'the name without its ending next', names: ['a.mp4', `${ID}.mp4`], name: 'a', id: ID, found: 'a.mp4' },
    { what: '<flickr_id>.mp4 next', names: [`${ID}.mp4`, CUT], name: ORIGINAL, id: ID, found: `${ID}.mp4` },
    { what: '<flickr_id>_*.mp4 last', names: [CUT, '9900000002.mp4'], name: ORIGINAL, id: ID, found: CUT },
    { what: 'by id alone', names: [`${ID}.mp4`], name: undefined, id: ID, found: `${ID}.mp4` },
    { what: 'by id alone, under its long name', names: [ORIGINAL], name: undefined, id: ID, found: ORIGINAL },
    { what: 'by name alone', names: ['a.mp4'], name: 'a.mp4', id: undefined, found: 'a.mp4' },
    { what: 'nothing by half an id', names: [`${ID}1.mp4`, `${ID}1_x.mp4`], name: undefined, id: ID, found: undefined },
    { what: 'nothing by an id in the middle', names: [`x${ID}_a.mp4`], name: undefined, id: ID, found: undefined },
    { what: 'nothing by an id that is unknown', names: ['undefined.mp4'], name: 'b', id: undefined, found: undefined },
    { what: 'an extension in upper case', names: ['A.MP4'], name: 'A.MP4', id: undefined, found: 'A.MP4' },
    { what: 'an extension in another case', names: ['A.Mp4'], name: 'A.mp4', id: undefined, found: 'A.Mp4' },
    { what: 'a name that has it in upper case', names: ['A.mp4'], name: 'A.MP4', id: undefined, found: 'A.mp4' },
    { what: 'one that the label leaves out', names: ['A.MP4'], name: 'A', id: undefined, found: 'A.MP4' },
    { what: 'the exact extension first', names: ['A.MP4', 'A.mp4'], name: 'A.MP4', id: undefined, found: 'A.MP4' },
    { what: '<flickr_id>.MP4', names: [`${ID}.MP4`], name: ORIGINAL, id: ID, found: `${ID}.MP4` },
    { what: 'a file with any extension', names: ['a.y4m', 'a.mp4'], name: 'a.y4m', id: undefined, found: 'a.y4m' },
    { what: 'no such file by the end of its name', names: ['a.y4m'], name: 'a', id: undefined, found: undefined },
    { what: 'a name with a no-break space', names: ['a.mp4'], name: 'a.mp4\u00a0', id: undefined, found: 'a.mp4' },
    { what: 'nothing by another case', names: ['A.mp4'], name: 'a.mp4', id: undefined, found: undefined },
    {
      what: 'nothing by another id',
      names: [`${ID}.mp4`],
      name: ORIGINAL.replace('1_', '2_'),
      id: '9900000002',
      found: undefined,
    },
    { what: 'nothing by a key of the prototype', names: ['a.mp4'], name: '__proto__', id: undefined, found: undefined },
  ])('finds $what', ({ names, name, id, found }) => {
    expect(find(names, name, id)).toBe(found);
  });

  it.each([
    ...['*.mp4', 'good*', 'good ?ne.mp4', 'good [o]ne.mp4', '{good one,x}.mp4', '.*', 'good.one.mp4'],
    ...['good%20one.mp4', 'good+one.mp4', '%67ood one.mp4', '&#103;ood one.mp4'],
  ])('finds nothing by a pattern or an encoded name: %s', (name) => {
    expect(find(['good one.mp4'], name)).toBeUndefined();
  });

  it.each(['a*.mp4', '%2e%2e.mp4', 'CON.mp4', 'a. .mp4', 'a"b.mp4', '$(id).mp4', '日本.mp4', '~.mp4'])(
    'finds a clip with a strange name: %s',
    (name) => {
      expect(find([name, 'ab.mp4'], name)).toBe(name);
    },
  );

  it('reports two long names of one id instead of guessing', () => {
    expect(find([ORIGINAL, CUT], undefined, ID)).toEqual([CUT, ORIGINAL]);
    expect(find([ORIGINAL, CUT], 'other.mp4', ID)).toEqual([CUT, ORIGINAL]);
  });

  it('finds a name whose accents are composed in another way', () => {
    expect(find(['e\u0301.mp4'], '\u00e9.mp4')).toBe('e\u0301.mp4');
    expect(find(['\u00e9.mp4'], 'e\u0301')).toBe('\u00e9.mp4');
  });

  it('prefers the exact spelling of two that compose alike', () => {
    expect(find(['e\u0301.mp4', '\u00e9.mp4'], '\u00e9.mp4')).toBe('\u00e9.mp4');
    expect(find(['e\u0301.mp4', '\u00e9.mp4'], 'e\u0301.mp4')).toBe('e\u0301.mp4');
  });

  it('reports extensions in two cases of which neither is exactly so', () => {
    expect(find(['A.MP4', 'A.mp4'], 'A.Mp4')).toEqual(['A.MP4', 'A.mp4']);
  });

  it('reports twins of which neither is spelled exactly so', () => {
    // U+212B (angstrom sign) is canonically equal to both.
    expect(find(['A\u030a.mp4', '\u00c5.mp4'], '\u212b.mp4')).toEqual(['A\u030a.mp4', '\u00c5.mp4']);
  });
});

it.each([
  { names: ['a.mkv', 'a_cbr.webm'], found: 'a.mkv' },
  { names: ['a_orig.mp4'], found: 'a_orig.mp4' },
  { names: ['a_cbr.webm', 'b.mkv'], found: 'a_cbr.webm' },
  { names: ['a.mkv', 'a_orig.mp4'], found: ['a.mkv', 'a_orig.mp4'] },
  { names: ['a_vodlb.webm', 'a_vod.webm'], found: ['a_vod.webm', 'a_vodlb.webm'] },
  { names: ['a_orig.webm', 'ab.mkv'], found: [] },
])('finds $found among $names by the endings of a corpus, the first group first', ({ names, found }) => {
  const folder = new ClipFolder(listing('/clips', names), YOUTUBE_UGC);
  const clips = clipsOf(folder.find({ name: 'a', flickrId: undefined }));
  expect(clips.map(({ name }) => name)).toEqual([found].flat());
});

it('finds no clip by its flickr id in a corpus that shares ids with another', () => {
  const folder = new ClipFolder(listing('/clips', [`${ID}.mp4`, ORIGINAL]), KONVID_150K);
  expect(folder.find({ name: `orig_${ID}_540_5s.mp4`, flickrId: ID })).toEqual({ kind: 'missing' });
});

describe('ClipFolder', () => {
  it('holds the clips alone, and leaves links to be looked at', () => {
    const kinds = { 'b.mp4': 'other', 'c.mp4': 'folder' } as const;
    const folder = new ClipFolder(listing('/clips', ['a.mp4', 'b.mp4', 'c.mp4', 'd.csv', 'e.MP4'], kinds), KONVID_1K);
    expect([...folder.names]).toEqual(['a.mp4', 'b.mp4', 'e.MP4']);
    expect(folder.size).toBe(3);
    expect(folder.get('a.mp4')).toEqual({ folder: '/clips', name: 'a.mp4', kind: 'file' });
    expect(folder.get('b.mp4')).toEqual({ folder: '/clips', name: 'b.mp4', kind: 'other' });
    expect(folder.get('c.mp4')).toBeUndefined();
  });

  it('holds clips with any ending of the corpus', () => {
    const names = ['a.mkv', 'a_orig.mp4', 'a_cbr.webm', 'a.avi', 'a'];
    expect([...new ClipFolder(listing('/clips', names), YOUTUBE_UGC).names]).toEqual(names.slice(0, 3));
  });
});
