import { readFully } from '../files/read-fully.ts';
import type { ReadableFile } from '../files/readable-file.ts';
import { MAX_LINE_BYTES } from './jsonl.ts';

/** A key that every unified row has, and no row of a corpus. */
const OWN_KEY = '"mos_native_scale"';

/** Whether a JSONL is one that `unify` made: told by its first line, which need not be valid. */
export async function beginsWithUnifiedRow(file: Pick<ReadableFile, 'read'>): Promise<boolean> {
  const beginning = await readFully(file, Buffer.alloc(MAX_LINE_BYTES), 0);
  const [line = ''] = beginning.toString('latin1').split('\n', 1);
  return line.includes(OWN_KEY);
}
