import { execFile } from 'node:child_process';
import { createServer } from 'node:net';
import { promisify } from 'node:util';
import { onTestFinished } from 'vitest';

/** A named pipe: whoever opens it to read waits until somebody writes. */
export async function makeFifo(path: string): Promise<void> {
  await promisify(execFile)('mkfifo', [path]);
}

/** A socket's file; the running test listens on it until it ends. */
export async function makeSocket(path: string): Promise<void> {
  const server = createServer();
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(path, resolve);
  });
  onTestFinished(() => new Promise<void>((resolve) => server.close(() => resolve())));
}
