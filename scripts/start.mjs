/**
 * Starts one of the project's scripts: `node scripts/start.mjs NAME [ARGUMENT ...]`. npm puts the project's own Node.js first
 * on the PATH. Plain JavaScript, so that an older Node.js can say what is missing.
 */
const [MAJOR, MINOR] = [22, 19];
const [script, ...words] = process.argv.slice(2);
const [major, minor] = process.versions.node.split('.').map(Number);

if (major < MAJOR || (major === MAJOR && minor < MINOR)) {
  console.error(
    `This is Node.js ${process.version}. The project brings its own as the dev dependency "node": run \`npm install\` and allow its install script.`,
  );
  process.exitCode = 2;
} else {
  process.argv.splice(2, Infinity, ...words);
  await import(`./${script}.ts`);
}
