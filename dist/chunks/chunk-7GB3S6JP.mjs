import { createRequire as createRequireForBundle } from 'node:module'; const require = createRequireForBundle(import.meta.url);

// src/small-heap.ts
import { setFlagsFromString } from "node:v8";
function keepHeapSmall() {
  setFlagsFromString("--semi-space-growth-factor=1");
}

export {
  keepHeapSmall
};
