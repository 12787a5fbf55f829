const require = (id) => { const found = process.getBuiltinModule(id); if (found === undefined) throw Object.assign(new Error('Cannot find module ' + id), { code: 'MODULE_NOT_FOUND' }); return found; };

// src/small-heap.ts
import { setFlagsFromString } from "node:v8";
var MANY_CLIPS = 2e4;
function keepHeapSmall(expectedClips) {
  if (expectedClips >= MANY_CLIPS) setFlagsFromString("--semi-space-growth-factor=1");
}

export {
  keepHeapSmall
};
