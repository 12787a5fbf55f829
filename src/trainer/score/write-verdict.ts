import { unlink } from 'node:fs/promises';
import { join } from 'node:path';
import type { Verdict } from '../../contract/generated/types.ts';
import { makeFolder, syncFolder, writeDurably } from '../../files/durable.ts';
import { explainUnwritable } from '../../files/output-error.ts';
import { lockOutput } from '../../files/output-lock.ts';
import { systemErrorCode } from '../../user-error.ts';

/** Name of the file of each verdict. */
export const VERDICT_FILES: Readonly<Record<Verdict['verdict'], string>> = {
  PROMOTE: 'MOS_PROMOTE.json',
  HOLD: 'MOS_HOLD.json',
};

/** What one run at a time has of a folder: two with different verdicts would leave both files. */
const LOCKED_NAME = 'mos-verdict';

async function removeStale(path: string, folder: string): Promise<void> {
  try {
    await unlink(path);
  } catch (error) {
    if (systemErrorCode(error) === 'ENOENT') return;
    throw error;
  }
  await syncFolder(folder);
}

/**
 * Writes a verdict into a folder. The file of the other verdict goes first: nobody ever finds both, and who is interrupted
 * between the two leaves none, which promotes nothing.
 *
 * @returns the path of the file
 * @throws UserError OUTPUT_LOCKED, OUTPUT_NOT_WRITABLE, OUTPUT_WRITE_FAILED
 */
export async function writeVerdict(verdict: Verdict, folder: string): Promise<string> {
  const path = join(folder, VERDICT_FILES[verdict.verdict]);
  const stale = join(folder, VERDICT_FILES[verdict.verdict === 'PROMOTE' ? 'HOLD' : 'PROMOTE']);
  try {
    await makeFolder(folder);
    const lock = await lockOutput(join(folder, LOCKED_NAME));
    try {
      await removeStale(stale, folder);
      await writeDurably(path, `${JSON.stringify(verdict, null, 2)}\n`);
    } finally {
      await lock.release();
    }
  } catch (error) {
    throw explainUnwritable(error, path, '--verdict-dir with');
  }
  return path;
}
