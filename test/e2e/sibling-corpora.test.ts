import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { IngestManifest } from '../../src/index.ts';
import { makeClipBytes } from '../support/corpus.ts';
import { layOutFiles } from '../support/published-corpora.ts';
import { makeWorkspace } from '../support/workspace.ts';
import { messagesOf, startJob, usePeers } from './support/world.ts';

const peers = usePeers();

async function readManifest(path: string | undefined): Promise<IngestManifest> {
  return JSON.parse(await readFile(path ?? '', 'utf8')) as IngestManifest;
}

describe('the Action', () => {
  it('recognises the corpus that lies in a folder, and names its output after it', async () => {
    const workspace = await makeWorkspace();
    const job = await startJob(peers(), workspace);
    const step = await job.runMain({
      corpus: 'auto',
      'corpus-dir': '.workingdir2/konvid-1k',
      output: '',
      artifact: 'false',
    });
    expect(step.exitCode, step.text).toBe(0);
    expect(step.text).toContain(
      'corpus: konvid-1k is recognised: KoNViD_1k_attributes.csv is a name of its label files',
    );
    expect(step.outputs['output']).toMatch(/konvid_1k\.jsonl$/);
    expect((await readManifest(step.outputs['manifest'])).corpus).toBe('konvid-1k');
  });

  it('ingests a study of your own, by the columns that are named', async () => {
    const workspace = await makeWorkspace();
    const job = await startJob(peers(), workspace);
    const root = await layOutFiles(join(await makeWorkspace(), 'panel'), {
      'one/a.mp4': await makeClipBytes('one'),
      'two/a.mp4': await makeClipBytes('two'),
      'scores.csv': 'Clip,Mean score\none/a.mp4,0\ntwo/a,100\n',
    });
    const study = { corpus: 'custom', 'corpus-label': 'panel', scale: '0-100', columns: 'mos=Mean score,file=Clip' };
    const step = await job.runMain({ ...study, 'corpus-dir': root, output: '', artifact: 'false' });
    expect(step.exitCode, step.text).toBe(0);
    expect(step.outputs).toMatchObject({ rows: '2', written: '2' });
    const rows = (await readFile(step.outputs['output'] ?? '', 'utf8'))
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(rows).toMatchObject([
      { src: 'one/a.mp4', mos: 0, corpus: 'custom-0-100-panel' },
      { src: 'two/a.mp4', mos: 100, corpus: 'custom-0-100-panel' },
    ]);
    expect(step.summary).toContain('custom-0-100-panel');
  });

  it('refuses a folder in which nothing is recognised', async () => {
    const job = await startJob(peers(), await makeWorkspace());
    const step = await job.runMain({
      corpus: 'auto',
      'corpus-dir': await makeWorkspace(),
      output: '',
      artifact: 'false',
    });
    expect(step.exitCode).toBe(1);
    expect(messagesOf(step, 'error').join()).toContain('CORPUS_NOT_RECOGNISED');
  });
});
