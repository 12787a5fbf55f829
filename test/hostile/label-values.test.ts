import { describe, expect, it } from 'vitest';
import { inventClips, writeCorpus, writeLabels } from '../support/corpus.ts';
import { ingestCorpus } from '../support/outcome.ts';
import { makeWorkspace } from '../support/workspace.ts';

const HEADER = 'flickr_id,MOS,SD,n';
const GOOD = { flickr_id: '9900000001', mos: '3.5', mos_std_dev: '0.7', n_ratings: '50' };

const REJECTED = [
  {
    field: 'mos',
    code: 'LABEL_MOS',
    cells: [
      ...[
        '99',
        '5.0001',
        '0.9999',
        '0',
        '-1',
        '1_0',
        '３.５',
        '٣',
        'NaN',
        'nan',
        'Infinity',
        '-inf',
        '1e400',
        '1e-400',
      ],
      ...['0x3', '0b11', '3.5.1', '3 .5', '1/2', 'true', 'null', '', '3,5', '+-3', '3f', "'3", '9'.repeat(400)],
    ],
  },
  { field: 'mos_std_dev', code: 'LABEL_STD_DEV', cells: ['-0.1', 'NaN', '1e400', '101', '0_7', '０.７'] },
  {
    field: 'n_ratings',
    code: 'LABEL_COUNT',
    cells: ['1e400', '9'.repeat(400), '9007199254740992', '-1', '5_0', '50.5', '５０', 'NaN', 'Infinity', '1e2'],
  },
  {
    field: 'flickr_id',
    code: 'LABEL_ID',
    cells: ['-9900000001', '9.900000001e9', '9900000001.5', '９９00000001', '9'.repeat(21), '', '1e400', 'NaN'],
  },
] as const;

describe('a value that is no number on its scale is rejected by line and field, and the other rows stand', () => {
  it.each(REJECTED)('$field', async ({ field, code, cells }) => {
    const { root, ...corpus } = await writeCorpus(await makeWorkspace(), inventClips(2));
    const rows = cells.map((cell) =>
      Object.values({ ...GOOD, [field]: cell })
        .map((value) => `"${value}"`)
        .join(','),
    );
    await writeLabels({ root, ...corpus }, [HEADER, '9900000000,2.5,0.7,50', ...rows].join('\n'));
    const { exitCode, stats, rejected, rows: written } = await ingestCorpus(root);
    expect(rejected).toEqual(cells.map((_, index) => `${index + 3} ${field} ${code}`));
    expect({ exitCode, stats, mos: written.map(({ mos }) => mos) }).toMatchObject({
      exitCode: 0,
      stats: { written: 1, rejected: cells.length },
      mos: [2.5],
    });
  });
});

it('takes what is a number on its scale', async () => {
  const corpus = await writeCorpus(await makeWorkspace(), inventClips(4));
  const scores = ['1', '5.0', '+4.25', '3.5e0'];
  const rows = scores.map((score, index) => `${9_900_000_000 + index},${score},,64.0`);
  await writeLabels(corpus, [HEADER, ...rows].join('\n'));
  const { rows: written } = await ingestCorpus(corpus.root);
  expect(written.map(({ mos }) => mos)).toEqual([1, 5, 4.25, 3.5]);
  expect(written[0]).toMatchObject({ mos_std_dev: 0, n_ratings: 64 });
});
