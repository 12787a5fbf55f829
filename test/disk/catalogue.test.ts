import { readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { cataloguePath, parseCatalogue } from '../../src/contract/catalogue.ts';
import type { IngestOptions } from '../../src/ingest/options.ts';
import { ingestIn } from '../../src/ingest/run.ts';
import { validateJsonl } from '../../src/validate/validate-jsonl.ts';
import { inventClips, makeClipBytes, writeCorpus } from '../support/corpus.ts';
import { layOutFiles } from '../support/published-corpora.ts';
import { makeSyntheticWorld } from '../support/synthetic-world.ts';
import { makeWorkspace } from '../support/workspace.ts';

async function ingest(options: IngestOptions) {
  const { output, manifest } = await ingestIn(makeSyntheticWorld(), { prober: 'ffprobe', ...options });
  const text = await readFile(cataloguePath(output), 'utf8');
  return { output, manifest, text, lines: parseCatalogue(text) };
}

describe('the catalogue', () => {
  it('has a line for each label whose clip has a row, where the clip is and what its content is', async () => {
    const { root, clips } = await writeCorpus(join(await makeWorkspace(), 'corpus'), [
      ...inventClips(2),
      { flickrId: '9900000002', mos: '1.00', bytes: await makeClipBytes('9900000000') },
    ]);
    const { lines, text, manifest } = await ingest({ corpusDir: root });
    const [first, , third] = lines;
    expect(text.split('\n')[0]).toBe('src_sha256,src,path,label_file,label_line,part,published_split,content');
    expect(lines.map(({ src, path, label_line, content }) => [src, path, label_line, content])).toEqual([
      ['9900000000.mp4', 'KoNViD_1k_videos/9900000000.mp4', '2', 'flickr:9900000000'],
      ['9900000001.mp4', 'KoNViD_1k_videos/9900000001.mp4', '3', 'flickr:9900000001'],
      ['9900000002.mp4', 'KoNViD_1k_videos/9900000002.mp4', '4', 'flickr:9900000002'],
    ]);
    expect(third?.src_sha256).toBe(first?.src_sha256);
    expect(manifest.catalogue).toMatchObject({ lines: 3, size_bytes: text.length });
    await rm(join(clips, '9900000001.mp4'));
    const again = await ingest({ corpusDir: root });
    expect(again.lines.map(({ src, path }) => [src, path])).toEqual([
      ['9900000000.mp4', 'KoNViD_1k_videos/9900000000.mp4'],
      ['9900000002.mp4', 'KoNViD_1k_videos/9900000002.mp4'],
      ['9900000001.mp4', ''],
    ]);
    expect(again.lines[2]?.label_line).toBe('3');
  });

  it("has parts and published splits of KonViD-150k and LSVQ, and a study's own contents", async () => {
    const clip = await makeClipBytes('one');
    const other = await makeClipBytes('two');
    const custom = await layOutFiles(await makeWorkspace(), {
      'labels/study.csv': 'file,mos,SRC\na.mp4,3,source 7\nb.mp4,4,\n',
      'clips/a.mp4': clip,
      'clips/b.mp4': other,
    });
    const study = { corpus: 'custom', corpusLabel: 'panel', scale: '1-5' as const, columns: { content: 'SRC' } };
    expect((await ingest({ corpusDir: custom, ...study })).lines.map(({ content }) => content)).toEqual([
      'custom-1-5-panel:source 7',
      '',
    ]);
  });

  it('is checked with the manifest: another one is a violation, none a warning', async () => {
    const { root } = await writeCorpus(join(await makeWorkspace(), 'corpus'), inventClips(2));
    const { output } = await ingest({ corpusDir: root });
    const manifest = output.replace('.jsonl', '.manifest.json');
    const check = async () => (await validateJsonl(output, { manifest })).files[0];
    expect(await check()).toMatchObject({ valid: true, warning_count: 0 });
    await writeFile(cataloguePath(output), 'something else');
    expect(await check()).toMatchObject({ valid: false, violations: [{ code: 'CATALOGUE_DIGEST' }] });
    await rm(cataloguePath(output));
    expect(await check()).toMatchObject({ valid: true, warnings: [{ code: 'CATALOGUE_DIGEST' }] });
  });
});

it("a file of the user's in the place of the catalogue is refused before any work, and a link there is replaced", async () => {
  const { root } = await writeCorpus(join(await makeWorkspace(), 'corpus'), inventClips(1));
  const [output, treasure] = [join(root, 'out.jsonl'), join(root, 'mine.txt')];
  await writeFile(cataloguePath(output), 'my own table\n');
  await expect(ingest({ corpusDir: root, output })).rejects.toMatchObject({ code: 'OUTPUT_FOREIGN' });
  await rm(cataloguePath(output));
  await writeFile(treasure, 'treasure');
  await symlink(treasure, cataloguePath(output));
  expect((await ingest({ corpusDir: root, output })).lines).toHaveLength(1);
  expect(await readFile(treasure, 'utf8')).toBe('treasure');
});
