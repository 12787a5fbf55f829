import type { Plugin } from 'esbuild';

/**
 * What commander names of Node's own modules, as it uses it. An import of these modules reads all their exports when it is
 * linked, and that loads what is behind them: the terminal, child processes, all of `node:util`.
 */
const COMMANDER_BUILTINS: Readonly<Record<string, string>> = {
  'node:child_process':
    "export default { spawn: (...args) => process.getBuiltinModule('node:child_process').spawn(...args) };",
  'node:process': 'export default process;',
  'node:util': "export const { stripVTControlCharacters } = process.getBuiltinModule('node:util');",
};

/** Has commander load what it seldom uses when it uses it. */
export const lazyBuiltins: Plugin = {
  name: 'lazy-builtins',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^node:/ }, ({ path, importer }) =>
      path in COMMANDER_BUILTINS && importer.includes('/node_modules/commander/')
        ? { path, namespace: 'lazy-builtin' }
        : undefined,
    );
    onLoad({ filter: /.*/, namespace: 'lazy-builtin' }, ({ path }) => ({ contents: COMMANDER_BUILTINS[path] ?? '' }));
  },
};
