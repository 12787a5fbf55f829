/** Takes those modules of Node's own that `validate` takes, writes a line, and does nothing else. */
process.getBuiltinModule('node:fs/promises');
process.stderr.on('error', () => undefined);
process.stdout.write('valid\n');
