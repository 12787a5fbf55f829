import { createHash } from 'node:crypto';
import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Result } from '../../../src/index.ts';
import { type CommandOptions, type Ended, runCommand, runCommandHere, startCommand } from '../../support/command.ts';
import { inventClips, labelLine, type MadeClip, makeClipBytes, REAL_HEADER } from '../../support/corpus.ts';
import { snapshot } from '../../support/snapshot.ts';
import { makeWorkspace } from '../../support/workspace.ts';
import { type MadeEntry, makeZip } from '../../support/zip-writer.ts';
import type { DownloadServer } from '../peers/download-server.ts';

/** Both archives of an invented corpus, as the publisher would serve them. */
export interface MadeArchives {
  readonly videos: Buffer;
  readonly metadata: Buffer;
}

export async function makeArchives(clips: readonly MadeClip[] = inventClips(6)): Promise<MadeArchives> {
  const videos: MadeEntry[] = [{ name: 'KoNViD_1k_videos/' }];
  for (const { flickrId, bytes } of clips) {
    videos.push({ name: `KoNViD_1k_videos/${flickrId}.mp4`, data: bytes ?? (await makeClipBytes(flickrId)) });
  }
  const labels = [REAL_HEADER, ...clips.map(labelLine), ''].join('\n');
  const metadata = [{ name: 'KoNViD_1k_metadata/KoNViD_1k_attributes.csv', data: labels, isDeflated: true }];
  return { videos: makeZip(videos), metadata: makeZip(metadata) };
}

export function digestOf(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** Arguments that name a server's archives. */
export function serveArchives(server: DownloadServer, { videos, metadata }: MadeArchives): readonly string[] {
  const urls = ['--videos-url', server.serve('/videos.zip', videos), '--metadata-url'];
  return [...urls, server.serve('/metadata.zip', metadata)];
}

/** Arguments that name the archives' digests. */
export function expectDigests({ videos, metadata }: MadeArchives): readonly string[] {
  return ['--expect-sha256', `videos=${digestOf(videos)}`, '--expect-sha256', `metadata=${digestOf(metadata)}`];
}

/** An invented corpus on a server, and a root into which it is fetched by the built command. */
export interface FetchStage {
  readonly root: string;
  readonly archives: MadeArchives;
  /** Arguments that say where the archives are, and what they must be. */
  readonly args: readonly string[];
  /** Fetches in the process of the test. */
  run(args?: readonly string[]): Promise<Ended & { readonly result: Result }>;
  /** Fetches in a child. */
  runChild(args?: readonly string[], options?: CommandOptions): Promise<Ended & { readonly result: Result }>;
  start(args?: readonly string[]): ReturnType<typeof startCommand>;
  /** Everything below the root. */
  left(): Promise<Readonly<Record<string, string>>>;
}

const readResult = (ended: Ended) => ({ ...ended, result: JSON.parse(ended.stdout) as Result });

export async function makeFetchStage(server: DownloadServer, made?: MadeArchives): Promise<FetchStage> {
  const archives = made ?? (await makeArchives());
  const root = join(await makeWorkspace(), 'konvid-1k');
  const args = [...serveArchives(server, archives), ...expectDigests(archives)];
  const words = (more: readonly string[]) => ['fetch', 'konvid-1k', '--root', root, '--json', ...more];
  return {
    root,
    archives,
    args,
    run: async (more = args) => readResult(await runCommandHere(words(more))),
    runChild: async (more = args, options = {}) => readResult(await runCommand(words(more), options)),
    start: (more = args) => startCommand(words(more)),
    left: async () => {
      await mkdir(root, { recursive: true });
      return snapshot(root);
    },
  };
}

/** The corpus' files in a snapshot: what every complete fetch of it has in common. */
export function corpusOf(left: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(left).filter(([name]) => /^KoNViD_1k_(?:videos|metadata)(?:$|\/[^.])/.test(name)),
  );
}

export async function readJson<T>(path: string): Promise<T> {
  return JSON.parse(await readFile(path, 'utf8')) as T;
}
