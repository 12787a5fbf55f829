import { describe, expect, it } from 'vitest';
import { KONVID_1K } from '../../../src/corpora/konvid-1k.ts';
import { KONVID_150K } from '../../../src/corpora/konvid-150k.ts';
import { UserError } from '../../../src/files/user-error.ts';
import { describeDialect, detectDialect, detectSheetDialect, firstLineWithText } from '../../../src/labels/dialect.ts';
import { REAL_HEADER } from '../../support/corpus.ts';

function detect(head: string, corpus = KONVID_1K) {
  return detectDialect(firstLineWithText(head), {
    encoding: 'utf-8',
    corpus,
    file: 'labels.csv',
  });
}

/** The dialect in short: delimiter, number of fields, and the column of each role. */
function shape(head: string) {
  const dialect = detect(head);
  if (dialect === undefined) return undefined;
  const columns = Object.entries(dialect.columns).map(([role, { index, header }]) => `${role}=${index}:${header}`);
  return `${describeDialect(dialect)}; ${dialect.fieldCount} fields; ${columns.sort().join(' ')}`;
}

describe('detectDialect', () => {
  it.each([
    {
      what: 'the published file',
      head: REAL_HEADER,
      found: 'utf-8, comma; 10 fields; file=2:file_name flickr_id=0:flickr_id mos=3:MOS',
    },
    {
      what: 'ids and scores alone',
      head: 'flickr_id,mos',
      found: 'utf-8, comma; 2 fields; flickr_id=0:flickr_id mos=1:mos',
    },
    {
      what: 'quoted headers',
      head: '"flickr_id","mos"',
      found: 'utf-8, comma; 2 fields; flickr_id=0:flickr_id mos=1:mos',
    },
    {
      what: 'semicolons',
      head: 'name;MOS;SD',
      found: 'utf-8, semicolon; 3 fields; file=0:name mos=1:MOS mos_std_dev=2:SD',
    },
    { what: 'tabs', head: 'id\tMos\tn', found: 'utf-8, tab; 3 fields; flickr_id=0:id mos=1:Mos n_ratings=2:n' },
    { what: 'headers in any case', head: 'FILE_NAME,mOs', found: 'utf-8, comma; 2 fields; file=0:FILE_NAME mos=1:mOs' },
    { what: 'spaces around headers', head: ' id , mos ', found: 'utf-8, comma; 2 fields; flickr_id=0:id mos=1:mos' },
    {
      what: 'blank lines before',
      head: '\r\n\n  \nid,mos\n',
      found: 'utf-8, comma; 2 fields; flickr_id=0:id mos=1:mos',
    },
    { what: 'CR alone', head: 'id,mos\r9900000001,3\r', found: 'utf-8, comma; 2 fields; flickr_id=0:id mos=1:mos' },
    {
      what: 'no header',
      head: '9900000001,3.25',
      found: 'utf-8, comma, no header; 2 fields; flickr_id=0:null mos=1:null',
    },
    {
      what: 'no header, the lowest score',
      head: '990000001,1',
      found: 'utf-8, comma, no header; 2 fields; flickr_id=0:null mos=1:null',
    },
    {
      what: 'no header, the highest score',
      head: '990000001,5',
      found: 'utf-8, comma, no header; 2 fields; flickr_id=0:null mos=1:null',
    },
    {
      what: 'no header, with rates',
      head: '9900000001,3.25,29.97',
      found: 'utf-8, comma, no header; 3 fields; flickr_id=0:null mos=1:null',
    },
    {
      what: 'no header, ids by pandas',
      head: '9900000001.0;3',
      found: 'utf-8, semicolon, no header; 2 fields; flickr_id=0:null mos=1:null',
    },
  ])('recognises $what', ({ head, found }) => {
    expect(shape(head)).toBe(found);
  });

  it.each([
    ['video_name', 'file'],
    ['filename', 'file'],
    ['name', 'file'],
    ['mos_std', 'mos_std_dev'],
    ['mos_std_dev', 'mos_std_dev'],
    ['SD_MOS', 'mos_std_dev'],
    ['ratings', 'n_ratings'],
    ['num_ratings', 'n_ratings'],
    ['n_ratings', 'n_ratings'],
  ] as const)('reads the header %s as %s', (header, role) => {
    expect(detect(`${header},flickr_id,mos`)?.columns[role]).toEqual({ index: 0, header });
  });

  it('prefers the better of two aliases, wherever they stand', () => {
    expect(detect('name,file_name,id,flickr_id,mos')?.columns).toEqual({
      file: { index: 1, header: 'file_name' },
      flickr_id: { index: 3, header: 'flickr_id' },
      mos: { index: 4, header: 'mos' },
    });
  });

  it.each([
    { what: 'nothing', head: '' },
    { what: 'blank lines', head: '\n \n' },
    { what: 'no score', head: 'flickr_id,ti,si' },
    { what: 'no clip', head: 'download_id,mos' },
    { what: 'a score of another scale without a header', head: '9900000001,62.5' },
    { what: 'a score below the scale without a header', head: '9900000001,0.99' },
    { what: 'no score without a header', head: '9900000001,good' },
    { what: 'a third column that may be a score', head: '9900000001,3.25,5' },
    { what: 'a third column that is no rate', head: '9900000001,3.25,4.5' },
    { what: 'short numbers without a header', head: '12345678,3.25' },
    { what: 'four columns without a header', head: '9900000001,3.25,29.97,1' },
    { what: 'another separator', head: 'flickr_id|mos' },
    { what: 'a quotation mark that never closes', head: '"flickr_id,mos' },
    { what: 'prose', head: 'See the README for the scores, please' },
  ])('does not recognise $what', ({ head }) => {
    expect(detect(head)).toBeUndefined();
  });

  it.each(['flickr_id,MOS,mos', 'flickr_id,MOS,MOS', 'id,mos,ID'])('refuses two columns of one name: %s', (head) => {
    expect(() => detect(head)).toThrow(UserError);
    expect(() => detect(head)).toThrow(
      expect.objectContaining({
        code: 'LABELS_DUPLICATE_COLUMN',
        message: expect.stringMatching(/^labels\.csv: line 1: the column "(MOS|id)" stands more than once$/),
      }),
    );
  });
});

