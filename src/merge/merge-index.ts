import { constants, fsyncSync, openSync, renameSync, rmSync } from 'node:fs';
import { closeSettledSync } from '../files/close-settled.ts';
import { writeFully } from '../files/durable.ts';
import { formatBlock, INDEX_HEADING, readIndexFile } from '../ingest/index-file.ts';
import { systemErrorCode } from '../user-error.ts';

const FLAGS = constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL;

/**
 * Puts together what the shards' indexes say of bytes, block by block; what they say of files belongs to their machines.
 * Losing an index costs time only, and so does failing here.
 */
export function mergeIndexes(indexes: readonly string[], path: string): void {
  const next = `${path}.next`;
  let file: number | undefined;
  try {
    rmSync(next, { force: true });
    const target = openSync(next, FLAGS, 0o644);
    file = target;
    writeFully(target, INDEX_HEADING);
    for (const index of indexes) {
      readIndexFile(index, (kind, payload) => {
        if (kind === 'answers') writeFully(target, formatBlock(kind, payload));
      });
    }
    fsyncSync(target);
    renameSync(next, path);
  } catch (error) {
    if (systemErrorCode(error) === undefined) throw error;
    rmSync(next, { force: true });
  } finally {
    closeSettledSync(file);
  }
}
