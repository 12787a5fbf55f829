import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { collectLicences } from '../../../scripts/licences.ts';

it('collects the licence of each bundled package once', async () => {
  const root = await mkdtemp(join(tmpdir(), 'konvid-ingest-packages-'));
  const folder = join(root, 'node_modules/@a/x');
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'package.json'), '{"name":"@a/x","version":"1.2.3","license":"MIT"}');
  await writeFile(join(folder, 'LICENSE.md'), 'Permission is granted.\r\n');
  const text = await collectLicences(root, ['src/index.ts', 'node_modules/@a/x/1.js', 'node_modules/@a/x/lib/2.js']);
  expect(text.split('@a/x 1.2.3 (MIT)\n\nPermission is granted.\n')).toHaveLength(2);
  await rm(root, { recursive: true });
});
