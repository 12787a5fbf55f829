import { constants } from 'node:fs';
import { open } from 'node:fs/promises';
import type { FileDigest } from '../contract/generated/types.ts';
import { readLines } from '../contract/jsonl.ts';
import { CLAIMS_HEADING, type Claim, type OtherClaim, type RowClaims } from '../ingest/shards/claim-log.ts';

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && Number(value) >= 0;
}

function isRowClaims(value: Partial<RowClaims>): value is RowClaims {
  return isCount(value.row) && isCount(value.count) && value.count > 0;
}

const OUTCOMES: readonly unknown[] = ['dedup', 'conflict', 'broken'] satisfies OtherClaim['outcome'][];

function isOtherClaim(value: Partial<OtherClaim>): value is OtherClaim {
  const { src, src_sha256, outcome, mos, mos_std_dev, n_ratings } = value;
  return (
    typeof src === 'string' &&
    /^[0-9a-f]{64}$/.test(String(src_sha256)) &&
    OUTCOMES.includes(outcome) &&
    [mos, mos_std_dev, n_ratings].every((number) => typeof number === 'number')
  );
}

/** A claim, by its line; undefined where the line holds none. */
export function parseClaim(text: string): Claim | undefined {
  try {
    const value = JSON.parse(text) as Partial<Claim> | null;
    if (typeof value?.file !== 'string' || !isCount(value.line)) return undefined;
    if ('count' in value) return isRowClaims(value) ? value : undefined;
    return isOtherClaim(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Hands over the claims of a shard in label order.
 *
 * @returns false where the file is not the one that the manifest describes, or holds anything else
 * @throws whatever reading the file throws
 */
export async function readClaims(
  path: string,
  { size_bytes, sha256 }: FileDigest,
  visit: (claim: Claim) => void,
  signal: AbortSignal | undefined,
): Promise<boolean> {
  const file = await open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  try {
    const stats = await file.stat();
    if (!stats.isFile() || stats.size !== size_bytes) return false;
    let isSound = true;
    const read = await readLines(
      file,
      ({ number, bytes }) => {
        const text = bytes.toString('utf8');
        if (number === 1) isSound = text === JSON.stringify(CLAIMS_HEADING);
        const claim = number === 1 || !isSound ? undefined : parseClaim(text);
        if (claim !== undefined) visit(claim);
        else if (number > 1) isSound = false;
      },
      { signal },
    );
    return isSound && read.sha256 === sha256;
  } finally {
    await file.close();
  }
}
