import { CorpusFolders } from '../../clips/corpus-folders.js';
import { FolderStates } from '../../clips/folder-states.js';
import type { OutcomeRecord } from '../index/outcome-record.js';
import type { RunSettings } from '../run-settings.js';
/** What a run sees of the corpus before it reads a clip: each folder is listed once, and each file asked once for its state. */
export interface Sight {
    readonly folders: CorpusFolders;
    readonly states: FolderStates;
}
/** Begins with nothing seen. */
export declare function openSight({ boundary, corpus, options, now }: RunSettings): Sight;
/** What was seen, for the next run to compare; undefined where not all that may change would show there. */
export declare function recordSight({ folders, states, }: Sight): Promise<Pick<OutcomeRecord, 'folders' | 'states'> | undefined>;
