import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { inventClips, writeCorpus } from '../support/corpus.ts';
import { makeFakeFfprobe } from '../support/fake-ffprobe.ts';
import { ingestHere } from '../support/outcome.ts';
import { makeWorkspace } from '../support/workspace.ts';

const CLIP = '9900000001.mp4';

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
    expect(await ingestHere(root, ['--prober', 'ffprobe', '--ffprobe-bin', binary])).toMatchObject(BROKEN);
  });
});
