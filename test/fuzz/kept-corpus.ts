import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const TARGETS = join(import.meta.dirname, 'targets');
const CORPUS = join(import.meta.dirname, 'corpus');
const DIGITS = 16;

/** Names of all targets. */
export function listTargets(): readonly string[] {
  return readdirSync(TARGETS).map((file) => file.replace(/\.ts$/, ''));
}

/** Where a target's module is. */
export function moduleOf(target: string): string {
  return pathToFileURL(join(TARGETS, `${target}.ts`)).href;
}

/** The inputs that are kept for a target, in an order that is the same everywhere. */
export function readKept(target: string): readonly Buffer[] {
  const folder = join(CORPUS, target);
  try {
    return readdirSync(folder)
      .toSorted()
      .map((name) => readFileSync(join(folder, name)));
  } catch {
    return [];
  }
}

/** Keeps these inputs, and no others, each in a file that is called after its bytes. */
export function writeKept(target: string, inputs: readonly Uint8Array[]): void {
  const folder = join(CORPUS, target);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const input of inputs) {
    const name = createHash('sha256').update(input).digest('hex').slice(0, DIGITS);
    writeFileSync(join(folder, name), input);
  }
}
