import { readFile } from 'node:fs/promises';

/** Tells the machine's present boot from any other; undefined where the platform doesn't say. */
export async function readBootId(): Promise<string | undefined> {
  const id = await readFile('/proc/sys/kernel/random/boot_id', 'utf8').catch(() => undefined);
  return id?.trim();
}
