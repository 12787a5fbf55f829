const require = (id) => { const found = process.getBuiltinModule(id); if (found === undefined) throw Object.assign(new Error('Cannot find module ' + id), { code: 'MODULE_NOT_FOUND' }); return found; };

// src/validate/defaults.ts
var DEFAULT_MAX_VIOLATIONS = 1e3;

export {
  DEFAULT_MAX_VIOLATIONS
};
