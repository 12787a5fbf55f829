#!/usr/bin/env node
const require = (id) => { const found = process.getBuiltinModule(id); if (found === undefined) throw Object.assign(new Error('Cannot find module ' + id), { code: 'MODULE_NOT_FOUND' }); return found; };

// src/cli/cli.ts
var OLDEST_NODE = 24;
if (Number(process.versions.node.split(".")[0]) < OLDEST_NODE) {
  console.error(`konvid-ingest: Node.js ${OLDEST_NODE} or newer is needed, and this is ${process.version}`);
  process.exitCode = 2;
} else if (process.argv.length === 3 && /^(?:-V|--version)$/.test(process.argv[2] ?? "")) {
  const { TOOL_VERSION } = await import("./chunks/version-CDN6ITSJ.mjs");
  console.log(TOOL_VERSION);
} else if (!process.argv.includes("--confined") || !(await import("./chunks/confine-command-FBR66ZX2.mjs")).confineCommand()) {
  const { main } = await import("./chunks/main-YDQ3N5QT.mjs");
  try {
    await main(process.argv);
  } catch (error) {
    console.error("konvid-ingest: this is a bug of konvid-ingest; please report it with these lines:");
    console.error(error);
    process.exitCode = 3;
  }
}
