import type { Boundary } from '../clips/boundary.js';
import type { ThresholdSettings } from '../contract/generated/types.js';
import type { Corpus } from '../corpora/corpus.js';
import type { IngestOptions } from './options.js';
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
