#!/usr/bin/env node
/** The command's entry: nothing is imported before it is known that this Node can read it. */
const OLDEST_NODE = 24;

if (Number(process.versions.node.split('.')[0]) < OLDEST_NODE) {
  console.error(`konvid-ingest: Node.js ${OLDEST_NODE} or newer is needed, and this is ${process.version}`);
  process.exitCode = 2;
} else if (process.argv.length === 3 && /^(?:-V|--version)$/.test(process.argv[2] ?? '')) {
  // Scripts ask for it before every run, and it needs none of the rest.
  const { TOOL_VERSION } = await import('../version.ts');
  console.log(TOOL_VERSION);
} else {
  const { main } = await import('./main.ts');
  try {
    await main(process.argv);
  } catch (error) {
    console.error('konvid-ingest: this is a bug of konvid-ingest; please report it with these lines:');
    console.error(error);
    process.exitCode = 3;
  }
}
