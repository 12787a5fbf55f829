const require = (id) => { const found = process.getBuiltinModule(id); if (found === undefined) throw Object.assign(new Error('Cannot find module ' + id), { code: 'MODULE_NOT_FOUND' }); return found; };
import {
  MAX_LINE_BYTES
} from "./chunk-A32S3LFL.mjs";
import {
  readFully
} from "./chunk-6IJJMI4G.mjs";

// src/contract/unified-file.ts
var OWN_KEY = '"mos_native_scale"';
async function beginsWithUnifiedRow(file) {
  const beginning = await readFully(file, Buffer.alloc(MAX_LINE_BYTES), 0);
  const [line = ""] = beginning.toString("latin1").split("\n", 1);
  return line.includes(OWN_KEY);
}

export {
  beginsWithUnifiedRow
};
