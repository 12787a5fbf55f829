import type { Boundary } from '../clips/boundary.ts';
import type { ThresholdSettings } from '../contract/generated/types.ts';
import type { Corpus } from '../corpora/corpus.ts';
import type { IngestOptions } from './options.ts';

/** What is the same for every row of a run. */
export interface RowConstants {
  readonly corpusVersion: string;
  readonly ingestedAt: string;
}

/** What is settled before a run looks at anything but where the corpus lies. */
export interface RunSettings {
  readonly options: IngestOptions;
  readonly corpus: Corpus;
  readonly boundary: Boundary;
  readonly constants: RowConstants;
  readonly thresholds: ThresholdSettings;
  /** When the run began. */
  readonly now: Date;
}
