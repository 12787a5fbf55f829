const require = (id) => { const found = process.getBuiltinModule(id); if (found === undefined) throw Object.assign(new Error('Cannot find module ' + id), { code: 'MODULE_NOT_FOUND' }); return found; };

// src/files/boot.ts
import { readFile } from "node:fs/promises";
async function readBootId() {
  const id = await readFile("/proc/sys/kernel/random/boot_id", "utf8").catch(() => void 0);
  return id?.trim();
}

export {
  readBootId
};
