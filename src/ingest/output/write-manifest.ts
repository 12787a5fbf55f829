import type { IngestManifest } from '../../contract/generated/types.ts';
import { writeDurably } from '../../files/durable.ts';
import { explainFailedWrite } from '../../files/output-error.ts';

/** Puts the manifest into its place, after all that it vouches for. @returns its text @throws UserError OUTPUT_WRITE_FAILED */
export async function writeManifest(path: string, manifest: IngestManifest): Promise<string> {
  const text = `${JSON.stringify(manifest, null, 2)}\n`;
  try {
    await writeDurably(path, text);
  } catch (error) {
    throw explainFailedWrite(error, path);
  }
  return text;
}
