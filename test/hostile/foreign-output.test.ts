import { mkdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { inventClips, type MadeCorpus, writeCorpus } from '../support/corpus.ts';
import { ingestHere } from '../support/outcome.ts';
import { snapshot } from '../support/snapshot.ts';
import { makeFifo } from '../support/special-file.ts';
import { makeWorkspace } from '../support/workspace.ts';

let workspace: string;
let corpus: MadeCorpus;

beforeEach(async () => {
  workspace = await makeWorkspace();
  corpus = await writeCorpus(join(workspace, 'corpus'), inventClips(2));
  await mkdir(join(workspace, 'folder'));
  await makeFifo(join(workspace, 'fifo'));
  await writeFile(join(workspace, 'notes.txt'), 'notes of mine\n');
  await writeFile(join(workspace, 'package.json'), '{\n  "name": "mine"\n}\n');
  await writeFile(join(workspace, 'one-line.json'), '{"name":"mine"}');
});

async function expectRefused(args: readonly string[], error: string): Promise<void> {
  const before = await snapshot(workspace);
  expect(await ingestHere(corpus.root, args)).toMatchObject({ exitCode: 2, error });
  expect(await snapshot(workspace)).toEqual(before);
}

describe('--output that stands already and is something else is refused, and stays as it is', () => {
  it.each([
    { path: 'corpus/KoNViD_1k_videos/9900000001.mp4', error: 'OUTPUT_AMONG_INPUTS' },
    { path: 'corpus/KoNViD_1k_metadata/KoNViD_1k_attributes.csv', error: 'OUTPUT_AMONG_INPUTS' },
    { path: 'folder', error: 'OUTPUT_NOT_WRITABLE' },
    { path: 'corpus', error: 'OUTPUT_NOT_WRITABLE' },
    { path: 'fifo', error: 'OUTPUT_NOT_REGULAR' },
    { path: 'notes.txt', error: 'OUTPUT_INVALID_ROWS' },
    { path: 'package.json', error: 'OUTPUT_INVALID_ROWS' },
    { path: 'one-line.json', error: 'OUTPUT_INVALID_ROWS' },
    { path: 'notes.txt/x.jsonl', error: 'OUTPUT_NOT_WRITABLE' },
  ])('$path', async ({ path, error }) => expectRefused(['--output', join(workspace, path)], error));
});

describe('--manifest-out that stands already and is no manifest is refused, and stays as it is', () => {
  it.each([
    { path: 'corpus/KoNViD_1k_metadata/KoNViD_1k_attributes.csv', error: 'OUTPUT_AMONG_INPUTS' },
    { path: 'corpus/KoNViD_1k_videos/9900000001.mp4', error: 'OUTPUT_AMONG_INPUTS' },
    { path: 'corpus/konvid_1k.jsonl', error: 'OPTION_INVALID' },
    { path: 'folder', error: 'MANIFEST_UNREADABLE' },
    { path: 'fifo', error: 'MANIFEST_UNREADABLE' },
    { path: 'notes.txt', error: 'MANIFEST_FOREIGN' },
    { path: 'package.json', error: 'MANIFEST_FOREIGN' },
  ])('$path', async ({ path, error }) => expectRefused(['--manifest-out', join(workspace, path)], error));
});

describe('in a corpus that is one flat folder too', () => {
  beforeEach(async () => {
    const clip = await readFile(join(corpus.clips, '9900000001.mp4'));
    corpus = { ...corpus, root: join(workspace, 'flat') };
    await mkdir(corpus.root);
    await writeFile(join(corpus.root, 'labels.csv'), 'flickr_id,MOS\n9900000001,3\n9900000002,3\n9900000003,3\n');
    await writeFile(join(corpus.root, '9900000001.mp4'), clip);
    await writeFile(join(corpus.root, '9900000002.mp4'), Buffer.alloc(500));
    await writeFile(join(corpus.root, '9900000003.mp4'), '');
  });

  it.each(['labels.csv', '9900000001.mp4', '9900000002.mp4', '9900000003.mp4'])(
    '%s is never an output',
    async (name) => {
      await expectRefused(['--output', join(corpus.root, name)], 'OUTPUT_AMONG_INPUTS');
      await expectRefused(['--manifest-out', join(corpus.root, name)], 'OUTPUT_AMONG_INPUTS');
      await symlink(name, join(corpus.root, 'konvid_1k.jsonl'));
      await expectRefused([], 'OUTPUT_AMONG_INPUTS');
    },
  );
});
