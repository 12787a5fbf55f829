/**
 * Gives up rights before any package is loaded, so that what is bundled can't do more than the work needs: by Node's permission
 * model, under which the process begins anew. This file imports nothing but Node's own modules, and nothing imports it but the
 * entries that confine themselves: whatever is loaded with it runs with all rights.
 */
import { realpathSync } from 'node:fs';
import { dirname, resolve, sep } from 'node:path';

/** What stays allowed: paths of files, or of folders with all below them. */
export interface Rights {
  readonly read: readonly string[];
  readonly write: readonly string[];
  /** Files that are written under another name first, which begins as theirs does. */
  readonly replace: readonly string[];
  /** What of the environment the work gets. */
  readonly environment: Readonly<Record<string, string | undefined>>;
}

/** A path as it is given and as links lead, because either may be opened. */
function spell(path: string): readonly string[] {
  const given = resolve(path);
  try {
    return [given, realpathSync(given)];
  } catch {
    return [given];
  }
}

/** The folder of `dist/`, in which the running entry and all that it loads lie. */
function ownFolder(entry: string): string {
  const folder = dirname(entry);
  return /[\\/]action$/.test(folder) ? dirname(folder) : folder;
}

/**
 * What lies below another path of the list is left out: a folder and a file in it, named both, make Node.js 24 refuse the
 * folder itself.
 */
function toFlags(name: string, paths: readonly string[]): readonly string[] {
  const all = [...new Set(paths.flatMap(spell))];
  const outermost = all.filter((path) => !all.some((other) => other !== path && path.startsWith(`${other}${sep}`)));
  return outermost.map((path) => `--allow-fs-${name}=${path}`);
}

/** In Node.js 24 SQLite opens and makes files that the model forbids; a later Node may not know the flag. */
function withoutSqlite(): readonly string[] {
  const flag = '--no-experimental-sqlite';
  return process.allowedNodeEnvironmentFlags.has(flag) ? [flag] : [];
}

/** The arguments of a Node that may do no more: no program, no thread, no addon, no other file. */
function confiningArguments(entry: string, { read, write, replace }: Rights): readonly string[] {
  return [
    '--permission',
    '--no-addons',
    ...withoutSqlite(),
    ...toFlags('read', [ownFolder(entry), ...read]),
    ...toFlags('write', write),
    // What is renamed must be readable, too.
    ...[...toFlags('read', replace), ...toFlags('write', replace)].map((flag) => `${flag}*`),
  ];
}

/** Why this process can't be confined; undefined where it can. */
export function confinementFault({ read, write, replace }: Rights): string | undefined {
  if (process.execve === undefined || process.platform === 'win32') return 'this platform has no way to begin anew';
  const hasPattern = [...read, ...write, ...replace].flatMap(spell).some((path) => path.includes('*'));
  return hasPattern ? 'a path with a * in it would be taken for a pattern' : undefined;
}

/** Whether the process has given up its rights already. */
export function isConfined(): boolean {
  return process.permission !== undefined;
}

/**
 * Begins the process anew with these rights alone: its number, its streams and its arguments stay. To be called where
 * `confinementFault` finds nothing.
 */
export function confine(rights: Rights, words: readonly string[] = process.argv.slice(2)): never {
  const [, entry = ''] = process.argv;
  const args = [process.execPath, ...confiningArguments(realpathSync(entry), rights), entry, ...words];
  const environment = Object.entries(rights.environment).filter(
    (each): each is [string, string] => each[1] !== undefined,
  );
  return process.execve?.(process.execPath, args, Object.fromEntries(environment)) as never;
}
