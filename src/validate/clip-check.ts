import pMap from 'p-map';
import { type Boundary, drawBoundary } from '../clips/boundary.ts';
import { isFault } from '../clips/clip-fault.ts';
import { type ClipFolder, findClipFolder } from '../clips/clip-folder.ts';
import { CorpusFolders } from '../clips/corpus-folders.ts';
import { READ_BUFFER_BYTES, readClip } from '../clips/read-clip.ts';
import { resolveEntry } from '../clips/resolve-entry.ts';
import type { CorpusRow, Violation } from '../contract/generated/types.ts';
import { findCorpus } from '../corpora/registry.ts';

/** What a row says of its clip. */
export interface ClipClaim extends Pick<CorpusRow, 'src' | 'src_sha256' | 'src_size_bytes' | 'corpus'> {
  /** Line of the row. */
  readonly line: number;
}

export interface ClipCheckOptions {
  /** Folder of the corpus, in any of its layouts. */
  readonly corpusDir: string;
  readonly linkTargets: readonly string[];
  readonly concurrency: number;
  readonly signal?: AbortSignal | undefined;
}

async function checkClip(
  claim: ClipClaim,
  { clips, boundary, signal }: { clips: ClipFolder; boundary: Boundary; signal: AbortSignal | undefined },
): Promise<readonly Violation[]> {
  const at = { line: claim.line, field: 'src', pointer: '/src' };
  const clip = clips.get(claim.src);
  if (clip === undefined) {
    return [{ ...at, code: 'CLIP_MISSING', expected: `a clip ${claim.src}`, found: `none in ${clips.path}` }];
  }
  const path = await resolveEntry(clip, boundary);
  const reading =
    typeof path === 'string' ? await readClip(path, Buffer.allocUnsafeSlow(READ_BUFFER_BYTES), signal) : path;
  if (isFault(reading)) {
    return [{ ...at, code: reading.code, expected: `a clip ${claim.src} that can be read`, found: reading.reason }];
  }
  if (reading.sha256 === claim.src_sha256) return [];
  return [
    {
      line: claim.line,
      field: 'src_sha256',
      pointer: '/src_sha256',
      code: 'CLIP_DIFFERS',
      expected: `${claim.src_size_bytes} bytes with SHA-256 ${claim.src_sha256}`,
      found: `${reading.sizeBytes} bytes with SHA-256 ${reading.sha256}`,
    },
  ];
}

/**
 * Reads the clips that rows speak of and compares their digests.
 *
 * @returns one violation for each row whose clip is missing, unreadable or different, in the order of the rows
 * @throws UserError where the corpus folder can't be read or has no clips
 */
export async function checkClips(
  claims: readonly ClipClaim[],
  { corpusDir, linkTargets, concurrency, signal }: ClipCheckOptions,
): Promise<readonly Violation[]> {
  const [first] = claims;
  if (first === undefined) return [];
  const boundary = await drawBoundary(corpusDir, linkTargets);
  const clips = await findClipFolder(new CorpusFolders(boundary), findCorpus(first.corpus), boundary.root);
  const checked = await pMap(claims, (claim) => checkClip(claim, { clips, boundary, signal }), {
    concurrency,
    ...(signal === undefined ? {} : { signal }),
  });
  return checked.flat();
}
