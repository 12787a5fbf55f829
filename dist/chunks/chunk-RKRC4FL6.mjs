const require = (id) => { const found = process.getBuiltinModule(id); if (found === undefined) throw Object.assign(new Error('Cannot find module ' + id), { code: 'MODULE_NOT_FOUND' }); return found; };

// src/files/size-limit.ts
function failOnFileSizeLimit() {
  if (process.platform !== "win32") process.on("SIGXFSZ", () => void 0);
}

export {
  failOnFileSizeLimit
};
