import { symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { inventClips, type MadeCorpus, writeCorpus } from '../support/corpus.ts';
import { ingestHere } from '../support/outcome.ts';
import { snapshot } from '../support/snapshot.ts';
import { makeWorkspace } from '../support/workspace.ts';

let workspace: string;
let corpus: MadeCorpus;

beforeEach(async () => {
  workspace = await makeWorkspace();
  corpus = await writeCorpus(join(workspace, 'corpus'), inventClips(2));
});

describe('nothing is ever created in the folders of clips and labels', () => {
  it('by a run with the default output, which lies beside them', async () => {
    const before = { clips: await snapshot(corpus.clips), labels: await snapshot(corpus.labels) };
    expect(await ingestHere(corpus.root)).toMatchObject({ exitCode: 0 });
    expect({ clips: await snapshot(corpus.clips), labels: await snapshot(corpus.labels) }).toEqual(before);
  });

  it('and nothing in the corpus by a run with an output elsewhere', async () => {
    const before = await snapshot(corpus.root);
    const output = join(workspace, 'new/folder/out.jsonl');
    expect(await ingestHere(corpus.root, ['--output', output])).toMatchObject({ exitCode: 0, stats: { written: 2 } });
    expect(await snapshot(corpus.root)).toEqual(before);
  });

  const places = ['KoNViD_1k_videos', 'KoNViD_1k_metadata', 'KoNViD_1k_videos/new', 'KoNViD_1k_metadata/new/folder'];
  it.each(places)('by an output in %s', async (place) => {
    const before = await snapshot(workspace);
    for (const option of ['--output', '--manifest-out']) {
      const refused = await ingestHere(corpus.root, [option, join(corpus.root, place, 'out.jsonl')]);
      expect(refused).toMatchObject({ exitCode: 2, error: 'OUTPUT_AMONG_INPUTS' });
    }
    expect(await snapshot(workspace)).toEqual(before);
  });

  it.each([
    { what: 'to a folder of the corpus', target: 'corpus/KoNViD_1k_videos', output: 'way/out.jsonl' },
    { what: 'to a file that does not exist yet', target: 'corpus/KoNViD_1k_videos/new.jsonl', output: 'way' },
  ])('by an output over a link $what', async ({ target, output }) => {
    await symlink(join(workspace, target), join(workspace, 'way'));
    const before = await snapshot(workspace);
    const refused = await ingestHere(corpus.root, ['--output', join(workspace, output)]);
    expect(refused.exitCode).toBe(2);
    expect(await snapshot(workspace)).toEqual(before);
  });

  it('by a dry run anywhere', async () => {
    const before = await snapshot(workspace);
    expect(await ingestHere(corpus.root, ['--dry-run'])).toMatchObject({ exitCode: 0 });
    expect(await snapshot(workspace)).toEqual(before);
  });
});
