import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readWholeFile } from '../../../src/files/reading.ts';
import { countOpenFiles } from '../../support/open-files.ts';
import { makeFifo } from '../../support/special-file.ts';
import { makeWorkspace } from '../../support/workspace.ts';

describe('readWholeFile', () => {
  it('gives the text of a file of at most so many bytes', async () => {
    const path = join(await makeWorkspace(), 'file');
    await writeFile(path, 'größe');
    expect(await readWholeFile(path, 7)).toEqual({ text: 'größe' });
    expect(await readWholeFile(path, 6)).toEqual({ fault: 'larger than 6 bytes' });
  });

  it('follows a link', async () => {
    const folder = await makeWorkspace();
    await writeFile(join(folder, 'file'), 'text');
    await symlink('file', join(folder, 'link'));
    expect(await readWholeFile(join(folder, 'link'), 10)).toEqual({ text: 'text' });
  });

  it('says what stands there instead of a file, and waits for nobody', async () => {
    const folder = await makeWorkspace();
    await mkdir(join(folder, 'folder'));
    await makeFifo(join(folder, 'pipe'));
    expect(await readWholeFile(join(folder, 'folder'), 10)).toEqual({ fault: 'not a regular file' });
    expect(await readWholeFile(join(folder, 'pipe'), 10)).toEqual({ fault: 'not a regular file' });
  });

  it('names the system error, and keeps it', async () => {
    const missing = await readWholeFile(join(await makeWorkspace(), 'file'), 10);
    expect(missing).toMatchObject({ fault: 'ENOENT', cause: { code: 'ENOENT' } });
  });

  it('leaves nothing open', async () => {
    const folder = await makeWorkspace();
    await writeFile(join(folder, 'file'), 'text');
    const before = countOpenFiles();
    for (let time = 0; time < 10; time += 1) {
      await readWholeFile(join(folder, 'file'), 10);
      await readWholeFile(join(folder, 'file'), 1);
      await readWholeFile(folder, 1);
    }
    expect(countOpenFiles()).toBe(before);
  });
});
