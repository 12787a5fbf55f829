import { lstat, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { findRunnerCommands } from '../runner-commands.ts';
import type { HostileFolder } from './hostile-folder.ts';

/** What a terminal, a runner or a reader acts on; a line feed alone may stand in a text. */
const ACTS = /[^\P{Cc}\n]|[\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u;

/** What is wrong with text that a command printed for people or programs. */
export function faultsOfText(text: string, { secrets }: HostileFolder): readonly string[] {
  const acting = text.split('\n').filter((line) => ACTS.test(line));
  return [
    ...findRunnerCommands(text).map((line) => `a command of the runner: ${JSON.stringify(line)}`),
    ...acting.map((line) => `characters that act: ${JSON.stringify(line)}`),
    ...secrets.filter((secret) => text.includes(secret)).map(() => 'a secret'),
    ...(text.includes('this is a bug') ? [`a bug: ${text}`] : []),
  ];
}

/** What is wrong with the files that commands wrote: names aside, they may hold any text but a secret. */
export async function faultsOfFiles(folder: HostileFolder): Promise<readonly string[]> {
  const entries = await readdir(folder.out, { recursive: true, withFileTypes: true });
  const faults: string[] = [];
  for (const entry of entries) {
    const path = join(entry.parentPath, entry.name);
    if (!entry.isFile()) continue;
    const text = await readFile(path, 'latin1');
    if (folder.secrets.some((secret) => text.includes(secret))) faults.push(`${path}: holds a secret`);
  }
  return faults;
}

const SLASH = Buffer.from('/');

/**
 * Every entry below a folder by its path, byte for byte, with all that changes when somebody writes to it: a folder's times
 * tell of files that came and went. What is skipped may change as it likes.
 */
export async function surveyLandscape(
  folder: string,
  skipped: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const found = new Map<string, string>();
  const waiting = [Buffer.from(folder)];
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    const { ino, mode, size, mtimeNs, ctimeNs, ...stats } = await lstat(path, { bigint: true });
    const name = path.toString('latin1').slice(folder.length + 1);
    if (skipped.includes(name)) continue;
    const isFolder = (mode & 0o170_000n) === 0o040_000n;
    found.set(name, [ino, mode, isFolder ? 0 : size, mtimeNs, ctimeNs, stats.nlink].join(' '));
    if (!isFolder) continue;
    for (const entry of await readdir(path, { encoding: 'buffer' })) waiting.push(Buffer.concat([path, SLASH, entry]));
  }
  return found;
}

/** Paths that came, went or changed between two surveys. */
export function changedPlaces(
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>,
): readonly string[] {
  const names = new Set([...before.keys(), ...after.keys()]);
  return [...names].filter((name) => before.get(name) !== after.get(name)).sort();
}
