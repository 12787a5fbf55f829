import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeRandom } from '../support/random.ts';
import { type DiskChange, readDiskLog } from './disk-log.ts';
import { DiskModel, type DiskState } from './disk-model.ts';
import { canTrace } from './interrupt.ts';
import { printFigures } from './print-figures.ts';
import { runLosses } from './run-losses.ts';
import { type AllScenes, makeAllScenes } from './scenes/all-scenes.ts';

/** Campaigns ask for more. */
const STATES = Number(process.env['KONVID_LOSS_STATES'] ?? 4);
const SEED = Number(process.env['KONVID_CRASH_SEED'] ?? 20_170_531);
const ONLY = process.env['KONVID_CRASH_ONLY'] ?? '';
/** One scene for each way of writing; the corpora write alike. The Action's surroundings are no part of the promise. */
const SCENES = /^(?:ingest konvid-1k|ingest --|ingest konvid-150k, list|merge|fetch|unify|split|report)/;
const URL_CLIPS = 45;

let workspace: string;
let all: AllScenes;

beforeAll(async () => {
  workspace = await mkdtemp(join(tmpdir(), 'konvid-ingest-loss-'));
  all = await makeAllScenes(workspace, URL_CLIPS);
});

afterAll(async () => {
  await all.stop();
  await rm(workspace, { recursive: true, force: true });
});

if (canTrace()) {
  describe(`everything that writes, after ${STATES} losses of power each`, () => {
    it('has lost nothing that it vouched for, and a run ends as if undisturbed', {
      timeout: 300_000 + STATES * 120_000,
    }, async () => {
      const scenes = all.scenes.filter(({ name }) => SCENES.test(name) && name.startsWith(ONLY));
      const figures = await runLosses({ scenes, states: STATES, seed: SEED, folder: workspace });
      if (process.env['KONVID_LOSS_STATES'] !== undefined) {
        const rows = figures.map(({ name, changes, states, finished, faults }) => ({
          name,
          changes,
          states,
          finished,
          faults: faults.length,
        }));
        printFigures(`seed ${SEED}`, rows);
      }
      expect(figures.flatMap(({ faults }) => faults)).toEqual([]);
    });
  });
}

const NEW = Buffer.from('new');
const STANDING: DiskState = new Map([['a', Buffer.from('old')]]);

/** All that may stand on the disk after some changes, as text. */
function drawAll(changes: readonly DiskChange[]): readonly string[] {
  const model = new DiskModel(STANDING);
  for (const change of changes) model.apply(change);
  const random = makeRandom(1);
  const states = Array.from({ length: 2_000 }, () =>
    [...model.draw(random)].map(([path, content]) => `${path}=${content}`),
  );
  return [...new Set(states.map((state) => state.sort().join(' ')))].sort();
}

const WRITE: readonly DiskChange[] = [
  { kind: 'make-file', path: 'b' },
  { kind: 'write', path: 'b', bytes: NEW },
];
const FLUSH: DiskChange = { kind: 'flush', path: 'b' };
const RENAME: DiskChange = { kind: 'rename', path: 'b', to: 'a' };
const FLUSH_FOLDER: DiskChange = { kind: 'flush', path: '' };

describe('a disk that loses its power', () => {
  it('keeps what was flushed, and the names that were', () => {
    expect(drawAll([...WRITE, FLUSH, RENAME, FLUSH_FOLDER])).toEqual(['a=new']);
  });

  it('loses a name that was not, whole', () => {
    expect(drawAll([...WRITE, FLUSH])).toEqual(['a=old', 'a=old b=new']);
    expect(drawAll([...WRITE, FLUSH, RENAME])).toEqual(['a=new', 'a=old', 'a=old b=new']);
  });

  it('may have zeros, nothing or a part of bytes that were not, though their name is there', () => {
    const texts = drawAll([...WRITE, RENAME, FLUSH_FOLDER]);
    expect(texts).toEqual(expect.arrayContaining(['a=', 'a=\0\0\0', 'a=n', 'a=n\0\0', 'a=new']));
  });

  it('may have truncated before it wrote, or not', () => {
    const changes: readonly DiskChange[] = [
      { kind: 'truncate', path: 'a', size: 0 },
      { kind: 'write', path: 'a', bytes: NEW },
    ];
    expect(drawAll(changes)).toEqual(expect.arrayContaining(['a=', 'a=old', 'a=new']));
  });
});

describe('a trace', () => {
  const hex = (text: string) =>
    [...Buffer.from(text)].map((byte) => `\\x${byte.toString(16).padStart(2, '0')}`).join('');
  const path = (name: string) => `"${hex(`/place/${name}`)}"`;

  it('tells what was changed below the place, whichever threads were at it', () => {
    const log = [
      `7 openat(AT_FDCWD, ${path('a')}, O_WRONLY|O_CREAT|O_TRUNC, 0666) = 21<${hex('/place/a')}>`,
      `7 write(21<${hex('/place/a')}>, "${hex('one')}", 3 <unfinished ...>`,
      `8 mkdir("${hex('/elsewhere')}", 0777) = 0`,
      '7 <... write resumed>) = 2',
      `7 writev(21<${hex('/place/a')}>, [{iov_base="${hex('x')}", iov_len=1}, {iov_base="${hex('y')}", iov_len=1}], 2) = 2`,
      `7 pwrite64(21<${hex('/place/a')}>, "${hex('z')}", 1, 512) = 1`,
      `7 fsync(21<${hex('/place/a')}>) = 0`,
      `7 rename(${path('a')}, ${path('b')}) = -1 ENOENT (No such file or directory)`,
      `7 rename(${path('a')}, ${path('b')}) = 0`,
      `7 rmdir(${path('c')}) = 0`,
    ].join('\n');
    expect(readDiskLog(log, '/place')).toEqual([
      { kind: 'make-file', path: 'a' },
      { kind: 'truncate', path: 'a', size: 0 },
      { kind: 'write', path: 'a', bytes: Buffer.from('on') },
      { kind: 'write', path: 'a', bytes: Buffer.from('xy') },
      { kind: 'write', path: 'a', bytes: Buffer.from('z'), offset: 512 },
      { kind: 'flush', path: 'a' },
      { kind: 'rename', path: 'a', to: 'b' },
      { kind: 'remove', path: 'c' },
    ]);
  });
});
