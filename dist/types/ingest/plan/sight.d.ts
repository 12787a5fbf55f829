import { CorpusFolders } from '../../clips/corpus-folders.js';
import { FolderStates } from '../../clips/folder-states.js';
import type { OutcomeRecord } from '../index/outcome-record.js';
import type { RunSettings } from '../run-settings.js';
import type { Plan } from './plan.js';
/** Where named paths lead, links resolved; null where nobody has named one, or it leads nowhere. */
export interface NamedLeads {
    readonly manifestCsv: string | null;
    readonly clipsSubdir: string | null;
}
/** What a run sees of the corpus before it reads a clip: each folder is listed once, and each file asked once for its state. */
export interface Sight {
    readonly folders: CorpusFolders;
    readonly states: FolderStates;
    /** Before anything was listed. */
    readonly leads: NamedLeads;
}
/** Begins with nothing listed. */
export declare function openSight({ boundary, corpus, options, now }: RunSettings): Promise<Sight>;
/** What was seen, for the next run to compare; undefined where not all that may change would show there. */
export declare function recordSight({ folders, states, leads }: Sight, { labelFiles: [labels] }: Plan): Promise<Pick<OutcomeRecord, 'folders' | 'states'> | undefined>;
