const require = (id) => { const found = process.getBuiltinModule(id); if (found === undefined) throw Object.assign(new Error('Cannot find module ' + id), { code: 'MODULE_NOT_FOUND' }); return found; };

// src/cli/confined-option.ts
var CONFINED_OPTION = "--confined";
var CONFINED_HELP = "begin by giving up the rights to other files, programs and threads, and the environment";

export {
  CONFINED_OPTION,
  CONFINED_HELP
};
