import { availableParallelism } from 'node:os';
import pMap from 'p-map';
import { type Boundary, drawBoundary, resolveEntry } from '../clips/boundary.ts';
import { type ClipReader, readInThreads } from '../clips/clip-reader.ts';
import type { ClipEntry, CorpusClips } from '../clips/corpus-clips.ts';
import { CorpusFolders } from '../clips/corpus-folders.ts';
import { findClips, requireClips } from '../clips/find-clips.ts';
import { isFault } from '../clips/probe.ts';
import type { CorpusRow, Violation } from '../contract/generated/types.ts';
import type { ReadMeter } from '../contract/read-progress.ts';
import { findCorpus } from '../corpora/registry.ts';

/** What a row says about its clip. */
export interface ClipClaim extends Pick<CorpusRow, 'src' | 'src_sha256' | 'src_size_bytes' | 'corpus'> {
  /** Line of the row. */
  readonly line: number;
}

export interface ClipCheckOptions {
  /** Folder of the corpus, in any of its layouts. */
  readonly corpusDir: string;
  /** The one folder of clips inside it; undefined to search for it. */
  readonly clipsSubdir: string | undefined;
  readonly linkTargets: readonly string[];
  /** Its `onBytes` is called with the size of each checked clip, as its row says. */
  readonly meter: ReadMeter;
}

interface CheckContext {
  readonly clips: CorpusClips;
  readonly boundary: Boundary;
  readonly reader: ClipReader;
}

/** What is wrong with a clip of the row's name; undefined if it is the row's clip. */
async function checkEntry(
  claim: ClipClaim,
  entry: ClipEntry,
  { boundary, reader }: CheckContext,
): Promise<Violation | undefined> {
  const { line, src } = claim;
  const path = await resolveEntry(entry, boundary);
  const reading = typeof path === 'string' ? await reader.read(path) : path;
  if (isFault(reading)) {
    const expected = `a clip ${src} that can be read`;
    return { line, field: 'src', pointer: '/src', code: reading.code, expected, found: reading.reason };
  }
  if (reading.sha256 === claim.src_sha256) return undefined;
  return {
    line,
    field: 'src_sha256',
    pointer: '/src_sha256',
    code: 'CLIP_DIFFERS',
    expected: `${claim.src_size_bytes} bytes with SHA-256 ${claim.src_sha256}`,
    found: `${reading.sizeBytes} bytes with SHA-256 ${reading.sha256}`,
  };
}

/** Parts of a corpus may have clips with the same name: one of them must be the row's. */
async function checkClip(claim: ClipClaim, context: CheckContext): Promise<readonly Violation[]> {
  const { line, src } = claim;
  const { clips } = context;
  let first: Violation | undefined;
  for (const entry of clips.named(src)) {
    const violation = await checkEntry(claim, entry, context);
    if (violation === undefined) return [];
    first ??= violation;
  }
  if (first !== undefined) return [first];
  const found = `none in ${clips.folders.map(({ path }) => path).join(', ')}`;
  return [{ line, field: 'src', pointer: '/src', code: 'CLIP_MISSING', expected: `a clip ${src}`, found }];
}

/**
 * Reads the clips of rows and compares their digests.
 *
 * @returns one violation for each row whose clip is missing, unreadable or different, in the order of the rows
 * @throws UserError if the corpus folder can't be read or has no clips
 */
export async function checkClips(
  claims: readonly ClipClaim[],
  { corpusDir, clipsSubdir: subdir, linkTargets, meter: { onBytes, signal } }: ClipCheckOptions,
): Promise<readonly Violation[]> {
  const [first] = claims;
  if (first === undefined) return [];
  const boundary = await drawBoundary(corpusDir, linkTargets);
  const corpus = findCorpus(first.corpus);
  const clips = await findClips(new CorpusFolders(boundary), corpus, { subdir });
  requireClips(clips, corpus, { root: boundary.root, subdir });
  const threads = availableParallelism();
  const reader = readInThreads({ threads, signal });
  try {
    const context = { clips, boundary, reader };
    const check = async (claim: ClipClaim) => {
      const violations = await checkClip(claim, context);
      onBytes(claim.src_size_bytes);
      return violations;
    };
    // One more than the threads, so that none of them waits for a clip.
    const checked = await pMap(claims, check, {
      concurrency: threads + 1,
      ...(signal === undefined ? {} : { signal }),
    });
    return checked.flat();
  } finally {
    await reader.close();
  }
}
