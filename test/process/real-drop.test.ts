import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { CorpusRow } from '../../src/index.ts';
import { runIngestHere } from '../support/command.ts';
import { inventClips, type MadeCorpus, publishedName, writeCorpus } from '../support/corpus.ts';
import { makeWorkspace } from '../support/workspace.ts';

const AT = ['--ingested-at', '2026-05-08T12:00:00+00:00'];

async function readRows(path: string): Promise<readonly CorpusRow[]> {
  const lines = (await readFile(path, 'utf8')).trimEnd().split('\n');
  return lines.map((line) => JSON.parse(line) as CorpusRow);
}

async function rowsOf(root: string, output = join(root, 'konvid_1k.jsonl')): Promise<readonly CorpusRow[]> {
  const { exitCode, stderr } = await runIngestHere(['--corpus-dir', root, '--output', output, ...AT]);
  expect(exitCode, stderr).toBe(0);
  return readRows(output);
}

describe('a corpus', () => {
  it("gives the same rows as today's download and as an older one, with the same digests", async () => {
    const clips = inventClips(50);
    const corpus = await writeCorpus(await makeWorkspace(), clips);
    const today = await rowsOf(corpus.root);
    expect(today.map(({ src }) => src)).toEqual(clips.map(({ flickrId }) => `${flickrId}.mp4`));

    for (const { flickrId } of clips) {
      await rename(join(corpus.clips, `${flickrId}.mp4`), join(corpus.clips, publishedName(flickrId)));
    }
    const older = await rowsOf(corpus.root, join(corpus.root, 'older.jsonl'));
    expect(older.map(({ src }) => src)).toEqual(clips.map(({ flickrId }) => publishedName(flickrId)));
    expect(older.map(({ src_sha256 }) => src_sha256)).toEqual(today.map(({ src_sha256 }) => src_sha256));
    expect(new Set(today.map(({ src_sha256 }) => src_sha256)).size).toBe(50);
  });
});

/** Puts the made corpus into another layout that occurs in the wild. */
const LAYOUTS: readonly { readonly layout: string; readonly arrange: (corpus: MadeCorpus) => Promise<unknown> }[] = [
  {
    layout: 'videos/ and metadata/',
    arrange: ({ root, clips, labels }) =>
      Promise.all([rename(clips, join(root, 'videos')), rename(labels, join(root, 'metadata'))]),
  },
  {
    layout: 'one level deeper each',
    arrange: async ({ clips, labels }) => {
      for (const folder of [clips, labels]) {
        await rename(folder, `${folder}.moved`);
        await mkdir(folder);
        await rename(`${folder}.moved`, join(folder, folder.split('/').at(-1) ?? ''));
      }
    },
  },
  {
    layout: "one level deeper in the archive's own folder",
    arrange: async ({ root, clips, labels }) => {
      await mkdir(join(root, 'KoNViD-1k'));
      await rename(clips, join(root, 'KoNViD-1k', 'KoNViD_1k_videos'));
      await rename(labels, join(root, 'KoNViD-1k', 'KoNViD_1k_metadata'));
    },
  },
  {
    layout: 'everything in one folder',
    arrange: async ({ root, clips, labels }) => {
      for (const { flickrId } of inventClips(3))
        await rename(join(clips, `${flickrId}.mp4`), join(root, `${flickrId}.mp4`));
      await rename(join(labels, 'KoNViD_1k_attributes.csv'), join(root, 'KoNViD_1k_attributes.csv'));
    },
  },
];

describe('layouts', () => {
  it.each(LAYOUTS)('$layout', async ({ arrange }) => {
    const corpus = await writeCorpus(await makeWorkspace(), inventClips(3));
    await arrange(corpus);
    expect((await rowsOf(corpus.root)).length).toBe(3);
  });

  it('takes the attributes and says so, where the short score list lies beside them', async () => {
    const corpus = await writeCorpus(await makeWorkspace(), inventClips(3));
    await writeFile(join(corpus.labels, 'KoNViD_1k_mos.csv'), '"flickr_id","mos"\n"9900000000","4.4"\n');
    const { stderr, result } = await runIngestHere(['--corpus-dir', corpus.root]);
    expect(result.manifest?.labels).toMatchObject({
      total: 3,
      passed_over: [expect.stringMatching(/KoNViD_1k_mos\.csv$/)],
    });
    expect(stderr).toContain('KoNViD_1k_attributes.csv (3 of 3 rows)');
    expect(stderr).toContain('KoNViD_1k_mos.csv was passed over');
  });

  it('reads the short score list where it is alone', async () => {
    const corpus = await writeCorpus(await makeWorkspace(), inventClips(3));
    await rename(join(corpus.labels, 'KoNViD_1k_attributes.csv'), join(corpus.root, 'elsewhere.bak'));
    await writeFile(join(corpus.labels, 'KoNViD_1k_mos.csv'), '"flickr_id","mos"\n"9900000000","4.4"\n');
    const { result, exitCode } = await runIngestHere(['--corpus-dir', corpus.root]);
    expect({ exitCode, outcomes: result.manifest?.outcomes }).toMatchObject({ exitCode: 0, outcomes: { written: 1 } });
    expect(result.manifest?.clips.unlabelled).toEqual({ count: 2, items: ['9900000001.mp4', '9900000002.mp4'] });
  });
});
