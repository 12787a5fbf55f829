import type { Plugin } from 'rolldown';

/** What commander names of Node's own modules, as it uses it: it seldom needs what is behind them. */
const COMMANDER_BUILTINS: Readonly<Record<string, string>> = {
  'node:child_process':
    "export default { spawn: (...args) => process.getBuiltinModule('node:child_process').spawn(...args) };",
  'node:process': 'export default process;',
  'node:util': "export const { stripVTControlCharacters } = process.getBuiltinModule('node:util');",
};

/** Rolldown's mark of a module that is no file. */
const VIRTUAL = '\0lazy-builtin:';

/** Has commander load what it seldom uses when it uses it. */
export const lazyBuiltins: Plugin = {
  name: 'lazy-builtins',
  resolveId: (id, importer) =>
    id in COMMANDER_BUILTINS && importer?.includes('/node_modules/commander/') === true ? VIRTUAL + id : null,
  load: (id) => (id.startsWith(VIRTUAL) ? (COMMANDER_BUILTINS[id.slice(VIRTUAL.length)] ?? null) : null),
};
