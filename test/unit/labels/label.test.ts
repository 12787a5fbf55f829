import { describe, expect, it } from 'vitest';
import type { Corpus } from '../../../src/corpora/corpus.ts';
import { KONVID_1K } from '../../../src/corpora/konvid-1k.ts';
import { KONVID_150K } from '../../../src/corpora/konvid-150k.ts';
import { LSVQ } from '../../../src/corpora/lsvq.ts';
import { detectDialect } from '../../../src/labels/dialect.ts';
import { LabelParser } from '../../../src/labels/label.ts';

function makeParser(header: string, corpus: Corpus = KONVID_1K) {
  const dialect = detectDialect(header, { encoding: 'utf-8', corpus, file: 'labels.csv' });
  if (dialect === undefined) throw new Error(`${header}: not recognised`);
  return { dialect, parser: new LabelParser(corpus, dialect, 'labels.csv') };
}

/** Parses rows that stand under a header, each split at the header's separator. */
function parse(header: string, ...rows: readonly string[]) {
  const { dialect, parser } = makeParser(header);
  return rows.map((row, index) => parser.parse(row.split(dialect.delimiter), index + 2));
}

const HEADER = 'flickr_id,file_name,mos,sd,n';
const PUBLISHED = '9900000001_original_centercrop_960x540_8s.mp4';

