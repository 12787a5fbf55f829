import type { FileHandle } from 'node:fs/promises';
import type { FileDigest } from '../contract/generated/types.ts';
import { readLines } from '../contract/jsonl.ts';
import { CLAIMS_HEADING, type Claim, type OtherClaim, type RowClaims } from '../ingest/shard-record.ts';

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && Number(value) >= 0;
}

function isRowClaims({ row, count }: Partial<RowClaims>): boolean {
  return isCount(row) && isCount(count) && count > 0;
}

const OUTCOMES: readonly unknown[] = ['dedup', 'conflict', 'broken'] satisfies OtherClaim['outcome'][];

function isOtherClaim({ src, src_sha256, outcome, mos, mos_std_dev, n_ratings }: Partial<OtherClaim>): boolean {
  return (
    typeof src === 'string' &&
    /^[0-9a-f]{64}$/.test(String(src_sha256)) &&
    OUTCOMES.includes(outcome) &&
    [mos, mos_std_dev, n_ratings].every((number) => typeof number === 'number')
  );
}

/** The claim on a line; undefined if there is none. */
export function parseClaim(text: string): Claim | undefined {
  try {
    const value = JSON.parse(text) as Partial<Claim> | null;
    if (typeof value?.file !== 'string' || !isCount(value.line)) return undefined;
    const isClaim = 'count' in value ? isRowClaims(value) : isOtherClaim(value);
    return isClaim ? (value as Claim) : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Reads the claims of a shard in the order of its labels.
 *
 * @returns false if the file is not the one that the manifest describes, or contains anything else
 */
export async function readClaims(
  file: FileHandle,
  { size_bytes, sha256 }: FileDigest,
  visit: (claim: Claim) => void,
  signal: AbortSignal | undefined,
): Promise<boolean> {
  if ((await file.stat()).size !== size_bytes) return false;
  let isSound = true;
  const read = await readLines(
    file,
    ({ number, bytes }) => {
      const text = bytes.toString('utf8');
      if (number === 1) isSound = text === JSON.stringify(CLAIMS_HEADING);
      if (number === 1 || !isSound) return;
      const claim = parseClaim(text);
      if (claim === undefined) isSound = false;
      else visit(claim);
    },
    { signal },
  );
  return isSound && read.sha256 === sha256;
}
