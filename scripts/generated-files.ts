/** Files that a script makes: written, or with `--check` compared with what is committed. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

export interface GeneratedFile {
  /** Path from the project's root. */
  readonly path: string;
  readonly text: string | Buffer;
}

async function readOrNothing(path: string): Promise<Buffer | undefined> {
  try {
    return await readFile(path);
  } catch {
    return undefined;
  }
}

/** Writes the files; under `--check` it only compares, names each that differs and sets the exit code to 1. */
export async function writeOrCheck(root: string, remedy: string, files: readonly GeneratedFile[]): Promise<void> {
  const isCheck = process.argv.includes('--check');
  for (const { path, text } of files) {
    const target = join(root, path);
    if ((await readOrNothing(target))?.equals(Buffer.from(text)) === true) continue;
    if (isCheck) {
      console.error(`${path}: not what its source gives; run \`${remedy}\` and commit the result`);
      process.exitCode = 1;
      continue;
    }
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, text);
    console.error(`wrote ${path}`);
  }
}
