import { readdir, readFile } from 'node:fs/promises';
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