describe('detectSheetDialect', () => {
  const detectSheet = (headers: readonly string[]) =>
    detectSheetDialect(headers, { sheet: 'Scores', corpus: KONVID_1K, file: 'labels.xlsx' });

  it('reads the texts of a sheet as those of a file with commas', () => {
    const dialect = detectSheet(['flickr_id', 'other', 'MOS']);
    expect(dialect).toEqual({
      encoding: 'utf-8',
      delimiterName: 'comma',
      delimiter: ',',
      columns: { flickr_id: { index: 0, header: 'flickr_id' }, mos: { index: 2, header: 'MOS' } },
      fieldCount: 3,
      namedFieldCount: 3,
      hasHeader: true,
      sheet: 'Scores',
    });
    expect(dialect && describeDialect(dialect)).toBe('xlsx, sheet Scores');
  });

  it.each([[[]], [['9900000001', '3']], [['flickr_id', 'score']]])('does not recognise %j', (headers) => {
    expect(detectSheet(headers)).toBeUndefined();
  });
});

describe('the columns of KonViD-150k', () => {
  const detect150k = (head: string) => detect(head, KONVID_150K);

  it.each([
    { what: 'part A', head: 'video_name,video_score', file: 0, mos: { index: 1, header: 'video_score' } },
    {
      what: 'part B',
      head: 'video_name,mos,video_score',
      file: 0,
      mos: { index: 1, header: 'mos', otherwise: { index: 2, header: 'video_score' } },
    },
    { what: 'a list of URLs', head: 'file_name,url,MOS,SD,n', file: 0, mos: { index: 2, header: 'MOS' } },
  ])('are found in $what', ({ head, file, mos }) => {
    expect(detect150k(head)?.columns).toMatchObject({ file: { index: file }, mos });
  });

  it.each(['url', 'download_url', 'flickr_url', 'VIDEO_URL'])('the address is called %s', (header) => {
    expect(detect150k(`file_name,${header},MOS`)?.columns.url).toEqual({ index: 1, header });
  });

  it.each(['flickr_id,mos', '9900000001,3.5', 'video_name,score'])('are not found in %j', (head) => {
    expect(detect150k(head)).toBeUndefined();
  });
});
