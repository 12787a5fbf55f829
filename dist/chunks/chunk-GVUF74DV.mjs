const require = (id) => { const found = process.getBuiltinModule(id); if (found === undefined) throw Object.assign(new Error('Cannot find module ' + id), { code: 'MODULE_NOT_FOUND' }); return found; };
import {
  MAX_LINE_BYTES
} from "./chunk-HR5MWYOK.mjs";

// src/contract/unified-file.ts
var OWN_KEY = '"mos_native_scale"';
async function beginsWithUnifiedRow(file) {
  const { buffer, bytesRead } = await file.read(Buffer.alloc(MAX_LINE_BYTES), 0, MAX_LINE_BYTES, 0);
  const [line = ""] = buffer.toString("latin1", 0, bytesRead).split("\n", 1);
  return line.includes(OWN_KEY);
}

export {
  beginsWithUnifiedRow
};
