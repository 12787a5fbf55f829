import { parseUnifiedLine } from '../contract/unified-row.ts';
import { UserError } from '../user-error.ts';
import { settleOutput } from './whole-output.ts';

/** Where a run of `unify` writes. */
export interface UnifyPlace {
  /** Absolute path of the JSONL. */
  readonly output: string;
  readonly manifestPath: string;
}

function beginsWithUnifiedRow(beginning: string): boolean {
  const [line = ''] = beginning.split('\n', 1);
  return parseUnifiedLine(Buffer.from(line)).row !== undefined;
}

function isUnifiedManifest(beginning: string): boolean {
  return /^\{\s*"schema":\s*"konvid-ingest-unified-manifest-v1"/.test(beginning);
}

/**
 * Settles where the JSONL and its manifest go.
 *
 * @throws UserError OPTION_INVALID, OUTPUT_AMONG_INPUTS, OUTPUT_FOREIGN, OUTPUT_NOT_REGULAR, OUTPUT_NOT_WRITABLE
 */
export async function settleUnifyPlace(
  inputs: readonly string[],
  { output: given, manifestOut }: { readonly output: string; readonly manifestOut: string | undefined },
): Promise<UnifyPlace> {
  const output = await settleOutput({ given, option: '--output', inputs, isOurs: beginsWithUnifiedRow });
  const manifestPath = await settleOutput({
    given: manifestOut ?? `${output.replace(/\.jsonl$/, '')}.manifest.json`,
    option: '--manifest-out',
    inputs,
    isOurs: isUnifiedManifest,
  });
  if (output !== manifestPath) return { output, manifestPath };
  throw new UserError('OPTION_INVALID', { message: `--manifest-out ${manifestPath}: is the JSONL itself` });
}
