import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { makeWorkspace } from './workspace.ts';

/** The label file's header as the real download has it. */
export const REAL_HEADER = 'flickr_id,download_id,file_name,MOS,ti,si,colorfulness,contrast,blur,vniqe';

/** One clip and its label, invented. */
export interface MadeClip {
  readonly flickrId: string;
  readonly mos: string;
  /** Name on disk; `<flickr_id>.mp4`, as in today's download, unless given. */
  readonly fileName?: string;
  /** Bytes on disk; a small clip that no other has unless given. */
  readonly bytes?: Buffer;
}

export interface MadeCorpus {
  /** The corpus folder. */
  readonly root: string;
  readonly clips: string;
  readonly labels: string;
}

const TEMPLATE = join(import.meta.dirname, '../golden/h264-cfr.mp4');

/** A clip with bytes of its own: a real one, and behind it a box that players skip (ISO/IEC 14496-12, 8.1.2). */
export async function makeClipBytes(stamp: string): Promise<Buffer> {
  const payload = Buffer.from(stamp);
  const header = Buffer.alloc(8);
  header.writeUInt32BE(8 + payload.length, 0);
  header.write('free', 4, 'latin1');
  return Buffer.concat([await readFile(TEMPLATE), header, payload]);
}

/** The name that the published label file gives a clip. */
export function publishedName(flickrId: string): string {
  return `${flickrId}_original_centercrop_960x540_8s.mp4`;
}

/** One line of a label file with the real header. */
export function labelLine({ flickrId, mos }: MadeClip, index: number): string {
  return `${flickrId},${1000 + index},${publishedName(flickrId)},${mos},40.1,12.5,3.3,0.4,5.6,1.25`;
}

/** `count` clips with invented ids of ten digits and invented scores from 1.00 to 5.00. */
export function inventClips(count: number): readonly MadeClip[] {
  return Array.from({ length: count }, (_, index) => ({
    flickrId: String(9_900_000_000 + index),
    mos: (1 + ((index * 37) % 401) / 100).toFixed(2),
  }));
}

/** Writes a corpus in the shape of today's download. */
export async function writeCorpus(root: string, clips: readonly MadeClip[]): Promise<MadeCorpus> {
  const corpus = { root, clips: join(root, 'KoNViD_1k_videos'), labels: join(root, 'KoNViD_1k_metadata') };
  await mkdir(corpus.clips, { recursive: true });
  await mkdir(corpus.labels, { recursive: true });
  for (const { flickrId, fileName = `${flickrId}.mp4`, bytes } of clips) {
    await writeFile(join(corpus.clips, fileName), bytes ?? (await makeClipBytes(flickrId)));
  }
  await writeLabels(corpus, [REAL_HEADER, ...clips.map(labelLine)].join('\n').concat('\n'));
  return corpus;
}

/** Writes the label file anew. */
export async function writeLabels({ labels }: MadeCorpus, text: string | Buffer): Promise<string> {
  const path = join(labels, 'KoNViD_1k_attributes.csv');
  await writeFile(path, text);
  return path;
}

/** One "clip" of a few bytes, for tests in which ffprobe is not asked; its id is its content unless given. */
export interface TinyClip {
  readonly id: string;
  readonly mos: string;
  readonly bytes?: string;
}

/** A corpus of tiny clips in a folder of the running test's own. */
export async function makeTinyCorpus(clips: readonly TinyClip[]): Promise<MadeCorpus> {
  const made = clips.map(({ id, mos, bytes = id }) => ({ flickrId: id, mos, bytes: Buffer.from(bytes) }));
  return writeCorpus(join(await makeWorkspace(), 'corpus'), made);
}
