/**
 * The main job on the sample corpus, as a user would do it: ingest, validate, look. Everything it writes goes to
 * `.workingdir2/demo/`, which git ignores; run it again and every clip is recognised.
 */
import { chmod, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join, relative } from 'node:path';
import { execa } from 'execa';
import type { CorpusRow } from '../src/index.ts';

const ROOT = join(import.meta.dirname, '..');
const JSONL = '.workingdir2/demo/konvid_1k.jsonl';
const MANIFEST = '.workingdir2/demo/konvid_1k.manifest.json';

const NEXT = `
Next:
  npm run demo                                                  again: every clip is recognised, and no row changes
  npx konvid-ingest report ${JSONL} --html ${JSONL.replace('.jsonl', '.html')}
  npx konvid-ingest ingest --help                               then docs/getting-started.md, for a corpus of yours`;

/** The dev dependency's own binary: nothing has to be installed for the demo. */
async function bundledFfprobe(): Promise<string> {
  const { path } = createRequire(import.meta.url)('@ffprobe-installer/ffprobe') as { path: string };
  await chmod(path, 0o755);
  return path;
}

async function run(args: readonly string[]): Promise<void> {
  console.log(`\n$ konvid-ingest ${args.join(' ')}`);
  await execa(process.execPath, ['dist/cli.mjs', ...args], { cwd: ROOT, stdio: 'inherit' });
}

function showRow({ src, width, height, framerate, duration_s, encoder_upstream, mos }: CorpusRow) {
  return { src, size: `${width}x${height}`, framerate, duration_s, codec: encoder_upstream, mos };
}

try {
  const ffprobe = relative(ROOT, await bundledFfprobe());
  await run(['ingest', '--corpus-dir', 'sample/konvid-1k', '--output', JSONL, '--ffprobe-bin', ffprobe]);
  await run(['validate', JSONL, '--manifest', MANIFEST, '--corpus-dir', 'sample/konvid-1k']);
  const lines = (await readFile(join(ROOT, JSONL), 'utf8')).trimEnd().split('\n');
  console.log(`\n${JSONL} (invented scores):`);
  console.table(lines.map((line) => showRow(JSON.parse(line) as CorpusRow)));
  console.log(NEXT);
} catch (error) {
  console.error(`the demo failed: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
}
