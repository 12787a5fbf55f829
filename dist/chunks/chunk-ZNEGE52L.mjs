const require = (id) => { const found = process.getBuiltinModule(id); if (found === undefined) throw Object.assign(new Error('Cannot find module ' + id), { code: 'MODULE_NOT_FOUND' }); return found; };

// src/clips/file-state.ts
import { lstatSync } from "node:fs";
function toState({ dev, ino, size, mtimeNs, ctimeNs }) {
  return { dev, ino, size, mtimeNs, ctimeNs };
}
function isSameState(a, b) {
  return a.dev === b.dev && a.ino === b.ino && a.size === b.size && a.mtimeNs === b.mtimeNs && a.ctimeNs === b.ctimeNs;
}
var TRUST_AFTER_MS = 2e3;
function isSettled({ mtimeNs, ctimeNs }, nowMs) {
  const lastChangeMs = Number((mtimeNs > ctimeNs ? mtimeNs : ctimeNs) / 1000000n);
  return nowMs - lastChangeMs >= TRUST_AFTER_MS;
}
function readState(path) {
  try {
    const stats = lstatSync(path, { bigint: true, throwIfNoEntry: false });
    return stats?.isFile() ? toState(stats) : void 0;
  } catch {
    return void 0;
  }
}
function isUnchanged(path, state) {
  const now = readState(path);
  return now !== void 0 && isSameState(state, now);
}

export {
  toState,
  isSameState,
  isSettled,
  readState,
  isUnchanged
};
