import type { Plugin } from 'rolldown';

const MODULE = 'node:child_process';
/** Rolldown's mark of a module that is no file. */
const VIRTUAL = `\0lazy-builtin:${MODULE}`;

/** As commander uses it: as a whole, and for commands that are programs of their own, of which there are none here. */
const LAZY = `export default { spawn: (...args) => process.getBuiltinModule('${MODULE}').spawn(...args) };`;

/** Has commander load child processes when it starts one. */
export const lazyBuiltins: Plugin = {
  name: 'lazy-builtins',
  resolveId: (id, importer) =>
    id === MODULE && importer?.includes('/node_modules/commander/') === true ? VIRTUAL : null,
  load: (id) => (id === VIRTUAL ? LAZY : null),
};
