import type { IngestManifest, Violation } from '../contract/generated/types.ts';

/** The file as it was read, to be held against what its manifest says of it. */
export interface FileFacts {
  readonly rows: number;
  readonly sha256: string;
}

/** Holds a file against its manifest: same number of rows, same bytes. */
export function compareWithManifest({ jsonl }: Pick<IngestManifest, 'jsonl'>, facts: FileFacts): readonly Violation[] {
  const whole = { line: null, field: null, pointer: '' };
  const violations: Violation[] = [];
  if (jsonl.rows !== facts.rows) {
    violations.push({
      ...whole,
      code: 'FILE_ROW_COUNT',
      expected: `${jsonl.rows} rows, as the manifest says`,
      found: `${facts.rows} rows`,
    });
  }
  if (jsonl.sha256 !== facts.sha256) {
    violations.push({
      ...whole,
      code: 'FILE_DIGEST',
      expected: `SHA-256 ${jsonl.sha256}, as the manifest says`,
      found: facts.sha256,
    });
  }
  return violations;
}
