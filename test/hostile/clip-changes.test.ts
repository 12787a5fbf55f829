import { appendFile, truncate, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readInThreads } from '../../src/clips/clip-reader.ts';
import { inventClips, type MadeCorpus, writeCorpus } from '../support/corpus.ts';
import { makeFakeFfprobe } from '../support/fake-ffprobe.ts';
import { ingestCorpus } from '../support/outcome.ts';
import { makeWorkspace } from '../support/workspace.ts';

const CLIP = '9900000001.mp4';
/** So large that reading it takes a while. Sparse: it takes no room. */
const LONG_BYTES = 300_000_000;

const BROKEN = { exitCode: 0, broken: [`${CLIP} CLIP_CHANGED`], rows: [{ src: '9900000000.mp4' }] };

describe('a row never speaks of other bytes than ffprobe saw', () => {
  it.each([
    { what: 'grows', change: 'printf x >>"$clip"' },
    { what: 'is truncated', change: ': >"$clip"' },
    { what: 'gets other bytes of the same size', change: 'printf x | dd of="$clip" conv=notrunc 2>/dev/null' },
    { what: 'is replaced by a copy', change: 'cp "$clip" "$clip.new"; mv "$clip.new" "$clip"' },
    { what: 'is removed', change: 'rm "$clip"' },
    { what: 'becomes a link', change: 'mv "$clip" "$clip.old"; ln -s "$clip.old" "$clip"' },
    { what: 'becomes a named pipe', change: 'rm "$clip"; mkfifo "$clip"' },
    { what: 'gets an old time stamp', change: 'printf x >>"$clip"; touch -d "2001-01-01" "$clip"' },
  ])('when the clip $what while it is probed', async ({ change }) => {
    const workspace = await makeWorkspace();
    const { root } = await writeCorpus(join(workspace, 'corpus'), inventClips(2));
    const binary = await makeFakeFfprobe(workspace, `case $clip in *${CLIP}) ${change};; esac; answer`);
    expect(await ingestCorpus(root, ['--prober', 'ffprobe', '--ffprobe-bin', binary])).toMatchObject(BROKEN);
  });

  const changes = [
    { what: 'grows', change: (path: string) => appendFile(path, 'x') },
    { what: 'is truncated', change: (path: string, step: number) => truncate(path, LONG_BYTES - step) },
    { what: 'is touched', change: (path: string, step: number) => utimes(path, step, step) },
  ];
  it.each(changes)('when the clip $what while it is read', async ({ change }) => {
    const workspace = await makeWorkspace();
    const corpus = await writeCorpus(join(workspace, 'corpus'), inventClips(2));
    const binary = await makeFakeFfprobe(workspace, 'answer');
    const outcome = await whileChanging(corpus, change, () =>
      ingestCorpus(corpus.root, ['--prober', 'ffprobe', '--ffprobe-bin', binary]),
    );
    expect(outcome).toMatchObject(BROKEN);
  });

  it.each(changes)('and its digest is not even taken when it $what while it is read', async ({ change }) => {
    const corpus = await writeCorpus(await makeWorkspace(), inventClips(2));
    const reader = readInThreads({ threads: 1 });
    const read = () => reader.read(join(corpus.clips, CLIP));
    try {
      expect(await whileChanging(corpus, change, read)).toMatchObject({ code: 'CLIP_CHANGED' });
    } finally {
      await reader.close();
    }
  });
});

/** Changes the clip every few milliseconds as long as the work goes on. */
async function whileChanging<T>(
  { clips }: MadeCorpus,
  change: (path: string, step: number) => Promise<void>,
  work: () => Promise<T>,
): Promise<T> {
  const path = join(clips, CLIP);
  await truncate(path, LONG_BYTES);
  let step = 0;
  let last = Promise.resolve();
  const timer = setInterval(() => {
    step += 1;
    const now = step;
    last = last.then(() => change(path, now));
  }, 5);
  try {
    return await work();
  } finally {
    clearInterval(timer);
    await last;
  }
}
