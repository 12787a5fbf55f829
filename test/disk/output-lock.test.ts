import { mkdir, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { lockOutput } from '../../src/output-lock.ts';
import { makeWorkspace } from '../support/workspace.ts';

/** A lock whose holder lives: its folder's time stamp moves on. */
async function holdLock(output: string, owner: string): Promise<void> {
  const folder = `${output}.lock.d`;
  await mkdir(folder);
  await writeFile(`${output}.lock`, owner);
  const beat = setInterval(() => void utimes(folder, new Date(), new Date()), 100);
  onTestFinished(() => clearInterval(beat));
}

const SIGNED = { host: 'node7', pid: 42, started_at: '2026-05-08T12:00:00.000Z', pid_space: 'unknown', token: 'a' };

it.each([
  { owner: JSON.stringify(SIGNED), holder: 'process 42 on node7, started 2026-05-08T12:00:00.000Z,' },
  { owner: JSON.stringify({ ...SIGNED, host: { toString: 1 } }), holder: 'another run' },
  { owner: JSON.stringify({ ...SIGNED, started_at: null }), holder: 'another run' },
  { owner: JSON.stringify({ ...SIGNED, pid: -1 }), holder: 'another run' },
  { owner: 'null', holder: 'another run' },
  { owner: '{"host":', holder: 'another run' },
])('a held output is refused in words, whatever its holder has signed: $owner', async ({ owner, holder }) => {
  const output = join(await makeWorkspace(), 'out.jsonl');
  await holdLock(output, owner);
  const message = `${output}: ${holder} is writing to it`;
  await expect(lockOutput(output, { breakLock: false })).rejects.toMatchObject({ code: 'OUTPUT_LOCKED', message });
});
