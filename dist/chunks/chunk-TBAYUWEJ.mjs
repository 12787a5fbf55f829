const require = (id) => { const found = process.getBuiltinModule(id); if (found === undefined) throw Object.assign(new Error('Cannot find module ' + id), { code: 'MODULE_NOT_FOUND' }); return found; };

// src/ingest/prober-mode.ts
var PROBER_MODES = ["ffprobe", "auto", "verify"];
var SAMPLED_ONE_IN = 256;
function isSampled(sha256) {
  return Number.parseInt(sha256.slice(0, 8), 16) % SAMPLED_ONE_IN === 0;
}

export {
  PROBER_MODES,
  isSampled
};
