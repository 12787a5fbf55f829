import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import type { BrokenItem, IngestManifest, MissingItem } from '../../src/contract/generated/types.ts';
import { instanceVectors } from './vectors.ts';

/** What the manifest is to tell of labels that gave no row. */
export interface SkippedLabels {
  readonly broken?: readonly BrokenItem[];
  readonly missing?: readonly MissingItem[];
}

/** A manifest whose kind and words are those of the vectors. */
export function inventManifest(): IngestManifest {
  const typical = instanceVectors('ingest-manifest').find(({ name }) => name === 'typical');
  return structuredClone(typical?.data) as IngestManifest;
}

/** Writes the manifest beside a JSONL, whose bytes it describes, and gives its path. */
export async function writeManifest(
  jsonl: string,
  { broken = [], missing = [] }: SkippedLabels = {},
  change: (manifest: IngestManifest) => void = () => undefined,
): Promise<string> {
  const bytes = await readFile(jsonl);
  const rows = bytes.toString('latin1').split('\n').length - 1;
  const manifest = inventManifest();
  manifest.jsonl = {
    path: jsonl,
    rows,
    size_bytes: bytes.length,
    sha256: createHash('sha256').update(bytes).digest('hex'),
  };
  manifest.broken = { count: broken.length, items: [...broken] };
  manifest.missing = { count: missing.length, items: [...missing] };
  Object.assign(manifest.outcomes, { written: rows, broken: broken.length, missing: missing.length });
  change(manifest);
  const path = jsonl.replace(/\.jsonl$/, '.manifest.json');
  await writeFile(path, `${JSON.stringify(manifest, null, 2)}\n`);
  return path;
}
