/**
 * Holds the lockfile, package.json and what is installed against what the project promises of its dependencies: exact
 * versions, digests, no source but the registry, no install script that nobody has approved. Asks nobody. The licences of what
 * is bundled are checked when it is bundled; known vulnerabilities and signatures by a workflow, because they ask the registry.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { faultsOfInstalled } from './supply-chain/installed.ts';
import {
  faultsOfLockfile,
  faultsOfScripts,
  faultsOfVersions,
  type Lockfile,
  type ProjectManifest,
} from './supply-chain/lockfile.ts';

const ROOT = join(import.meta.dirname, '..');

async function readJson<T>(name: string): Promise<T> {
  return JSON.parse(await readFile(join(ROOT, name), 'utf8')) as T;
}

const lockfile = await readJson<Lockfile>('package-lock.json');
const manifest = await readJson<ProjectManifest>('package.json');
const faults = [
  ...faultsOfLockfile(lockfile),
  ...faultsOfVersions(manifest),
  ...faultsOfScripts(manifest, lockfile),
  ...(await faultsOfInstalled(ROOT, lockfile)),
];
for (const fault of faults) console.error(fault);
if (faults.length > 0) process.exitCode = 1;
