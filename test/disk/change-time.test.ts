import { utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { hasChangeTime } from '../../src/clips/file-state.ts';
import { makeWorkspace } from '../support/workspace.ts';

/** Of exFAT, which reports the time of modification as that of change. */
const EXFAT = 0x2011bab0;
const EXT4 = 0xef53;

describe("a folder's time of change", () => {
  it('is believed on file systems that are known to keep one', async () => {
    const folder = await makeWorkspace();
    await writeFile(join(folder, 'a.mp4'), 'a');
    expect(hasChangeTime(folder, EXT4)).toBe(true);
  });

  it('is believed elsewhere only if a file shows that it differs from the time of modification', async () => {
    const folder = await makeWorkspace();
    await writeFile(join(folder, 'a.mp4'), 'a');
    expect(hasChangeTime(folder, EXFAT)).toBe(false);
    await writeFile(join(folder, 'b.mp4'), 'b');
    await utimes(join(folder, 'b.mp4'), new Date('2020-01-01'), new Date('2020-01-01'));
    expect(hasChangeTime(folder, EXFAT)).toBe(true);
  });

  it('is not believed where the folder can not be listed', async () => {
    expect(hasChangeTime(join(await makeWorkspace(), 'none'), EXFAT)).toBe(false);
  });
});
