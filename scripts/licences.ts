/** The licences of everything that a bundle contains, as one text: their terms ask for it to travel along. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

const LICENCE_FILE = /^(?:licen[cs]e|copying|notice)(?:\.|$)/i;

/** `node_modules/@scope/name/lib/file.js` belongs to `node_modules/@scope/name`, nested installs included. */
function packageFolderOf(input: string): string | undefined {
  return /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(input)?.[1];
}

async function describePackage(root: string, folder: string): Promise<string> {
  const path = join(root, folder);
  const manifest = JSON.parse(await readFile(join(path, 'package.json'), 'utf8')) as Record<string, unknown>;
  const title = `${manifest['name']} ${manifest['version']}`;
  const licence = String(manifest['license']);
  const files = (await readdir(path)).filter((name) => LICENCE_FILE.test(name)).sort();
  const texts = await Promise.all(files.map((name) => readFile(join(path, name), 'utf8')));
  const terms =
    texts.length > 0 ? texts.map((text) => text.trim()).join('\n\n') : 'The package carries no licence text.';
  return `${title} (${licence})\n\n${terms.replaceAll('\r\n', '\n')}\n`;
}

/** @param inputs files that were bundled, relative to the root */
export async function collectLicences(root: string, inputs: readonly string[]): Promise<string> {
  const folders = [...new Set(inputs.flatMap((input) => packageFolderOf(input) ?? []))].sort();
  const sections = await Promise.all(folders.map((folder) => describePackage(root, folder)));
  const rule = `\n${'-'.repeat(80)}\n\n`;
  return `Third-party software in this folder\n${rule}${sections.join(rule)}`;
}
