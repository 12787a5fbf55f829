const require = (id) => { const found = process.getBuiltinModule(id); if (found === undefined) throw Object.assign(new Error('Cannot find module ' + id), { code: 'MODULE_NOT_FOUND' }); return found; };

// src/clips/clip-fault.ts
function isFault(value) {
  return "code" in value && "reason" in value;
}

export {
  isFault
};
