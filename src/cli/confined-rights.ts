/** Which rights a command needs, told by its words alone: the reader of arguments is a package, and comes later. */
import { existsSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { Rights } from '../confine.ts';

interface Needs {
  /** Options whose value names a file, or a folder, that is written. */
  readonly writes: readonly string[];
  /** Whether it reads what lies beside the files that are named. */
  readonly readsBeside: boolean;
}

/** The commands that need neither a program, nor the network, nor a flush that the model forbids, as merge does. */
const CONFINABLE: Readonly<Record<string, Needs>> = {
  validate: { writes: [], readsBeside: false },
  report: { writes: ['--html'], readsBeside: true },
  unify: { writes: ['--output', '--manifest-out'], readsBeside: false },
  split: { writes: ['--output'], readsBeside: false },
  score: { writes: ['--verdict-dir'], readsBeside: false },
};

/** What the work may know of the environment: nothing in it is a secret. */
const PASSED_ON = [
  'LANG',
  'LC_ALL',
  'LC_CTYPE',
  'TZ',
  'TERM',
  'COLUMNS',
  'NO_COLOR',
  'FORCE_COLOR',
  'SOURCE_DATE_EPOCH',
];

/** The values of an option, in both of its spellings. */
function valuesOf(option: string, words: readonly string[]): readonly string[] {
  return words.flatMap((word, index) => {
    if (word === option) return words[index + 1] ?? [];
    return word.startsWith(`${option}=`) ? word.slice(option.length + 1) : [];
  });
}

/** The folder into which a file is written, or the nearest one above it that is there: it may have to be made. */
function writtenFolder(path: string, isFolder: boolean): string {
  let folder = isFolder ? resolve(path) : dirname(resolve(path));
  while (!existsSync(folder)) folder = dirname(folder);
  return folder;
}

/** Every word that may name a file: what is no path names nothing that is there. */
function named(words: readonly string[]): readonly string[] {
  const texts = words.map((word) => (word.startsWith('--') ? word.slice(word.indexOf('=') + 1) : word));
  return texts.filter((text) => text !== '' && !text.startsWith('--')).map((text) => resolve(text));
}

/** The folder of a file that is there. */
function besides(path: string): readonly string[] {
  const stats = statSync(path, { throwIfNoEntry: false });
  return stats?.isFile() === true ? [dirname(path)] : [];
}

/** The rights that a command line needs; undefined where the command can't do its work without more. */
export function rightsOf(
  [command = '', ...words]: readonly string[],
  environment: NodeJS.ProcessEnv,
): Rights | undefined {
  const needs = Object.hasOwn(CONFINABLE, command) ? CONFINABLE[command] : undefined;
  if (needs === undefined) return undefined;
  const write = needs.writes.flatMap((option) =>
    valuesOf(option, words).map((path) => writtenFolder(path, option === '--verdict-dir')),
  );
  const read = named(words);
  return {
    read: [...read, ...(needs.readsBeside ? read.flatMap(besides) : []), ...write],
    write,
    replace: [],
    environment: Object.fromEntries(PASSED_ON.map((name) => [name, environment[name]])),
  };
}
