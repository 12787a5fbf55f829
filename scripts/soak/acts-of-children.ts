/** What is done by child commands that don't live to their end, and completed within the watched process. */
import assert from 'node:assert/strict';
import { chmod, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { execa } from 'execa';
import { type Act, completeRows, completeRun, ingestHere, ROWS_COMPARED, type Scene } from './act.ts';
import { ingestCommand } from './stage.ts';

/** Clips for which ffprobe is started: more would take most of the time. */
const PROBED = 40;
/** What `ulimit -f` counts in, by POSIX. */
const BLOCK_BYTES = 512;

async function stopAndComplete(scene: Scene, signal: 'SIGKILL' | 'SIGINT' | 'SIGTERM'): Promise<void> {
  const { stage, output, random } = scene;
  const running = execa(...ingestCommand(stage, output), { reject: false, stdin: 'ignore' });
  await sleep(random() * stage.reference.milliseconds);
  running.kill(signal);
  const { exitCode, stderr } = await running;
  const expected = { SIGKILL: [undefined, 0], SIGINT: [130, 0, undefined], SIGTERM: [143, 0, undefined] }[signal];
  assert.ok(expected.includes(exitCode), `exit code ${exitCode} after ${signal}: ${stderr}`);
  await completeRun(scene);
}

/** No file may grow beyond some size: the system stops the command in the middle of a write. */
async function limitFileSize(scene: Scene): Promise<void> {
  const { stage, output, random } = scene;
  const blocks = 1 + Math.floor((random() * stage.reference.sizeBytes) / BLOCK_BYTES);
  const [file, args] = ingestCommand(stage, output);
  const limited = ['-c', `ulimit -f ${blocks}; exec "$0" "$@"`, file, ...args];
  const { exitCode, signal, stderr } = await execa('/bin/sh', limited, { reject: false, stdin: 'ignore' });
  assert.ok(
    exitCode === 3 || signal === 'SIGXFSZ',
    `a run that can't write ended with ${exitCode ?? signal}: ${stderr}`,
  );
  await completeRun(scene);
}

/** An ffprobe that is killed for one clip in ten, as by a machine that runs out of memory. */
async function killFfprobe(scene: Scene): Promise<void> {
  const { stage, output, random } = scene;
  const ffprobe = join(dirname(output), 'ffprobe');
  const digit = Math.floor(random() * 10);
  const isHit = `*${digit}.mp4|*${digit}_540_5s.mp4`;
  const script = `#!/bin/sh\ncase "$*" in ${isHit}) kill -KILL $$;; esac\nexec '${stage.options.ffprobeBin}' "$@"\n`;
  await writeFile(ffprobe, script);
  await chmod(ffprobe, 0o755);
  const { manifest } = await ingestHere(scene, { ffprobeBin: ffprobe, prober: 'ffprobe', limit: PROBED });
  const { broken, written } = manifest.outcomes;
  assert.ok(broken > 0, 'ffprobe was killed');
  assert.equal(broken + written, PROBED, 'a killed ffprobe breaks its own clip alone');
  await completeRows(scene);
}

export const ACTS_OF_CHILDREN: readonly Act[] = [
  { name: 'killed child', play: (scene) => stopAndComplete(scene, 'SIGKILL') },
  { name: 'interrupted child', play: (scene) => stopAndComplete(scene, scene.random() < 0.5 ? 'SIGINT' : 'SIGTERM') },
  { name: 'limited file size', play: limitFileSize },
  { name: 'killed ffprobe', mostClips: ROWS_COMPARED, play: killFfprobe },
];
