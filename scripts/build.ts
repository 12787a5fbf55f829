/**
 * Makes `dist/`: the command, the library and the Action's steps as ESM with all packages inside, the library's types in
 * one file, and the licences of what is bundled. `--check` builds into a temporary folder and compares the bytes.
 */
import { chmod, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { bundle, bundleTypes } from './bundle.ts';
import { collectLicences } from './licences.ts';

const ROOT = join(import.meta.dirname, '..');
const DIST = join(ROOT, 'dist');

async function buildInto(outdir: string): Promise<void> {
  const bundled = await bundle(outdir);
  await chmod(join(outdir, 'cli.mjs'), 0o755);
  await writeFile(join(outdir, 'LICENCES.txt'), await collectLicences(ROOT, bundled));
  await bundleTypes(outdir);
}

async function listFiles(folder: string): Promise<ReadonlyMap<string, Buffer>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const files = await Promise.all(paths.map(async (path) => [relative(folder, path), await readFile(path)] as const));
  return new Map(files.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Names of the files that differ or are missing on one side. */
async function compareFolders(expected: string, actual: string): Promise<readonly string[]> {
  const [left, right] = await Promise.all([listFiles(expected), listFiles(actual)]);
  const names = [...new Set([...left.keys(), ...right.keys()])];
  return names.filter((name) => {
    const [a, b] = [left.get(name), right.get(name)];
    return a === undefined || b === undefined || !a.equals(b);
  });
}

const workspace = await mkdtemp(join(process.argv.includes('--check') ? tmpdir() : ROOT, '.dist-'));
try {
  await buildInto(workspace);
  const differing = await compareFolders(workspace, DIST);
  if (process.argv.includes('--check')) {
    for (const name of differing)
      console.error(`dist/${name}: differs from what the sources give; run \`npm run build\``);
    if (differing.length > 0) process.exitCode = 1;
  } else if (differing.length > 0) {
    await rm(DIST, { recursive: true, force: true });
    await rename(workspace, DIST);
    console.error(`dist/: ${differing.length} files rebuilt`);
  }
} finally {
  await rm(workspace, { recursive: true, force: true });
}
