import { cp, readFile, rm, writeFile } from 'node:fs/promises';
import { parseProbe } from '../../src/ffprobe/probe.ts';
import type { IngestManifest } from '../../src/index.ts';
import type { ProbeClip } from '../../src/ingest/clip-prober.ts';
import { formatBlock, INDEX_HEADING, readIndexFile } from '../../src/ingest/index/index-file.ts';
import { ingestIn } from '../../src/ingest/ingest.ts';
import type { IngestOptions, Notice } from '../../src/ingest/options.ts';
import type { IngestWorld } from '../../src/ingest/world.ts';
import { makeSyntheticWorld, synthesiseProbeJson } from './synthetic-world.ts';

/** All files are old enough by then that a later change would show. */
export const LATER = new Date(Date.now() + 3_600_000);

/** Clips whose bytes are `broken` are. */
export const probeByBytes: ProbeClip = async (path) =>
  parseProbe((await readFile(path, 'utf8')) === 'broken' ? '{}' : synthesiseProbeJson());

/** What came of a run, and whether it looked at every label. */
export interface WatchedRun {
  readonly ended: 'done' | string;
  readonly manifest: IngestManifest | undefined;
  readonly notices: readonly Notice[];
  readonly jsonl: string;
  /** False for a run that came to the same as the last one without planning. */
  readonly isPlanned: boolean;
}

/** Ingests with clips probed by their bytes, and looks on. */
export async function watchIngest(
  options: IngestOptions & { readonly output: string },
  changes: Partial<IngestWorld> = {},
): Promise<WatchedRun> {
  const world = { ...makeSyntheticWorld(probeByBytes), now: () => LATER, ...changes };
  const notices: Notice[] = [];
  let isPlanned = false;
  const openReader: IngestWorld['openReader'] = (given) => {
    isPlanned = true;
    return world.openReader(given);
  };
  const onNotice = (notice: Notice) => void notices.push(notice);
  const run = ingestIn({ ...world, openReader }, { ...options, onNotice });
  const { ended, manifest } = await run.then(
    (result) => ({ ended: 'done', manifest: result.manifest }),
    (error: unknown) => ({ ended: String(error), manifest: undefined }),
  );
  const jsonl = await readFile(options.output, 'utf8').catch(() => 'none');
  return { ended, manifest, notices, jsonl, isPlanned };
}

/** Takes out of a clip index what the last finished run saw and left: the next run must look at every label. */
export async function forgetOutcome(path: string): Promise<void> {
  const blocks: Buffer[] = [INDEX_HEADING];
  readIndexFile(path, ['files', 'answers'], (kind, payload) => void blocks.push(formatBlock(kind, payload)));
  await writeFile(path, Buffer.concat(blocks));
}

/** Runs twice from the same files: as it comes, and with the last run's outcome forgotten. */
export async function watchBoth(
  options: IngestOptions & { readonly output: string },
  { outputs, changes }: { readonly outputs: string; readonly changes?: Partial<IngestWorld> },
): Promise<{ readonly asItComes: WatchedRun; readonly lookingAtAll: WatchedRun }> {
  const before = `${outputs}.before`;
  await cp(outputs, before, { recursive: true });
  const asItComes = await watchIngest(options, changes);
  await rm(outputs, { recursive: true });
  await cp(before, outputs, { recursive: true });
  await rm(before, { recursive: true });
  await forgetOutcome(`${options.output}.index`);
  return { asItComes, lookingAtAll: await watchIngest(options, changes) };
}
