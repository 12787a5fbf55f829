import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { makeWorkspace } from './workspace.ts';

/** What a process has used from its start to its end. */
export interface Measures {
  /** All that it has read, its own program included (proc(5), `io`). */
  readonly bytesRead: number;
  /** The most memory that it had at any time. */
  readonly memoryBytes: number;
}

const NOTE_ON_EXIT = `
import { readFileSync, writeFileSync } from 'node:fs';
process.on('exit', () => {
  const bytesRead = Number(readFileSync('/proc/self/io', 'utf8').split('\\n')[0].split(' ')[1]);
  const memoryBytes = process.resourceUsage().maxRSS * 1024;
  writeFileSync(process.env.NOTE_TO, JSON.stringify({ bytesRead, memoryBytes }));
});
`;

/** An environment in which the command notes its measures as it ends, and a way to read them then. */
export async function prepareMeasuring() {
  const workspace = await makeWorkspace();
  const [hook, note] = [join(workspace, 'hook.mjs'), join(workspace, 'note.json')];
  await writeFile(hook, NOTE_ON_EXIT);
  return {
    environment: { NODE_OPTIONS: `--import=${hook}`, NOTE_TO: note },
    read: async () => JSON.parse(await readFile(note, 'utf8')) as Measures,
  };
}
