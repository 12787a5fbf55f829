import { appendFile, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { UserError } from '../../src/files/user-error.ts';
import { withLabels } from '../../src/labels/recognise-labels.ts';
import { makeWorkspace } from '../support/workspace.ts';

async function writeLabels(): Promise<string> {
  const path = join(await makeWorkspace(), 'labels.csv');
  await writeFile(path, 'id,mos\n');
  return path;
}

/** A failure of the system, as far as its code tells. */
function failureOf(code: unknown): Error {
  return Object.assign(new Error('failed'), { code });
}

describe('a label file is open for as long as it is read', () => {
  it('and gives what is made of it', async () => {
    let descriptor = () => 0;
    const text = await withLabels(await writeLabels(), async (file) => {
      descriptor = () => file.fd;
      expect(descriptor()).toBeGreaterThan(0);
      return file.readFile('utf8');
    });
    expect(text).toBe('id,mos\n');
    expect(descriptor()).toBe(-1);
  });

  it('is refused where it changes meanwhile', async () => {
    const path = await writeLabels();
    await expect(withLabels(path, () => appendFile(path, '1,2\n'))).rejects.toMatchObject({
      code: 'LABELS_UNREADABLE',
      exitCode: 2,
      message: `${path}: changed while it was read`,
    });
  });

  it('is refused where it is not there, or no file', async () => {
    const folder = join(await makeWorkspace(), 'folder');
    await mkdir(folder);
    const read = async () => 'read';
    await expect(withLabels(folder, read)).rejects.toMatchObject({
      code: 'LABELS_UNREADABLE',
      message: `${folder}: is not a regular file`,
    });
    await expect(withLabels(join(folder, 'none.csv'), read)).rejects.toMatchObject({
      code: 'LABELS_UNREADABLE',
      message: expect.stringContaining("can't be opened (ENOENT)"),
    });
  });

  it('ends the run where the disk fails', async () => {
    const path = await writeLabels();
    const cause = failureOf('EIO');
    await expect(withLabels(path, () => Promise.reject(cause))).rejects.toMatchObject({
      code: 'LABELS_READ_FAILED',
      exitCode: 3,
      message: `${path}: reading failed (EIO)`,
      cause,
    });
  });

  it.each([
    { what: 'without a code', error: new Error('a bug') },
    { what: "with a code of Node's own", error: failureOf('ERR_OUT_OF_RANGE') },
    { what: 'with a code that is no code of the system', error: failureOf('xEIO') },
    { what: 'with a code that is a number', error: failureOf(5) },
    { what: 'that is told already', error: new UserError('EIO', { message: 'told' }) },
  ])('gives on an error $what, and closes the file', async ({ error }) => {
    let descriptor = () => 0;
    const reading = withLabels(await writeLabels(), (file) => {
      descriptor = () => file.fd;
      return Promise.reject(error);
    });
    await expect(reading).rejects.toBe(error);
    expect(descriptor()).toBe(-1);
  });
});
