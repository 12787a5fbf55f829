import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runValidate, startCommand } from '../support/command.ts';
import { inventClips, writeCorpus } from '../support/corpus.ts';
import { makeFakeFfprobe } from '../support/fake-ffprobe.ts';
import { ingestCorpus } from '../support/outcome.ts';
import { waitUntil } from '../support/running.ts';
import { makeWorkspace } from '../support/workspace.ts';

const CLIPS = 30;
const AT = ['--ingested-at', '2026-05-08T12:00:00+00:00'];
/** The run is interrupted while this clip is probed, which takes for ever. */
const CLIP = '9900000017.mp4';

async function makeStage() {
  const workspace = await makeWorkspace();
  const { root } = await writeCorpus(join(workspace, 'corpus'), inventClips(CLIPS));
  const reached = join(workspace, 'reached');
  const patient = await makeFakeFfprobe(workspace, 'answer');
  await ingestCorpus(root, [
    ...AT,
    '--prober',
    'ffprobe',
    '--ffprobe-bin',
    patient,
    '--output',
    join(workspace, 'undisturbed.jsonl'),
  ]);
  const undisturbed = await readFile(join(workspace, 'undisturbed.jsonl'), 'utf8');
  const wait = `[ -e '${reached}' ] || { touch '${reached}'; exec sleep 60; }`;
  const binary = await makeFakeFfprobe(workspace, `case $clip in *${CLIP}) ${wait};; esac; answer`);
  // One clip at a time: those before the patient one are finished, not still being probed, when it is reached.
  return {
    root,
    reached,
    undisturbed,
    args: [...AT, '--concurrency', '1', '--prober', 'ffprobe', '--ffprobe-bin', binary],
  };
}

describe('an interrupted run leaves whole rows, and the next one completes it', () => {
  it.each([
    { signal: 'SIGINT', code: 130 },
    { signal: 'SIGTERM', code: 143 },
    { signal: 'SIGKILL', code: undefined },
  ] as const)('$signal', async ({ signal, code }) => {
    const { root, reached, undisturbed, args } = await makeStage();
    const running = startCommand(['ingest', '--corpus-dir', root, ...args]);
    await waitUntil(() =>
      stat(reached).then(
        () => true,
        () => false,
      ),
    );
    running.kill(signal);
    const { exitCode, stderr } = await running;
    expect(exitCode).toBe(code);

    const jsonl = join(root, 'konvid_1k.jsonl');
    const left = await readFile(jsonl, 'utf8');
    expect(undisturbed.startsWith(left)).toBe(true);
    expect(left === '' || left.endsWith('\n')).toBe(true);
    expect(await readdir(root)).not.toContain('konvid_1k.manifest.json');
    if (code !== undefined) {
      expect(stderr).toContain('run the same command again to continue');
      expect(left.split('\n').length - 1).toBe(17);
      expect((await readdir(root)).filter((name) => name.includes('.lock'))).toEqual([]);
    }

    expect(await ingestCorpus(root, args)).toMatchObject({ exitCode: 0 });
    expect(await readFile(jsonl, 'utf8')).toBe(undisturbed);
    const { exitCode: valid } = await runValidate([jsonl, '--manifest', join(root, 'konvid_1k.manifest.json')]);
    expect(valid).toBe(0);
  });
});
