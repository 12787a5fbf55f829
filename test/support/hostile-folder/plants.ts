import { execFile } from 'node:child_process';
import { chmod, link, mkdir, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { makeFifo } from '../special-file.ts';
import type { Ground, Plant } from './label-attacks.ts';

/** What a program that nobody should run does: its mark is looked for in the end. */
function program({ outside }: Ground): string {
  return `#!/bin/sh\necho owned >'${outside}/owned'\necho 'ffprobe version 1'\n`;
}

const MODULE = ({ outside }: Ground) =>
  `require('node:fs').writeFileSync(${JSON.stringify(join(outside, 'owned'))}, 'owned');\n`;

const file = (name: string, path: string, text: string | ((ground: Ground) => string)): Plant => ({
  name,
  path,
  plant: (at, ground) => writeFile(at, typeof text === 'string' ? text : text(ground)),
});

const toTreasure = (path: string): Plant => ({
  name: `${path} is a link to a file outside`,
  path,
  plant: (at, { outside }) => symlink(join(outside, 'treasure.txt'), at),
});

/** What a corpus brings along for programs that look around in it. */
const PROGRAMS: readonly Plant[] = [
  {
    name: 'an ffprobe in the corpus folder',
    path: 'ffprobe',
    plant: async (at, ground) => {
      await writeFile(at, program(ground));
      await chmod(at, 0o755);
    },
  },
  file('a module by the name of one of ours', 'node_modules/execa/index.js', MODULE),
  file('a module that every package looks for', 'node_modules/supports-color/index.js', MODULE),
  file(
    'a package that says what a module is',
    'package.json',
    '{"type":"commonjs","main":"node_modules/execa/index.js"}',
  ),
  file('settings of npm', '.npmrc', 'node-options=--require ./node_modules/execa/index.js\n'),
  file('an environment', '.env', 'FFPROBE_BIN=./ffprobe\nNODE_OPTIONS=--require=./node_modules/execa/index.js\n'),
  file('settings of Node', 'node.config.json', '{"nodeOptions":{"import":["./node_modules/execa/index.js"]}}'),
];

/** Our own files, made by somebody else, where a run that writes elsewhere finds them. */
const OURS: readonly Plant[] = [
  file(
    'a record of downloads with keys that act',
    '.download-progress.json',
    '{"__proto__":{"state":"done"},"constructor":{"state":"failed","reason":"::error::owned"}}',
  ),
  file('an index that acts', 'konvid_1k.jsonl.index', '00000000 ["__proto__",{"toString":1}]\n::error::owned\n'),
  file('claims that act', 'konvid_1k.jsonl.claims', '["__proto__",1]\n##[error]owned\n'),
  file('a torn line', 'konvid_1k.jsonl.torn-1-2', '{"src":"::error::owned'),
  file('a list of splits', 'split.json', '{"__proto__":{"polluted":true}}'),
  ...['konvid_1k.jsonl', 'konvid_1k.manifest.json', 'konvid_1k.jsonl.lock.1', 'MOS_PROMOTE.json', 'report.html'].map(
    toTreasure,
  ),
];

/** Turns and ways out for whoever walks through folders, and entries without a sound name. */
const PATHS: readonly Plant[] = [
  { name: 'a folder that leads round', path: '<clips>/loop', plant: (at) => symlink('..', at) },
  { name: 'a folder that leads to itself', path: '<clips>/self', plant: (at) => symlink('.', at) },
  { name: 'a named pipe among the clips', path: '<clips>/pipe.bin', plant: (at) => makeFifo(at) },
  {
    name: 'a second name of the treasure',
    path: '<clips>/treasure.txt',
    plant: (at, { outside }) => link(join(outside, 'treasure.txt'), at),
  },
  {
    name: 'a name that is no text',
    path: '<clips>/no-text',
    plant: async (at) => {
      await writeFile(at, '');
      await writeFile(
        Buffer.concat([Buffer.from(dirname(at)), Buffer.from('/\xff\xfe::error::.mp4', 'latin1')]),
        'no video',
      );
    },
  },
  {
    name: 'names with line breaks and sequences for the terminal',
    path: '<clips>/controls',
    plant: async (at) => {
      await mkdir(at);
      for (const name of ['\n::error::owned.mp4', '\r##[error]owned.mp4', '\u001b[2J.mp4', '\u0007.mp4', '\t.mp4']) {
        await writeFile(join(dirname(at), name), 'no video, no label');
      }
    },
  },
];

/** Nobody but root makes a device; without it the attack is not there, and where it is root its count says so. */
const DEVICES: readonly Plant[] =
  process.getuid?.() === 0
    ? [
        {
          name: 'a device without an end',
          path: '<clips>/device.mp4',
          plant: (at) => promisify(execFile)('mknod', [at, 'c', '1', '5']),
        },
      ]
    : [];

export const PLANTS: readonly Plant[] = [...PROGRAMS, ...OURS, ...PATHS, ...DEVICES];
