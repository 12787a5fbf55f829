import type { IngestManifest } from '../contract/generated/types.js';
import { type OutputPlace } from './output/output-place.js';
import type { Sight } from './plan/sight.js';
import type { RunSettings } from './run-settings.js';
import type { Prober } from './world.js';
/** What a run needs to find out whether there is anything to do. */
export interface RepeatParts {
    readonly sight: Sight;
    readonly openProber: () => Promise<Prober>;
}
/** A run that is done: where it wrote, and what. */
export interface RepeatedRun extends OutputPlace {
    readonly manifest: IngestManifest;
}
/**
 * Does what a run does that finds everything as the last finished one has left it: same settings, same label files and JSONL by
 * their bytes, same clips by their states. Nothing is planned, joined or parsed; the manifest is written anew, and the notices
 * are given again.
 *
 * @returns undefined where anything differs, or can't be told, with nothing written
 * @throws UserError where the prober is not there or the output is locked; the signal's reason when aborted
 */
export declare function repeatOutcome(run: RunSettings, { sight, openProber }: RepeatParts): Promise<RepeatedRun | undefined>;
