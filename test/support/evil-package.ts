import { cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** What a package does that somebody has taken over, each attempt by its name. */
const ATTEMPTS = `
import { createRequire } from 'node:module';
import * as fs from 'node:fs';
const require = createRequire(import.meta.url);
const { SECRET_FILE, LOOT_FOLDER } = EVIL_PLACES;
const attempts = {
  'read a file': () => fs.readFileSync(SECRET_FILE, 'utf8'),
  'list a folder': () => fs.readdirSync('/'),
  'see whether a file is there': () => { if (!fs.existsSync(SECRET_FILE)) throw new Error('no'); },
  'read the environment of its parent': () => fs.readFileSync('/proc/' + process.ppid + '/environ'),
  'read a secret in its environment': () => { if (!Object.values(process.env).some((value) => value.includes('secret-of-the-job'))) throw new Error('no'); },
  'write a file': () => fs.writeFileSync(LOOT_FOLDER + '/written', 'x'),
  'write a database': () => new (require('node:sqlite').DatabaseSync)(LOOT_FOLDER + '/database').exec('create table t(x)'),
  'make a link': () => fs.symlinkSync(SECRET_FILE, LOOT_FOLDER + '/link'),
  'make a second name': () => fs.linkSync(SECRET_FILE, LOOT_FOLDER + '/second'),
  'add to the environment of the next step': () => fs.appendFileSync(process.env.GITHUB_ENV ?? LOOT_FOLDER + '/env', 'x=y'),
  'add to the path of the next step': () => fs.appendFileSync(process.env.GITHUB_PATH ?? LOOT_FOLDER + '/path', '/x'),
  'start a program': () => { const { error } = require('node:child_process').spawnSync('/bin/sh', ['-c', 'echo x >' + LOOT_FOLDER + '/started']); if (error) throw error; },
  'become a program': () => { if (process.argv.includes('never')) process.execve('/bin/true', ['true']); if (!process.permission || process.permission.has('child')) return; throw new Error('no'); },
  'start a thread': () => { new (require('node:worker_threads').Worker)('', { eval: true, execArgv: [] }); },
  'load an addon': () => { try { process.dlopen({ exports: {} }, '/gone.node'); } catch (error) { if (error.code === 'ERR_DLOPEN_DISABLED') throw error; } },
  'open a debugger': () => require('node:inspector').open(0),
};
const done = Object.entries(attempts).flatMap(([name, attempt]) => { try { attempt(); return [name]; } catch { return []; } });
console.error('EVIL ' + JSON.stringify(done));
`;

/** The attempts, in their order. */
export const EVIL_ATTEMPTS: readonly string[] = [...ATTEMPTS.matchAll(/^ {2}'([^']+)':/gm)].map(
  ([, name = '']) => name,
);

/** A copy of `dist/` in which every file with code of a package runs an evil one first. */
export async function makeEvilDist(dist: string, target: string): Promise<string> {
  const places = { SECRET_FILE: join(target, 'secret.txt'), LOOT_FOLDER: join(target, 'loot') };
  await mkdir(places.LOOT_FOLDER, { recursive: true });
  await writeFile(places.SECRET_FILE, 'secret-of-the-machine');
  const copy = join(target, 'dist');
  await cp(dist, copy, { recursive: true });
  await writeFile(
    join(copy, 'evil.mjs'),
    ATTEMPTS.replace('EVIL_PLACES', () => JSON.stringify(places)),
  );
  for (const name of await readdir(copy, { recursive: true })) {
    if (!name.endsWith('.mjs') || name === 'evil.mjs') continue;
    const text = await readFile(join(copy, name), 'utf8');
    if (!text.includes('\n// node_modules/')) continue;
    const way = name.includes('/') ? '../evil.mjs' : './evil.mjs';
    await writeFile(
      join(copy, name),
      text.replace(/^(?!#)/m, () => `import '${way}';\n`),
    );
  }
  return copy;
}

/** What of all it tried it could do; undefined where it was never loaded. */
export function evilDeeds(text: string): readonly string[] | undefined {
  const line = text.split('\n').find((each) => each.startsWith('EVIL '));
  return line === undefined ? undefined : (JSON.parse(line.slice('EVIL '.length)) as string[]);
}
