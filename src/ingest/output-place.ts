import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Corpus } from '../corpora/corpus.ts';
import { systemErrorCode, UserError } from '../user-error.ts';
import { resolveOutput } from './jsonl-output.ts';
import type { Plan } from './plan.ts';

/** Where a run writes. */
export interface OutputPlace {
  readonly output: string;
  readonly manifestPath: string;
}

/** Where a run writes unless it is told otherwise: into the corpus folder, the manifest beside the JSONL. */
export function defaultOutput(corpusDir: string, corpus: Corpus): string {
  return join(corpusDir, corpus.outputName);
}

function manifestBeside(output: string): string {
  return `${output.replace(/\.jsonl$/, '')}.manifest.json`;
}

/** Clip and label folders are inputs; only where the corpus is one flat folder do outputs lie beside them. */
function refuseInputFolder(path: string, { boundary, clipFolder, labelFile }: Plan): void {
  const folder = dirname(path);
  if (folder === boundary.root) return;
  if (folder !== clipFolder.path && folder !== dirname(labelFile.path)) return;
  throw new UserError('OUTPUT_AMONG_INPUTS', {
    message: `${path}: lies in a folder of the corpus that is never written to`,
    hint: 'pass --output (or --manifest-out) with a path in another folder',
  });
}

/** The manifest is replaced in the end: whatever stands there must be one. */
async function refuseForeignManifest(path: string): Promise<void> {
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (error) {
    if (systemErrorCode(error) === 'ENOENT') return;
    throw new UserError('MANIFEST_UNREADABLE', {
      message: `${path}: can't be read (${systemErrorCode(error) ?? String(error)})`,
      hint: 'pass --manifest-out with the path of a file',
      cause: error,
    });
  }
  if (/"schema":\s*"konvid-[0-9a-z]+-corpus-jsonl-manifest-v1"/.test(text) || text.trim() === '') return;
  throw new UserError('MANIFEST_FOREIGN', {
    message: `${path}: stands already and is not a manifest of this tool`,
    hint: 'move it away, or pass --manifest-out with another path',
  });
}

/**
 * Settles where the JSONL and its manifest go, and makes sure that nothing else is overwritten.
 *
 * @throws UserError OUTPUT_AMONG_INPUTS, OUTPUT_NOT_WRITABLE, MANIFEST_FOREIGN, MANIFEST_UNREADABLE, OPTION_INVALID
 */
export async function settleOutputPlace(
  plan: Plan,
  { output, manifestOut }: { output: string | undefined; manifestOut: string | undefined },
): Promise<OutputPlace> {
  const jsonl = await resolveOutput(output ?? defaultOutput(plan.boundary.root, plan.corpus));
  const manifestPath = await resolveOutput(manifestOut ?? manifestBeside(jsonl));
  if (jsonl === manifestPath) {
    throw new UserError('OPTION_INVALID', { message: `--manifest-out ${manifestPath}: is the JSONL itself` });
  }
  refuseInputFolder(jsonl, plan);
  refuseInputFolder(manifestPath, plan);
  await refuseForeignManifest(manifestPath);
  return { output: jsonl, manifestPath };
}
