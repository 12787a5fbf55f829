const require = (id) => { const found = process.getBuiltinModule(id); if (found === undefined) throw Object.assign(new Error('Cannot find module ' + id), { code: 'MODULE_NOT_FOUND' }); return found; };

// src/ingest/corpus-words.ts
var AUTO_CORPUS = "auto";
var CUSTOM_CORPUS = "custom";

export {
  AUTO_CORPUS,
  CUSTOM_CORPUS
};
