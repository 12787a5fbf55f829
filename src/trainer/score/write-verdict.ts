import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Verdict } from '../../contract/generated/types.ts';
import { removeDurably, writeDurably } from '../../durable.ts';
import { explainUnwritable } from '../../output-error.ts';

/** Name of the file of each verdict. */
export const VERDICT_FILES: Readonly<Record<Verdict['verdict'], string>> = {
  PROMOTE: 'MOS_PROMOTE.json',
  HOLD: 'MOS_HOLD.json',
};

/**
 * Writes a verdict into a folder. The file of the other verdict goes first: nobody ever finds both, and who is interrupted
 * between the two leaves none, which promotes nothing.
 *
 * @returns the path of the file
 * @throws UserError OUTPUT_NOT_WRITABLE, OUTPUT_WRITE_FAILED
 */
export async function writeVerdict(verdict: Verdict, folder: string): Promise<string> {
  const path = join(folder, VERDICT_FILES[verdict.verdict]);
  const stale = join(folder, VERDICT_FILES[verdict.verdict === 'PROMOTE' ? 'HOLD' : 'PROMOTE']);
  try {
    await mkdir(folder, { recursive: true });
    await removeDurably(stale);
    await writeDurably(path, `${JSON.stringify(verdict, null, 2)}\n`);
  } catch (error) {
    throw explainUnwritable(error, path);
  }
  return path;
}
