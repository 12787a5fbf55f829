/**
 * Starts one of the project's scripts under the project's own Node, which npm puts first on the PATH. Plain JavaScript,
 * so that an older Node gets as far as saying what is missing.
 */
const OLDEST_NODE = 24;
const script = process.argv[2];

if (Number(process.versions.node.split('.')[0]) < OLDEST_NODE) {
  console.error(
    `this is Node.js ${process.version}; the project brings its own ${OLDEST_NODE} as the dev dependency "node": run \`npm ci\` with install scripts allowed for it`,
  );
  process.exitCode = 2;
} else {
  process.argv.splice(2, 1);
  await import(`./${script}.ts`);
}
