import { isBuiltin } from 'node:module';
import { join, relative } from 'node:path';
import { type CodeSplittingGroup, type OutputChunk, rolldown } from 'rolldown';
import { dts } from 'rolldown-plugin-dts';

const ROOT = join(import.meta.dirname, '..');

/** Files that are started as programs or threads, or imported by users. */
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

/**
 * One chunk per room, in the order in which the rooms import each other. Without them the bundler makes a chunk for each set
 * of entries that share something. Large files that few commands need come first, each in a chunk of its own.
 */
const ROOMS: Readonly<Record<string, RegExp>> = {
  base: /\/src\/(?:files\/|[^/]+\.ts$)/,
  documents: /\/src\/contract\/generated\/accept-documents/,
  http: /(?<!\/node_modules\/.*)\/node_modules\/undici\//,
  contract: /\/src\/contract\/(?!generated\/schema-texts)/,
  clips: /\/src\/clips\//,
  labels: /\/src\/(?:labels|corpora)\//,
  ingest: /\/src\/(?:ingest|ffprobe)\//,
  merge: /\/src\/merge\//,
  fetch: /\/src\/fetch\//,
  report: /\/src\/report\//,
  cli: /\/src\/cli\//,
};

const GROUPS: CodeSplittingGroup[] = Object.entries(ROOMS).map(([name, test]) => ({ name, test, minShareCount: 2 }));

/** Begins the ids of modules that are no files. */
const VIRTUAL = '\0';

/** A `require` of a CommonJS package that the bundler left to run time. */
const REQUIRE = /\b__require\(["']([^"']+)["']\)/g;

/** @throws Error if a chunk would load anything but Node's own modules and other chunks */
function checkImports(chunks: readonly OutputChunk[]): void {
  const names = new Set(chunks.map(({ fileName }) => fileName));
  for (const { fileName, imports, dynamicImports, code } of chunks) {
    const required = [...code.matchAll(REQUIRE)].map(([, id = '']) => id);
    const stray = [...imports, ...dynamicImports, ...required].filter((id) => !names.has(id) && !isBuiltin(id));
    if (stray.length > 0) throw new Error(`${fileName} loads packages that are not bundled: ${stray.join(', ')}`);
  }
}

/**
 * Bundles the command, the library, the threads and the Action's steps as ESM, with the packages they need.
 *
 * @returns the files that were bundled, relative to the root
 */
export async function bundle(outdir: string): Promise<readonly string[]> {
  const build = await rolldown({
    cwd: ROOT,
    input: ENTRIES,
    platform: 'node',
    transform: { target: 'node22' },
    resolve: {
      symlinks: false,
      alias: {
        // The other build loads the package `canvas` if it finds one; our charts are SVG.
        'vega-canvas': join(ROOT, 'node_modules/vega-canvas/build/vega-canvas.browser.js'),
        // The archive packages that @actions/artifact uses need nothing that graceful-fs adds.
        'graceful-fs': 'node:fs',
        // An optional dependency of `debug`: a copy in a parent folder must change neither the bundle nor a run.
        'supports-color': false,
      },
    },
    // `@actions/core` imports an HTTP client for a function that we don't call. Its package.json doesn't say that importing it
    // does nothing.
    treeshake: { moduleSideEffects: (id, isExternal) => !isExternal && !id.includes('/node_modules/@actions/core/') },
    checks: { bundlerTimings: false, ineffectiveDynamicImport: false },
    logLevel: 'warn',
  });
  const { output } = await build.write({
    dir: outdir,
    format: 'esm',
    entryFileNames: '[name].mjs',
    chunkFileNames: 'chunks/[name].mjs',
    codeSplitting: { groups: GROUPS },
    comments: false,
  });
  await build.close();
  const chunks = output.filter((each) => each.type === 'chunk');
  checkImports(chunks);
  const files = chunks.flatMap(({ moduleIds }) => moduleIds).filter((id) => !id.startsWith(VIRTUAL));
  return [...new Set(files)].map((path) => relative(ROOT, path));
}

/** Writes the library's declarations as one `index.d.ts`. */
export async function bundleTypes(outdir: string): Promise<void> {
  const silent = () => {};
  const build = await rolldown({
    cwd: ROOT,
    input: { index: 'src/index.ts' },
    // Its messages say that TypeScript 7.0 is a preview; both versions are pinned.
    plugins: [dts({ dtsOnly: true, generator: 'tsgo', logger: { info: silent, warn: silent, error: console.error } })],
    checks: { bundlerTimings: false },
    logLevel: 'warn',
  });
  await build.write({ dir: outdir, format: 'esm' });
  await build.close();
}
