import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { basename, dirname, join, relative } from 'node:path';

/** What a run has left, by name: what must be the same after any run that was done. */
export type Essence = Readonly<Record<string, string>>;

const digestOf = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 16);

/** What is said of entries that hold no results: folders, empty files, and what is only remembered. */
export const NO_CONTENTS: ReadonlySet<string> = new Set(['folder', 'there', digestOf('')]);

/** What of a manifest doesn't depend on how often a run was disturbed. */
async function essenceOfManifest(text: string, folder: string): Promise<string> {
  const { outcomes, jsonl, extracted } = JSON.parse(text);
  const vouchedFor = jsonl === undefined ? undefined : await readFile(join(folder, basename(jsonl.path)));
  const isTrue = vouchedFor === undefined || createHash('sha256').update(vouchedFor).digest('hex') === jsonl.sha256;
  return isTrue ? digestOf(JSON.stringify([outcomes, jsonl?.rows, extracted])) : 'vouches for other bytes';
}

async function essenceOfFile(path: string, root: string): Promise<string> {
  if (/\.lock$|progress\.json$|\.konvid-ingest-archive\.json$/.test(path)) return 'there';
  const text = (await readFile(path, 'latin1')).replaceAll(root, '{root}');
  if (!path.endsWith('manifest.json')) return digestOf(text);
  try {
    return await essenceOfManifest(text, dirname(path));
  } catch {
    return `no manifest: ${digestOf(text)}`;
  }
}

/** Names that carry an instant or a random part stand for all of their kind. */
function generalise(name: string): string {
  return name.replace(/\.torn-.*/, '.torn-').replace(/[0-9a-f]{8}-[0-9a-f-]{27}$/, '{token}');
}

/** Describes what lies in a stage's `out/`, but for the index, which may be lost. */
export async function readEssence(root: string): Promise<Essence> {
  const folder = join(root, 'out');
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const described = entries.map(async (entry) => {
    const path = join(entry.parentPath, entry.name);
    const name = generalise(relative(folder, path));
    return [name, entry.isFile() ? await essenceOfFile(path, root) : 'folder'] as const;
  });
  const names = (await Promise.all(described)).filter(([name]) => !name.endsWith('.index'));
  return Object.fromEntries(names.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** A JSONL as the rows that it has, whatever their order and whichever of several clips with the same bytes stands. */
export function toUnordered(essence: Essence, lines: readonly string[]): Essence {
  const rows = lines.map((line) => {
    const { src_sha256, mos } = JSON.parse(line);
    return `${src_sha256} ${mos}`;
  });
  const kept = Object.entries(essence).filter(([name]) => !/\.jsonl(?:\.claims)?$/.test(name));
  return { ...Object.fromEntries(kept), rows: digestOf(rows.sort().join()) };
}

/** The whole lines of every JSONL in `out/`. */
export async function readLinesOut(root: string): Promise<readonly string[]> {
  const names = await readdir(join(root, 'out'), { recursive: true }).catch(() => []);
  const files = names.filter((name) => name.endsWith('.jsonl')).toSorted();
  const texts = await Promise.all(files.map((name) => readFile(join(root, 'out', name), 'utf8').catch(() => '')));
  return texts.flatMap((text) => text.split('\n').slice(0, -1));
}
