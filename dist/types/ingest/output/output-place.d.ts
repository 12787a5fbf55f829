import type { Corpus } from '../../corpora/corpus.js';
import type { IngestOptions } from '../options.js';
import type { Plan } from '../plan/plan.js';
import type { RunSettings } from '../run-settings.js';
/** Where a run writes. */
export interface OutputPlace {
    readonly output: string;
    readonly manifestPath: string;
}
/** Where a run writes unless it is told otherwise: into the corpus folder, the manifest beside the JSONL. */
export declare function defaultOutput(corpusDir: string, corpus: Corpus): string;
/** Where the manifest of a JSONL lies unless told otherwise. */
export declare function manifestBeside(output: string): string;
/**
 * The manifest is replaced in the end: whatever stands there must be one.
 *
 * @throws UserError MANIFEST_FOREIGN, MANIFEST_UNREADABLE
 */
export declare function refuseForeignManifest(path: string): Promise<void>;
/**
 * Settles where downloads are recorded: in the corpus folder unless told otherwise, each shard's in a file of its own.
 *
 * @throws UserError OUTPUT_AMONG_INPUTS, OUTPUT_LINK_OUTSIDE, OUTPUT_NOT_WRITABLE, OPTION_INVALID
 */
export declare function settleProgressPath(plan: Plan, given: string | undefined, { output, manifestPath }: OutputPlace): Promise<string>;
/**
 * Tells where a run with all labels would write, before it is known what else lies there.
 *
 * @throws UserError OUTPUT_LINK_OUTSIDE, OUTPUT_NOT_WRITABLE, OPTION_INVALID
 */
export declare function foreseeOutputPlace({ boundary, corpus, options }: RunSettings): Promise<OutputPlace>;
/**
 * Settles where the JSONL and its manifest go, and makes sure that nothing else is overwritten.
 *
 * @throws UserError OUTPUT_AMONG_INPUTS, OUTPUT_LINK_OUTSIDE, OUTPUT_NOT_WRITABLE, MANIFEST_FOREIGN, MANIFEST_UNREADABLE,
 *   OPTION_INVALID
 */
export declare function settleOutputPlace(plan: Plan, options: IngestOptions): Promise<OutputPlace>;
