/**
 * Makes `dist/`: the command and the library as ESM in shared chunks with everything they need inside, the library's
 * types, and the licences of what is bundled. `--check` builds into a temporary folder and compares the bytes.
 */
import { chmod, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { build, type Metafile, type Plugin } from 'esbuild';
import { execa } from 'execa';
import { lazyBuiltins } from './lazy-builtins.ts';
import { collectLicences } from './licences.ts';

const ROOT = join(import.meta.dirname, '..');
const DIST = join(ROOT, 'dist');

/** Bundled CommonJS packages call `require` for Node's own modules, and get nothing else: no stray package near `dist/`. */
const REQUIRE_BANNER =
  "const require = (id) => { const found = process.getBuiltinModule(id); if (found === undefined) throw Object.assign(new Error('Cannot find module ' + id), { code: 'MODULE_NOT_FOUND' }); return found; };";

/** Of package.json only the version is needed: the rest would change the bundle with every dependency. */
const versionOnly: Plugin = {
  name: 'version-only',
  setup({ onLoad }) {
    onLoad({ filter: /\/package\.json$/ }, async ({ path }) => {
      if (path !== join(ROOT, 'package.json')) return undefined;
      const { version } = JSON.parse(await readFile(path, 'utf8')) as { version: string };
      return { contents: JSON.stringify({ version }), loader: 'json' };
    });
  },
};

/**
 * `@actions/core` brings an HTTP client along for a function that nobody here calls. It does nothing when it is imported,
 * though its package.json doesn't say so: told that, the bundler leaves the client out, and the Action starts sooner.
 */
const onlyWhatIsUsed: Plugin = {
  name: 'only-what-is-used',
  setup({ onResolve, resolve }) {
    onResolve({ filter: /^(?:@actions\/core|\.\.?\/.*)$/ }, async ({ path, pluginData, ...args }) => {
      if (pluginData === 'resolved') return undefined;
      const isToolkit = path === '@actions/core' || args.importer.includes('/@actions/core/');
      if (!isToolkit) return undefined;
      const found = await resolve(path, { ...args, pluginData: 'resolved' });
      return { ...found, sideEffects: false };
    });
  },
};

async function bundle(outdir: string): Promise<Metafile> {
  const { metafile } = await build({
    absWorkingDir: ROOT,
    entryPoints: {
      cli: 'src/cli/cli.ts',
      index: 'src/index.ts',
      'clip-thread': 'src/clips/clip-thread.ts',
      'stall-thread': 'src/stall/stall-thread.ts',
      'action/main': 'src/action/main.ts',
      'action/post': 'src/action/post.ts',
      'action/merge': 'src/action/merge.ts',
      'action/score': 'src/action/score.ts',
      'action/validate': 'src/action/validate.ts',
    },
    // An optional package of `debug`: a stray copy in a parent folder would change the bytes.
    external: ['supports-color'],
    // The other build looks for the package `canvas` when it is loaded, wherever that may lie; charts are text here.
    alias: { 'vega-canvas': './node_modules/vega-canvas/build/vega-canvas.browser.js' },
    outdir,
    outExtension: { '.js': '.mjs' },
    chunkNames: 'chunks/[name]-[hash]',
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node24',
    legalComments: 'none',
    preserveSymlinks: true,
    banner: { js: REQUIRE_BANNER },
    plugins: [versionOnly, onlyWhatIsUsed, lazyBuiltins],
    metafile: true,
    logLevel: 'warning',
  });
  return metafile;
}

async function buildInto(outdir: string): Promise<void> {
  const metafile = await bundle(outdir);
  await chmod(join(outdir, 'cli.mjs'), 0o755);
  await writeFile(join(outdir, 'LICENCES.txt'), await collectLicences(ROOT, Object.keys(metafile.inputs)));
  await declareTypes(join(outdir, 'types'));
}

/** The declarations name each other as the sources do, by `.ts`; users' compilers look for `.js`. */
async function declareTypes(outdir: string): Promise<void> {
  const tsc = join(ROOT, 'node_modules/typescript/bin/tsc');
  await execa(process.execPath, [tsc, '-p', 'tsconfig.types.json', '--outDir', outdir], {
    cwd: ROOT,
    stdio: 'inherit',
  });
  for (const [name, bytes] of await listFiles(outdir)) {
    await writeFile(
      join(outdir, name),
      bytes.toString('utf8').replaceAll(/(['"]\.{1,2}\/[^'"]+)\.ts(['"])/g, '$1.js$2'),
    );
  }
}

async function listFiles(folder: string): Promise<ReadonlyMap<string, Buffer>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const files = await Promise.all(paths.map(async (path) => [relative(folder, path), await readFile(path)] as const));
  return new Map(files.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Names of the files that differ, or stand on one side only. */
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
    for (const name of differing) console.error(`dist/${name}: not what the sources give; run \`npm run build\``);
    if (differing.length > 0) process.exitCode = 1;
  } else if (differing.length > 0) {
    await rm(DIST, { recursive: true, force: true });
    await rename(workspace, DIST);
    console.error(`dist/: ${differing.length} files made anew`);
  }
} finally {
  await rm(workspace, { recursive: true, force: true });
}