describe('LabelParser', () => {
  it('reads all that a row says', () => {
    expect(parse(HEADER, `9900000001,${PUBLISHED},3.25,0.5,114`)).toEqual([
      {
        file: 'labels.csv',
        line: 2,
        name: PUBLISHED,
        flickrId: '9900000001',
        mos: 3.25,
        mosDecimals: 2,
        mosStdDev: 0.5,
        nRatings: 114,
        url: undefined,
        part: '',
        publishedSplit: '',
        content: '',
        rejection: undefined,
        clip: undefined,
      },
    ]);
  });

  it('takes an absent or empty deviation and count for unknown, which is 0', () => {
    const unknown = { mosStdDev: 0, nRatings: 0 };
    expect(parse(HEADER, '9900000001,a.mp4,3.25,,')).toMatchObject([unknown]);
    expect(parse('id,mos', '9900000001,3.25')).toMatchObject([{ ...unknown, name: undefined }]);
  });

  it.each([
    { what: 'the column', header: 'flickr_id,name,mos', row: '9900000001,a.mp4,3', flickrId: '9900000001' },
    { what: 'the column, through pandas', header: 'id,mos', row: '9900000001.0,3', flickrId: '9900000001' },
    { what: 'the published name', header: 'name,mos', row: `${PUBLISHED},3`, flickrId: '9900000001' },
    {
      what: 'the name of a cut',
      header: 'name,mos',
      row: '9900000001_cut_centercrop_960x540_8s.mp4,3',
      flickrId: '9900000001',
    },
    { what: 'the name where the cell is empty', header: 'id,name,mos', row: `,${PUBLISHED},3`, flickrId: '9900000001' },
    { what: 'nothing', header: 'name,mos', row: 'a.mp4,3', flickrId: undefined },
    { what: 'nothing, for digits alone are a name', header: 'name,mos', row: '9900000001.mp4,3', flickrId: undefined },
  ])('knows the flickr id from $what', ({ header, row, flickrId }) => {
    expect(parse(header, row)).toMatchObject([{ flickrId }]);
  });

  it.each([
    { what: 'too few fields', row: '9900000001,a.mp4,3.25', code: 'LABEL_FIELD_COUNT', field: null },
    { what: 'too many fields', row: '9900000001,a.mp4,3.25,0.5,114,7', code: 'LABEL_FIELD_COUNT', field: null },
    { what: 'an empty name', row: '9900000001,,3.25,0.5,114', code: 'LABEL_NAME', field: 'file' },
    { what: 'a path', row: '9900000001,../a.mp4,3.25,0.5,114', code: 'LABEL_NAME', field: 'file' },
    { what: 'an id that lost its digits', row: '9.9E+09,a.mp4,3.25,0.5,114', code: 'LABEL_ID', field: 'flickr_id' },
    {
      what: 'an id unlike that of the name',
      row: `9900000002,${PUBLISHED},3,0,0`,
      code: 'LABEL_ID',
      field: 'flickr_id',
    },
    { what: 'no score', row: '9900000001,a.mp4,,0.5,114', code: 'LABEL_MOS', field: 'mos' },
    { what: 'NaN', row: '9900000001,a.mp4,NaN,0.5,114', code: 'LABEL_MOS', field: 'mos' },
    { what: 'a score below the scale', row: '9900000001,a.mp4,0.99,0.5,114', code: 'LABEL_MOS', field: 'mos' },
    { what: 'a score above the scale', row: '9900000001,a.mp4,5.01,0.5,114', code: 'LABEL_MOS', field: 'mos' },
    { what: 'full-width digits', row: '9900000001,a.mp4,３,0.5,114', code: 'LABEL_MOS', field: 'mos' },
    { what: 'a negative deviation', row: '9900000001,a.mp4,3,-0.5,114', code: 'LABEL_STD_DEV', field: 'mos_std_dev' },
    {
      what: 'a deviation wider than any scale',
      row: '9900000001,a.mp4,3,101,1',
      code: 'LABEL_STD_DEV',
      field: 'mos_std_dev',
    },
    { what: 'a deviation in words', row: '9900000001,a.mp4,3,low,114', code: 'LABEL_STD_DEV', field: 'mos_std_dev' },
    { what: 'half a rating', row: '9900000001,a.mp4,3,0.5,113.5', code: 'LABEL_COUNT', field: 'n_ratings' },
    { what: 'a count of 1e400', row: '9900000001,a.mp4,3,0.5,1e400', code: 'LABEL_COUNT', field: 'n_ratings' },
  ])('rejects $what, and that row alone', ({ row, code, field }) => {
    const good = '9900000009,b.mp4,4,0.5,114';
    expect(parse(HEADER, row, good)).toMatchObject([
      { line: 2, rejection: { field, code } },
      { line: 3, mos: 4 },
    ]);
  });

  it.each([
    { row: '9900000001,a.mp4,3.25', reason: "3 fields where the file's first line has 5" },
    {
      row: '9900000001,a/b.mp4,3.25,0.5,114',
      reason: 'the file name "a/b.mp4" is a path, and only a plain file name is accepted',
    },
    { row: '9.9E+09,a.mp4,3.25,0.5,114', reason: 'the id "9.9E+09" is not a number of up to 20 digits' },
    {
      row: `9900000002,${PUBLISHED},3,0,0`,
      reason: `the id "9900000002" is not the one in the file name "${PUBLISHED}"`,
    },
    { row: '9900000001,a.mp4,5.01,0.5,114', reason: 'the score 5.01 is outside 1..5' },
    { row: '9900000001,a.mp4,3,4.1,1', reason: 'the standard deviation 4.1 is outside 0..4' },
    { row: '9900000001,a.mp4,3,1,1.5', reason: 'the rating count "1.5" is not a whole number of 0 or more' },
  ])('says of $row why it is rejected', ({ row, reason }) => {
    const [rejected] = parse(HEADER, row);
    expect(rejected).toMatchObject({ file: 'labels.csv', rejection: { reason } });
  });

  it('rejects a row that names no clip', () => {
    expect(parse('id,mos', ',3')).toMatchObject([{ rejection: { code: 'LABEL_ID', field: 'flickr_id' } }]);
  });

  it('takes paths where the corpus names its clips by paths, and names alone elsewhere', () => {
    const row = ['ia-batch1/clip.mp4', '3'];
    expect(makeParser('name,mos', LSVQ).parser.parse(row, 2)).toMatchObject({ name: row[0], flickrId: undefined });
    expect(makeParser('name,mos').parser.parse(row, 2)).toMatchObject({ rejection: { code: 'LABEL_NAME' } });
  });

  it('measures the scores that are numbers', () => {
    const { parser } = makeParser('id,mos');
    for (const score of ['3', '62.5', 'x', '0']) parser.parse(['9900000001', score], 2);
    expect(parser.scores).toEqual({ count: 3, outside: 2, lowest: 0, highest: 62.5 });
  });

  it('takes both ends of what a deviation may be', () => {
    const labels = parse(HEADER, '9900000001,a.mp4,3,0,1', '9900000002,b.mp4,3,4,1');
    expect(labels).toMatchObject([{ mosStdDev: 0 }, { mosStdDev: 4 }]);
  });

  it('takes both ends of the scale', () => {
    expect(parse('id,mos', '9900000001,1', '9900000002,5.0')).toMatchObject([{ mos: 1 }, { mos: 5 }]);
  });

  it('lets empty fields at the end of a row pass', () => {
    expect(parse('id,mos', '9900000001,3.25,,')).toMatchObject([{ mos: 3.25 }]);
  });

  it('shows what it found, shortened and quoted', () => {
    const [shown] = parse('id,mos', `9900000001,${'9'.repeat(100)}x`);
    expect(shown).toMatchObject({ rejection: { reason: `"${'9'.repeat(60)}…" is not a number with a decimal point` } });
    expect(parse('id,mos', `9900000001,${'9'.repeat(59)}x`)).toMatchObject([
      { rejection: { reason: `"${'9'.repeat(59)}x" is not a number with a decimal point` } },
    ]);
    expect(parse('id,mos', '9900000001,3\u001b[2J')).toMatchObject([
      { rejection: { reason: '"3\\u001b[2J" is not a number with a decimal point' } },
    ]);
  });
});

