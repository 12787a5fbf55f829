import { randomBytes } from 'node:crypto';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { execa } from 'execa';
import type { StorageAccount } from './shared-access-signature.ts';

export interface Azurite {
  readonly origin: string;
  readonly account: StorageAccount;
  stop(): Promise<void>;
}

const MAIN = createRequire(import.meta.url).resolve('azurite/dist/src/blob/main.js');
const START_LIMIT_MS = 60_000;

/** Ends the child when its stdin closes, and so when the test process dies in whatever way. */
const LIFELINE = 'data:text/javascript,process.stdin.on("close",()=>process.exit()).resume()';

const FLAGS = [
  '--inMemoryPersistence',
  '--silent',
  '--disableTelemetry',
  '--skipApiVersionCheck',
  '--blobHost=127.0.0.1',
  '--blobPort=0',
];

/** Starts Azurite's blob service as a child: in memory, on a free loopback port, with an account key of its own. */
export async function startAzurite(): Promise<Azurite> {
  const account = { name: 'devstoreaccount1', key: randomBytes(64).toString('base64') };
  const child = execa(process.execPath, ['--import', LIFELINE, MAIN, ...FLAGS], {
    cwd: tmpdir(),
    env: { AZURITE_ACCOUNTS: `${account.name}:${account.key}` },
    extendEnv: false,
    reject: false,
    stdin: 'pipe',
    forceKillAfterDelay: 1_000,
  });
  const stop = async () => {
    child.kill('SIGKILL');
    await child;
  };
  const starting = setTimeout(() => child.kill('SIGKILL'), START_LIMIT_MS);
  const origin = await readOrigin(child.stdout);
  clearTimeout(starting);
  if (origin !== undefined) return { origin, account, stop };
  const { stderr } = await child;
  throw new Error(`Azurite ended before it listened: ${stderr}`);
}

/** The address that Azurite prints once it listens; nothing where it ends before that. */
function readOrigin(stdout: Readable): Promise<string | undefined> {
  return new Promise((resolve) => {
    const lines = createInterface({ input: stdout });
    lines.on('line', (line) => {
      const origin = /listens on (http:\S+)/.exec(line)?.[1];
      if (origin !== undefined) resolve(origin);
    });
    lines.on('close', () => resolve(undefined));
  });
}
