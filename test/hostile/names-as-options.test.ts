import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { inventClips, makeClipBytes, writeCorpus, writeLabels } from '../support/corpus.ts';
import { makeFakeFfprobe } from '../support/fake-ffprobe.ts';
import { ingestHere } from '../support/outcome.ts';
import { makeWorkspace } from '../support/workspace.ts';

const OPTIONS = ['-version.mp4', '-i.mp4', '--help.mp4', '-.mp4'];
const PROTOCOLS = ['http:x.mp4', 'https:a.mp4', 'concat:a|b.mp4', 'pipe:0.mp4', 'file:x.mp4', 'fd:.mp4', 'data:,x.mp4'];
const TRICKS = ['subfile,,start,0,end,0,,:x.mp4', 'cache:x.mp4', '%03d.mp4', '@list.mp4', '$(id).mp4', '`id`.mp4'];

it('a clip is a file whatever its name means to ffprobe or a shell', async () => {
  const names = [...OPTIONS, ...PROTOCOLS, ...TRICKS];
  const corpus = await writeCorpus(await makeWorkspace(), []);
  for (const name of names) await writeFile(join(corpus.clips, name), await makeClipBytes(name));
  await writeLabels(corpus, ['file_name,MOS', ...names.map((name) => `"${name}",3`)].join('\n'));
  // Run inside the folder, where a bare name would do.
  const { exitCode, broken, rows } = await ingestHere(corpus.root, [], { cwd: corpus.clips });
  expect({ exitCode, broken, src: rows.map(({ src }) => src) }).toEqual({ exitCode: 0, broken: [], src: names });
});

it('ffprobe is told the clip as an input, by an absolute path that is a file', async () => {
  const workspace = await makeWorkspace();
  const corpus = await writeCorpus(join(workspace, 'corpus'), inventClips(1));
  const log = join(workspace, 'arguments');
  const binary = await makeFakeFfprobe(workspace, `for each; do echo "$each"; done >'${log}'; answer`);
  await ingestHere('corpus', ['--prober', 'ffprobe', '--ffprobe-bin', binary], { cwd: workspace });
  const args = (await readFile(log, 'utf8')).trimEnd().split('\n');
  expect(args.slice(-2)).toEqual(['-i', `file:${join(corpus.clips, '9900000000.mp4')}`]);
  const after = (option: string) => args[args.indexOf(option) + 1];
  expect(after('-protocol_whitelist')).toBe('file');
  expect(after('-format_whitelist')?.split(',')).not.toEqual(expect.arrayContaining(['hls']));
  expect(after('-show_entries')).not.toMatch(/tags|(^|:)format(:|$)/);
  expect(args).not.toContain('-show_format');
});
