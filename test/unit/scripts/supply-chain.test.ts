import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { collectLicences } from '../../../scripts/licences.ts';
import { faultsOfInstalled } from '../../../scripts/supply-chain/installed.ts';
import {
  faultsOfLockfile,
  faultsOfScripts,
  faultsOfVersions,
  type LockedPackage,
} from '../../../scripts/supply-chain/lockfile.ts';

const GOOD: LockedPackage = { version: '1.2.3', integrity: `sha512-${'A'.repeat(86)}==` };
const lock = (locked: LockedPackage, place = 'node_modules/x') => ({
  lockfileVersion: 3,
  packages: { '': {}, [place]: locked },
});

describe('the lockfile', () => {
  it('is good where every package is pinned', () => {
    const dependencies = { y: '^1.0.0', z: 'npm:y@1.0.0', w: '>=1 <2 || 3.x' };
    expect(faultsOfLockfile(lock({ ...GOOD, dependencies }))).toEqual([]);
    expect(faultsOfLockfile(lock(GOOD, 'node_modules/@a/b/node_modules/c'))).toEqual([]);
  });

  it.each([
    ['no digest', { version: '1.2.3' }],
    ['a weak digest', { ...GOOD, integrity: 'sha1-qUqP5cyxm6YcTAhz05Hph5gvu9M=' }],
    ['two digests', { ...GOOD, integrity: `${GOOD.integrity} sha1-x` }],
    ['an address', { ...GOOD, resolved: 'https://127.0.0.1/x.tgz' }],
    ['a repository', { ...GOOD, resolved: 'git+ssh://git@127.0.0.1/x.git#0' }],
    ['a range', { ...GOOD, version: '^1.2.3' }],
    ['a link', { ...GOOD, link: true }],
    ['a dependency by its address', { ...GOOD, dependencies: { y: 'https://127.0.0.1/y.tgz' } }],
    ['a dependency in a repository', { ...GOOD, dependencies: { y: 'someone/y' } }],
    ['an optional dependency in a folder', { ...GOOD, optionalDependencies: { y: 'file:../y' } }],
  ])('is refused for %s', (_, locked) => {
    expect(faultsOfLockfile(lock(locked))).toHaveLength(1);
  });

  it('is refused in another version, or with a package outside', () => {
    expect(faultsOfLockfile({ ...lock(GOOD), lockfileVersion: 2 })).toHaveLength(1);
    expect(faultsOfLockfile(lock(GOOD, 'packages/x'))).toEqual(['packages/x: lies outside node_modules']);
  });
});

describe('install scripts', () => {
  const scripted = { ...GOOD, hasInstallScript: true };

  it('are named, each, and none but the one of Node runs', () => {
    const locked = { packages: { 'node_modules/node': scripted, 'node_modules/@a/b': scripted } };
    expect(faultsOfScripts({ allowScripts: { node: true, '@a/b': false } }, locked)).toEqual([]);
    expect(faultsOfScripts({ allowScripts: { node: true, '@a/b': true } }, locked)).toHaveLength(1);
    expect(faultsOfScripts({ allowScripts: { node: true } }, locked)).toHaveLength(1);
    expect(faultsOfScripts({ allowScripts: { node: true, '@a/b': false, gone: false } }, locked)).toHaveLength(1);
  });

  it('and versions are exact, and an installation has no dependency', () => {
    expect(faultsOfVersions({ devDependencies: { x: '1.2.3', y: '2.0.0-rc.1' } })).toEqual([]);
    expect(faultsOfVersions({ devDependencies: { x: '^1.2.3', y: 'latest', z: 'npm:x@1' } })).toHaveLength(3);
    expect(faultsOfVersions({ dependencies: { x: '1.2.3' } })).toHaveLength(1);
  });
});

describe('what is installed', () => {
  let root: string;
  beforeEach(async () => {
    root = await mkdtemp(join(tmpdir(), 'konvid-ingest-packages-'));
  });
  afterEach(() => rm(root, { recursive: true, force: true }));

  async function install(manifest: object, files: readonly string[] = []): Promise<void> {
    await mkdir(join(root, 'node_modules/x'), { recursive: true });
    await writeFile(join(root, 'node_modules/x/package.json'), JSON.stringify(manifest));
    for (const file of files) await writeFile(join(root, 'node_modules/x', file), '');
  }

  it.each([
    ['is what is locked', { name: 'x', version: '1.2.3', scripts: { test: 'x' } }, [], 0],
    ['is of another version', { name: 'x', version: '1.2.4' }, [], 1],
    ['has another name', { name: 'y', version: '1.2.3' }, [], 1],
    ['has a script that nobody told of', { name: 'x', version: '1.2.3', scripts: { postinstall: 'x' } }, [], 1],
    ['would be compiled', { name: 'x', version: '1.2.3' }, ['binding.gyp'], 1],
  ])('%s', async (_, manifest, files, faults) => {
    await install(manifest, files);
    expect(await faultsOfInstalled(root, lock(GOOD))).toHaveLength(faults);
  });

  it('is found under another name where the lockfile says so, and may be missing', async () => {
    await install({ name: 'y', version: '1.2.3' });
    expect(await faultsOfInstalled(root, lock({ ...GOOD, name: 'y' }))).toEqual([]);
    expect(await faultsOfInstalled(root, lock(GOOD, 'node_modules/for-another-system'))).toEqual([]);
  });

  it.each(['MIT', 'GPL-3.0', 'UNLICENSED', undefined])('is bundled or refused by its licence: %s', async (license) => {
    await install({ name: 'x', version: '1.2.3', license });
    const collected = collectLicences(root, ['node_modules/x/index.js']);
    if (license === 'MIT') expect(await collected).toContain('x 1.2.3 (MIT)');
    else await expect(collected).rejects.toThrow('not on the list');
  });
});
