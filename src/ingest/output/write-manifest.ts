import type { IngestManifest } from '../../contract/generated/types.ts';
import { writeDurably } from '../../files/durable.ts';
import { explainFailedWrite } from '../../files/output-error.ts';

/** Puts the manifest into its place, after all that it vouches for. @throws UserError OUTPUT_WRITE_FAILED */
export async function writeManifest(path: string, manifest: IngestManifest): Promise<void> {
  try {
    await writeDurably(path, `${JSON.stringify(manifest, null, 2)}\n`);
  } catch (error) {
    throw explainFailedWrite(error, path);
  }
}
