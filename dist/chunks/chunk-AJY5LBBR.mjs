const require = (id) => { const found = process.getBuiltinModule(id); if (found === undefined) throw Object.assign(new Error('Cannot find module ' + id), { code: 'MODULE_NOT_FOUND' }); return found; };

// src/small-heap.ts
import { setFlagsFromString } from "node:v8";
var MANY_CLIPS = 2e4;
var FLAGS = ["--semi-space-growth-factor=1", "--heap-growing-percent=20"];
function keepHeapSmall(expectedClips) {
  if (expectedClips < MANY_CLIPS) return;
  for (const flag of FLAGS) setFlagsFromString(flag);
}

export {
  keepHeapSmall
};
