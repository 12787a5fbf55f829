import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { describePath, recordProvenance } from '../../src/contract/provenance.ts';
import { makeWorkspace } from '../support/workspace.ts';

describe('recordProvenance', () => {
  it('redacts arguments, alone and in lists, and leaves other values alone', () => {
    const url = 'https://me:secret@example.org/';
    const record = recordProvenance({
      entrypoint: 'konvid-ingest ingest',
      argv: ['ingest', '--manifest-csv', url],
      args: { url, urls: [url], limit: 5, force: true, none: null },
      inputs: {},
      outputs: {},
    });
    const redacted = 'https://REDACTED@example.org/';
    expect(record).toEqual({
      schema: 'ai-run-provenance-v1',
      entrypoint: 'konvid-ingest ingest',
      argv: ['ingest', '--manifest-csv', redacted],
      args: { url: redacted, urls: [redacted], limit: 5, force: true, none: null },
      inputs: {},
      outputs: {},
    });
  });
});

describe('describePath', () => {
  it('tells files, directories and missing paths apart', async () => {
    const root = await makeWorkspace();
    const [file, folder, missing] = [join(root, 'a.csv'), join(root, 'b'), join(root, 'c')];
    await writeFile(file, 'x');
    await mkdir(folder);
    const sha256 = '0f'.repeat(32);
    expect(await describePath(file, sha256)).toEqual({ path: file, exists: true, kind: 'file', sha256 });
    expect(await describePath(file)).toEqual({ path: file, exists: true, kind: 'file' });
    expect(await describePath(folder, sha256)).toEqual({ path: folder, exists: true, kind: 'directory' });
    expect(await describePath(missing, sha256)).toEqual({ path: missing, exists: false, kind: 'missing' });
  });
});
