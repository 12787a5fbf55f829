#!/usr/bin/env node
import { createRequire as createRequireForBundle } from 'node:module'; const require = createRequireForBundle(import.meta.url);

// src/cli/cli.ts
var OLDEST_NODE = 24;
if (Number(process.versions.node.split(".")[0]) < OLDEST_NODE) {
  console.error(`konvid-ingest: Node.js ${OLDEST_NODE} or newer is needed, and this is ${process.version}`);
  process.exitCode = 2;
} else if (process.argv.length === 3 && /^(?:-V|--version)$/.test(process.argv[2] ?? "")) {
  const { TOOL_VERSION } = await import("./chunks/version-FRUC36WX.mjs");
  console.log(TOOL_VERSION);
} else {
  const { main } = await import("./chunks/main-Z4U2MXTI.mjs");
  try {
    await main(process.argv);
  } catch (error) {
    console.error("konvid-ingest: this is a bug of konvid-ingest; please report it with these lines:");
    console.error(error);
    process.exitCode = 3;
  }
}
