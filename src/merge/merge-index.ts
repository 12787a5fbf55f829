import { constants, fsyncSync, openSync, renameSync, rmSync } from 'node:fs';
import { closeSettledSync } from '../files/close-settled.ts';
import { writeFully } from '../files/durable.ts';
import { formatBlock, INDEX_HEADING, readIndexFile } from '../ingest/index/index-file.ts';
import { systemErrorCode } from '../user-error.ts';

const FLAGS = constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL;

/** Does what an output can do without. */
function attempt(work: () => void): void {
  try {
    work();
  } catch (error) {
    if (systemErrorCode(error) === undefined) throw error;
  }
}

/**
 * Puts together what the shards' indexes say of bytes, block by block; what they say of files belongs to their machines.
 * Losing an index costs time only, and so does failing here.
 */
export function mergeIndexes(indexes: readonly string[], path: string): void {
  const next = `${path}.next`;
  attempt(() => {
    rmSync(next, { force: true });
    const file = openSync(next, FLAGS, 0o644);
    try {
      writeFully(file, INDEX_HEADING);
      for (const index of indexes) {
        readIndexFile(index, ['answers'], (kind, payload) => writeFully(file, formatBlock(kind, payload)));
      }
      fsyncSync(file);
    } finally {
      closeSettledSync(file);
    }
    renameSync(next, path);
  });
  attempt(() => rmSync(next, { force: true }));
}
