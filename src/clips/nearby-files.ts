import { readdir } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

const ARCHIVE = /\.(?:zip|tar|tgz|gz|7z|rar)$/i;
/** Names that a hint shows. */
const MAX_SHOWN = 3;

async function list(folder: string, recursive: boolean): Promise<readonly string[]> {
  const names = await readdir(folder, { recursive }).catch(() => []);
  return names.filter((name) => !/^(?:\.|~\$)/.test(basename(name))).sort();
}

/** What a hint looks for. */
export interface Wanted {
  /** Finds the files by their paths in the corpus folder. */
  readonly inside: RegExp;
  /** Finds them in the folder above, where much else may be. */
  readonly above?: RegExp;
  /** How the user names one of them. */
  readonly how: string;
}

/** What to do if no file of a kind was found, by what else is there; undefined if nothing is of use. */
export async function suggestNearby(root: string, { inside, above, how }: Wanted): Promise<string | undefined> {
  const paths = await list(root, true);
  const archives = paths.filter((path) => ARCHIVE.test(path)).slice(0, MAX_SHOWN);
  if (archives.length > 0) return `unpack ${archives.join(', ')}`;
  const deeper = paths.find((path) => inside.test(path));
  if (deeper !== undefined) return `${deeper} is in another folder than expected: ${how}`;
  const up = above === undefined ? undefined : (await list(dirname(root), false)).find((name) => above.test(name));
  if (up !== undefined) return `${join(dirname(root), up)} is one folder above: name that folder with --corpus-dir`;
  const matlab = paths.find((path) => /\.mat$/i.test(path));
  return matlab === undefined
    ? undefined
    : `${matlab} is a file of MATLAB, which is not read: export names and scores to a CSV with the header file_name,MOS`;
}
