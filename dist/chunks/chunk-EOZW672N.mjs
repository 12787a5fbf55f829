const require = (id) => { const found = process.getBuiltinModule(id); if (found === undefined) throw Object.assign(new Error('Cannot find module ' + id), { code: 'MODULE_NOT_FOUND' }); return found; };

// src/contract/read-progress.ts
import { stat } from "node:fs/promises";
var ReadMeter = class {
  signal;
  #tell;
  #read = 0;
  #total;
  constructor(bytesTotal, { signal, onProgress }) {
    this.signal = signal;
    this.#tell = onProgress;
    this.#total = bytesTotal;
  }
  /** More is to be read than was thought. */
  expect(bytes) {
    this.#total += bytes;
  }
  onBytes = (bytes) => {
    this.#read += bytes;
    this.#total = Math.max(this.#total, this.#read);
    this.#tell?.({ bytesRead: this.#read, bytesTotal: this.#total });
  };
};
async function sumSizes(paths) {
  const sizes = await Promise.all(paths.map(async (path) => (await stat(path).catch(() => void 0))?.size ?? 0));
  return sizes.reduce((sum, size) => sum + size, 0);
}

export {
  ReadMeter,
  sumSizes
};
