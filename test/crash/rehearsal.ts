import { mkdir, mkdtemp, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { snapshot } from '../support/snapshot.ts';
import { readMarker, type Scene } from './scenes.ts';

/** A scene, and what an undisturbed run of it leaves. */
export interface Rehearsed {
  readonly scene: Scene;
  readonly files: Readonly<Record<string, string>>;
  readonly marker: readonly unknown[];
  /** The bytes of the file that grows. */
  readonly grown: Buffer | undefined;
  readonly milliseconds: number;
}

/** Makes a place for a run below a folder. */
export async function makePlace({ furnish }: Scene, folder: string): Promise<string> {
  const place = join(await mkdtemp(join(folder, 'run-')), 'place');
  await mkdir(place);
  await furnish?.(place);
  return place;
}

/** Digests of all files, without what is kept of torn rows; `loose` for those that may differ. */
export async function readFiles({ loose, ignores }: Scene, place: string): Promise<Readonly<Record<string, string>>> {
  const entries = Object.entries(await snapshot(place)).filter(
    ([name]) => !/\.torn-[^/]*$/.test(name) && ignores?.test(name) !== true,
  );
  return Object.fromEntries(entries.map(([name, digest]) => [name, loose.test(name) ? 'loose' : digest]));
}

export async function rehearse(scene: Scene, folder: string): Promise<Rehearsed> {
  const place = await makePlace(scene, folder);
  const started = performance.now();
  const { exitCode, said } = await scene.start(place).ended;
  const milliseconds = performance.now() - started;
  const marker = await readMarker(scene, place);
  if (exitCode !== 0 || marker === undefined) throw new Error(`${scene.name} fails undisturbed: ${said}`);
  const grown = scene.grows === undefined ? undefined : await readFile(join(place, scene.grows));
  return { scene, files: await readFiles(scene, place), marker, grown, milliseconds };
}

/** What is wrong in a place after a disturbed run: a marker that is not true, or rows that are not a whole run's first. */
export async function findFalseClaims({ scene, files, marker, grown }: Rehearsed, place: string): Promise<string[]> {
  const faults: string[] = [];
  if (scene.grows !== undefined && grown !== undefined) {
    const rows = await readFile(join(place, scene.grows)).catch(() => Buffer.alloc(0));
    const whole = rows.subarray(0, rows.lastIndexOf('\n') + 1);
    if (!grown.subarray(0, whole.length).equals(whole))
      faults.push(`${scene.grows} is not the beginning of a whole one`);
  }
  const found = await readMarker(scene, place);
  if (found === undefined) return faults;
  if (JSON.stringify(found) !== JSON.stringify(marker)) faults.push(`${scene.marker} has other outcomes`);
  const left = await readFiles(scene, place);
  const untrue = Object.keys(files).filter((name) => files[name] !== 'loose' && left[name] !== files[name]);
  return untrue.length === 0 ? faults : [...faults, `${scene.marker} exists, but not ${untrue}`];
}

/** How a place differs from an undisturbed run's. */
export async function compareEnd({ scene, files, marker }: Rehearsed, place: string): Promise<string[]> {
  const left = await readFiles(scene, place);
  const names = [...new Set([...Object.keys(left), ...Object.keys(files)])].sort();
  const faults = names.flatMap((name) => {
    if (left[name] === files[name]) return [];
    if (left[name] === undefined) return [`${name} is missing`];
    return [files[name] === undefined ? `${name} is left behind` : `${name} has other bytes`];
  });
  const found = JSON.stringify(await readMarker(scene, place));
  return found === JSON.stringify(marker) ? faults : [...faults, `${scene.marker} has ${found}`];
}
