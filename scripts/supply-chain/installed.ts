import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Lockfile, nameOfPlace } from './lockfile.ts';

/** What a package says of itself, in its archive: the registry may have told npm something else. */
interface InstalledManifest {
  readonly name?: string;
  readonly version?: string;
  readonly scripts?: Readonly<Record<string, string>>;
}

const INSTALL_SCRIPTS = ['preinstall', 'install', 'postinstall'] as const;

/** Many at once would be as many open files. */
const BATCH = 64;

async function faultsOfPlace(root: string, [place, locked]: [string, Lockfile['packages'][string]]) {
  const folder = join(root, place);
  if (!existsSync(folder)) return [];
  const {
    name,
    version,
    scripts = {},
  } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')) as InstalledManifest;
  // Without a script of its own npm runs node-gyp for a package that has this file.
  const runs = INSTALL_SCRIPTS.some((script) => script in scripts) || existsSync(join(folder, 'binding.gyp'));
  return [
    ...(version === locked.version ? [] : [`${place}: is of version ${version}, and ${locked.version} is locked`]),
    ...(name === (locked.name ?? nameOfPlace(place)) ? [] : [`${place}: calls itself ${name}`]),
    ...(runs && locked.hasInstallScript !== true
      ? [`${place}: has an install script that the lockfile does not tell of`]
      : []),
  ];
}

/** What is wrong with what is installed: each package is the one that is locked, and runs no script that nobody knew of. */
export async function faultsOfInstalled(
  root: string,
  { packages }: Pick<Lockfile, 'packages'>,
): Promise<readonly string[]> {
  const places = Object.entries(packages).filter(([place]) => place !== '');
  const faults: string[] = [];
  for (let at = 0; at < places.length; at += BATCH) {
    faults.push(...(await Promise.all(places.slice(at, at + BATCH).map((each) => faultsOfPlace(root, each)))).flat());
  }
  return faults;
}
