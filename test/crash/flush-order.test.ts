import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { makePlace } from './rehearsal.ts';
import { makeScenes, type Scene, type Scenes } from './scenes.ts';
import { type TracedCall, traceRun } from './strace.ts';

let folder: string;
let scenes: Scenes;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'konvid-ingest-flush-'));
  scenes = await makeScenes(folder);
});

afterAll(async () => {
  await scenes.stop();
  await rm(folder, { recursive: true, force: true });
});

/** Losing these costs time only. */
const EXPENDABLE = /\.index(?:\.next)?$|\.lock\.[^/]*$|\.part(?:\.json)?$/;
const WRITES: ReadonlySet<string> = new Set(['write', 'pwrite64', 'writev', 'ftruncate']);

function folderOf(path: string): string {
  const folder = dirname(path);
  return folder === '.' ? '' : folder;
}

/** What a loss of power could take away at some point of a run: bytes of files, and names in folders. */
class Unflushed {
  readonly #bytes = new Set<string>();
  readonly #names = new Map<string, Set<string>>();
  readonly #known = new Set<string>();

  apply({ call, path, to, creates }: TracedCall): void {
    if (WRITES.has(call)) this.#bytes.add(path);
    else if (call === 'fsync' || call === 'fdatasync') {
      this.#bytes.delete(path);
      this.#names.delete(path);
    } else if (call === 'mkdir' || (call === 'openat' && creates)) this.#addName(path);
    else if (call === 'unlink' || call === 'rmdir') this.#removeName(path);
    else if (call === 'rename' && to !== undefined) {
      this.#removeName(path);
      this.#known.delete(to);
      this.#addName(to);
      if (this.#bytes.delete(path)) this.#bytes.add(to);
    }
  }

  #addName(path: string): void {
    if (this.#known.has(path)) return;
    this.#known.add(path);
    const names = this.#names.get(folderOf(path)) ?? new Set();
    this.#names.set(folderOf(path), names.add(path));
  }

  #removeName(path: string): void {
    this.#known.delete(path);
    this.#bytes.delete(path);
    this.#names.get(folderOf(path))?.delete(path);
  }

  list(): readonly string[] {
    const names = [...this.#names.values()].flatMap((each) => [...each]);
    return [
      ...[...this.#bytes].filter((path) => !EXPENDABLE.test(path)).map((path) => `bytes of ${path}`),
      ...names.filter((path) => !EXPENDABLE.test(path)).map((path) => `name of ${path}`),
    ];
  }
}

/** Undisturbed scenes that replace a marker. */
const NAMES = [
  'ingest',
  'ingest --shard',
  'ingest --manifest-out',
  'ingest, list of URLs',
  'merge',
  'unify',
  'split',
  'report --html',
  'score --gate',
  'fetch',
];

async function traceScene(name: string): Promise<{ scene: Scene; calls: readonly TracedCall[] }> {
  const scene = scenes.all.find((each) => each.name === name);
  if (scene === undefined) throw new Error(`no scene ${name}`);
  const { calls, run } = await traceRun(scene, await makePlace(scene, folder));
  expect(run.exitCode, run.said).toBe(0);
  return { scene, calls };
}

it.each(NAMES)(
  '%s has flushed all files and their names before its last file is in place, and that one at the end',
  async (name) => {
    const { scene, calls } = await traceScene(name);
    const placed = calls.findLastIndex(({ call, to }) => call === 'rename' && to === scene.marker);
    expect(placed).toBeGreaterThan(0);
    const unflushed = new Unflushed();
    for (const call of calls.slice(0, placed)) unflushed.apply(call);
    const next = `name of ${calls[placed]?.path}`;
    expect(unflushed.list().filter((each) => each !== next)).toEqual([]);
    for (const call of calls.slice(placed)) unflushed.apply(call);
    expect(unflushed.list()).toEqual([]);
  },
);
