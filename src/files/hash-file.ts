import { createHash } from 'node:crypto';
import { open } from 'node:fs/promises';
import { messageOf, systemErrorCode, UserError } from '../user-error.ts';
import { closeSettled } from './close-settled.ts';

const BLOCK_BYTES = 1_048_576;

/**
 * Gives the SHA-256 of a file in hexadecimal. Its bytes go through one block of memory: a stream would leave as many blocks
 * behind as the file has.
 *
 * @throws the system's error where it can't be opened; UserError FILE_READ_FAILED (exitCode 3) where the disk fails
 */
export async function hashFile(path: string): Promise<string> {
  const file = await open(path);
  try {
    const hash = createHash('sha256');
    const block = Buffer.allocUnsafeSlow(BLOCK_BYTES);
    for (;;) {
      const { bytesRead } = await file.read(block, 0, BLOCK_BYTES, null);
      if (bytesRead === 0) return hash.digest('hex');
      hash.update(block.subarray(0, bytesRead));
    }
  } catch (cause) {
    const hint = 'mend the disk, or its network, and run the same command again';
    const message = `${path}: reading failed (${systemErrorCode(cause) ?? messageOf(cause)})`;
    throw new UserError('FILE_READ_FAILED', { message, hint, cause }, 3);
  } finally {
    await closeSettled(file);
  }
}
