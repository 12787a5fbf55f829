import type { IngestSettings } from '../options/generated/option-values.ts';

/** The options of one run of `ingest`. Only the corpus folder must be given. */
export interface IngestOptions extends IngestSettings {
  readonly corpusDir: string;
  /**
   * Folder to which paths of outputs are relative, and of the JSONL if that isn't given; no link of these paths may lead out of it.
   * By default the working folder and the corpus folder, and then given paths may lead anywhere.
   */
  readonly outputFolder?: string | undefined;
  /** Arguments as typed, for the manifest. */
  readonly argv?: readonly string[] | undefined;
  /** Ends the run early. Finished rows are kept, and the next run continues. */
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: ((progress: IngestProgress) => void) | undefined;
  readonly onNotice?: ((notice: Notice) => void) | undefined;
}

/** How far a run has come. */
export interface IngestProgress {
  /** Labels whose outcome is known. */
  readonly labelsDone: number;
  readonly labelsTotal: number;
  /** Bytes of the clips that were read for them. */
  readonly bytesRead: number;
  /** Bytes of clips that this run has downloaded. */
  readonly bytesDownloaded: number;
}

/** Something to show to people while a run goes on. Its text may hold untrusted names. */
export interface Notice {
  readonly level: 'info' | 'warning';
  readonly code: string;
  readonly message: string;
}
