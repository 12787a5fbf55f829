import { chmod, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { execa } from 'execa';
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { COMMAND } from '../support/command.ts';
import { inventClips, type MadeCorpus, writeCorpus } from '../support/corpus.ts';
import { installedFfprobe } from '../support/ffprobe-binary.ts';
import { readRows } from '../support/outcome.ts';
import { snapshot } from '../support/snapshot.ts';
import { makeWorkspace } from '../support/workspace.ts';

/**
 * What stands before a command so that permission bits bind it. They bind every user but root; root loses its powers by
 * setpriv(1) of util-linux, and where that fails the command fails.
 */
const LAUNCHER = process.getuid?.() === 0 ? ['setpriv', '--bounding-set=-all', '--inh-caps=-all'] : [];

/** Runs the built command as somebody to whom permissions apply. */
async function runAsOrdinaryUser(args: readonly string[]) {
  const [file = '', ...rest] = [...LAUNCHER, process.execPath, COMMAND, ...args];
  const { exitCode, stderr } = await execa(file, rest, {
    env: { PATH: '/usr/bin:/bin', FFPROBE_BIN: installedFfprobe() },
    extendEnv: false,
    reject: false,
    stdin: 'ignore',
    timeout: 100_000,
  });
  return { exitCode, stderr };
}

let workspace: string;
let corpus: MadeCorpus;

beforeEach(async () => {
  workspace = await makeWorkspace();
  corpus = await writeCorpus(join(workspace, 'corpus'), inventClips(2));
});

/** Takes permissions away until the test ends. */
async function restrict(path: string, mode: number): Promise<void> {
  await chmod(path, mode);
  onTestFinished(() => chmod(path, 0o755));
}

describe('a corpus folder that may not be written to', () => {
  beforeEach(() => restrict(corpus.root, 0o555));

  it('is refused as the place of the output, which can be named elsewhere', async () => {
    const before = await snapshot(workspace);
    const refused = await runAsOrdinaryUser(['ingest', '--corpus-dir', corpus.root]);
    expect(refused.stderr).toMatch(/\[OUTPUT_NOT_WRITABLE\]\n.*pass --output/);
    expect(refused.exitCode).toBe(2);
    expect(await snapshot(workspace)).toEqual(before);

    const output = join(workspace, 'out.jsonl');
    const { exitCode } = await runAsOrdinaryUser(['ingest', '--corpus-dir', corpus.root, '--output', output]);
    expect({ exitCode, rows: (await readRows(output)).length }).toEqual({ exitCode: 0, rows: 2 });
  });
});

describe('what may not be read', () => {
  it('as a clip is counted as broken, and the others stand', async () => {
    await restrict(join(corpus.clips, '9900000000.mp4'), 0);
    const { exitCode, stderr } = await runAsOrdinaryUser(['ingest', '--corpus-dir', corpus.root]);
    expect(stderr).toContain("skipped (broken): 9900000000.mp4: can't be read (EACCES)");
    const rows = await readRows(join(corpus.root, 'konvid_1k.jsonl'));
    expect({ exitCode, src: rows.map(({ src }) => src) }).toEqual({ exitCode: 0, src: ['9900000001.mp4'] });
  });

  it.each([
    { what: 'the label file', part: 'KoNViD_1k_metadata/KoNViD_1k_attributes.csv', code: 'LABELS_UNREADABLE' },
    { what: 'the label folder', part: 'KoNViD_1k_metadata', code: 'CORPUS_UNREADABLE' },
    { what: 'the clips folder', part: 'KoNViD_1k_videos', code: 'CORPUS_UNREADABLE' },
    { what: 'the corpus folder', part: '.', code: 'CORPUS_UNREADABLE' },
    { what: 'the output', part: 'konvid_1k.jsonl', code: 'OUTPUT_NOT_WRITABLE' },
    { what: 'the manifest', part: 'konvid_1k.manifest.json', code: 'MANIFEST_UNREADABLE' },
  ])('as $what is refused', async ({ part, code }) => {
    await writeFile(join(corpus.root, 'konvid_1k.jsonl'), '');
    await writeFile(join(corpus.root, 'konvid_1k.manifest.json'), '');
    const before = await readdir(corpus.root);
    await restrict(join(corpus.root, part), 0);
    const { exitCode, stderr } = await runAsOrdinaryUser(['ingest', '--corpus-dir', corpus.root]);
    expect(stderr).toContain(`[${code}]`);
    expect(exitCode).toBe(2);
    await chmod(join(corpus.root, part), 0o755);
    expect(await readdir(corpus.root)).toEqual(before);
  });
});
