const require = (id) => { const found = process.getBuiltinModule(id); if (found === undefined) throw Object.assign(new Error('Cannot find module ' + id), { code: 'MODULE_NOT_FOUND' }); return found; };

// package.json
var package_default = { version: "0.1.0" };

// src/version.ts
var TOOL_VERSION = package_default.version;

export {
  TOOL_VERSION
};
