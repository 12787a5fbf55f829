import { readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { type Plugin, rolldown } from 'rolldown';
import { CHUNK_GROUPS } from './chunk-groups.ts';
import { directBuiltins } from './direct-builtins.ts';
import { lazyBuiltins } from './lazy-builtins.ts';
import { noFacades } from './no-facades.ts';
import { noStrayPackages } from './no-stray-packages.ts';

const ROOT = join(import.meta.dirname, '../..');

/** What is started by itself, and what is imported from outside. */
const ENTRIES = {
  cli: 'src/cli/cli.ts',
  index: 'src/index.ts',
  'clip-thread': 'src/clips/clip-thread.ts',
  'action/main': 'src/action/main.ts',
  'action/post': 'src/action/post.ts',
  'action/merge': 'src/action/merge.ts',
  'action/score': 'src/action/score.ts',
  'action/validate': 'src/action/validate.ts',
};

/** Of package.json only the version is needed: the rest would change the bundle with every dependency. */
const versionOnly: Plugin = {
  name: 'version-only',
  async load(path) {
    if (path !== join(ROOT, 'package.json')) return null;
    const { version } = JSON.parse(await readFile(path, 'utf8')) as { version: string };
    return { code: JSON.stringify({ version }), moduleType: 'json' };
  },
};

/**
 * Bundles the command, the library, the threads and the Action's steps as ESM in shared chunks, with all that they need inside.
 *
 * @returns the files that were bundled, relative to the root
 */
export async function bundle(outdir: string): Promise<readonly string[]> {
  const build = await rolldown({
    cwd: ROOT,
    input: ENTRIES,
    platform: 'node',
    transform: { target: 'node24' },
    resolve: {
      symlinks: false,
      // The other build looks for the package `canvas` when it is loaded, wherever that may lie; charts are text here.
      alias: {
        'vega-canvas': join(ROOT, 'node_modules/vega-canvas/build/vega-canvas.browser.js'),
        // What locks folders is told which functions of Node's to use, and would bring a second set along.
        'graceful-fs': 'node:fs',
      },
    },
    // `@actions/core` brings an HTTP client along for a function that nobody here calls. It does nothing when it is imported,
    // though its package.json doesn't say so; no more do Node's own modules.
    treeshake: { moduleSideEffects: (id, isExternal) => !isExternal && !id.includes('/node_modules/@actions/core/') },
    plugins: [versionOnly, lazyBuiltins, noStrayPackages, directBuiltins, noFacades],
    checks: { bundlerTimings: false, ineffectiveDynamicImport: false },
    logLevel: 'warn',
  });
  const { output } = await build.write({
    dir: outdir,
    format: 'esm',
    entryFileNames: '[name].mjs',
    chunkFileNames: 'chunks/[name]-[hash].mjs',
    codeSplitting: { groups: [...CHUNK_GROUPS] },
    comments: false,
  });
  await build.close();
  const modules = output.flatMap((each) => (each.type === 'chunk' ? each.moduleIds : []));
  return [...new Set(modules)].map((path) => relative(ROOT, path));
}
