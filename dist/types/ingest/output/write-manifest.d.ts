import type { IngestManifest } from '../../contract/generated/types.js';
/** Puts the manifest into its place, after all that it vouches for. @returns its text @throws UserError OUTPUT_WRITE_FAILED */
export declare function writeManifest(path: string, manifest: IngestManifest): Promise<string>;