describe('the decimal mark', () => {
  it('is a comma or a point, whichever the first number of the file shows', () => {
    expect(parse('id;mos', '9900000001;3', '9900000002;3,5', '9900000003;4,25')).toMatchObject([
      { mos: 3 },
      { mos: 3.5 },
      { mos: 4.25 },
    ]);
    expect(parse('id;mos', '9900000001;3.5', '9900000002;4.25')).toMatchObject([{ mos: 3.5 }, { mos: 4.25 }]);
  });

  it('is one for all columns of a file', () => {
    expect(parse('id;mos;sd', '9900000001;3,5;0,25', '9900000002;3,5;0.25')).toMatchObject([
      { mosStdDev: 0.25 },
      { rejection: { code: 'LABEL_STD_DEV', reason: '"0.25" is not a number with a decimal comma' } },
    ]);
  });

  it.each([
    { rows: ['9900000001;3,5', '9900000002;3.5'], reason: '"3.5" is not a number with a decimal comma' },
    { rows: ['9900000001;3.5', '9900000002;3,5'], reason: '"3,5" is not a number with a decimal point' },
    {
      rows: ['9900000001;3.5', '9900000002;4', '9900000003;3,5'],
      reason: '"3,5" is not a number with a decimal point',
    },
  ])('does not change within a file: $rows', ({ rows, reason }) => {
    expect(parse('id;mos', ...rows).at(-1)).toMatchObject({ rejection: { code: 'LABEL_MOS', reason } });
  });

  it('is not shown by what is no number', () => {
    expect(parse('id;mos', '9900000001;n.a.', '9900000002;3,5')).toMatchObject([
      { rejection: { code: 'LABEL_MOS' } },
      { mos: 3.5 },
    ]);
  });

  it('is a point where commas separate the fields', () => {
    const dialect = detectDialect('id,mos', {
      encoding: 'utf-8',
      corpus: KONVID_1K,
      file: 'labels.csv',
    });
    if (dialect === undefined) throw new Error('not recognised');
    const label = new LabelParser(KONVID_1K, dialect, 'labels.csv').parse(['9900000001', '3,5'], 2);
    expect(label).toMatchObject({
      rejection: { code: 'LABEL_MOS', reason: '"3,5" is not a number with a decimal point' },
    });
  });
});

describe('labels of KonViD-150k', () => {
  function parse(header: string, ...rows: readonly string[]) {
    const dialect = detectDialect(header, {
      encoding: 'utf-8',
      corpus: KONVID_150K,
      file: 'k150kb_scores.csv',
    });
    if (dialect === undefined) throw new Error('not recognised');
    const parser = new LabelParser(KONVID_150K, dialect, 'k150kb_scores.csv');
    return rows.map((row, index) => parser.parse(row.split(','), index + 2));
  }

  it('have the score of mos, and of video_score where the cell of mos is empty', () => {
    const header = 'video_name,mos,video_score';
    const labels = parse(header, 'a.mp4,4.5,1.5', 'b.mp4,,1.5', 'c.mp4,,', 'd.mp4,x,1.5');
    expect(labels).toMatchObject([
      { mos: 4.5 },
      { mos: 1.5 },
      { rejection: { code: 'LABEL_MOS' } },
      { rejection: { code: 'LABEL_MOS' } },
    ]);
  });

  it('have no deviation and no count', () => {
    expect(parse('video_name,video_score', 'a,3')).toMatchObject([{ name: 'a', mosStdDev: 0, nRatings: 0 }]);
  });

  it.each([
    ['orig_9900000001_540_5s.mp4', '9900000001'],
    ['orig_9900000001_540_5s', '9900000001'],
    ['orig_9900000001_540_5s_2.mp4', undefined],
    ['0001.mp4', undefined],
  ])('%s tells the flickr id %s', (name, flickrId) => {
    expect(parse('video_name,video_score', `${name},3`)).toMatchObject([{ flickrId }]);
  });

  it('carry the address as it is written, and none where the cell is empty', () => {
    const labels = parse('file_name,url,MOS', '0001.mp4,ftp://example.org/1,3', '0002.mp4,,3');
    expect(labels).toMatchObject([{ url: 'ftp://example.org/1' }, { url: undefined }]);
  });
});
