import type { SplitConfig } from '../contract/generated/types.js';
/** What the user may say of a split; everything has a default. */
export interface SplitSettings {
    /** Printable ASCII without spaces, 128 characters at most; `0` unless given. */
    readonly seed?: string | undefined;
    /** How many times the contents are split anew, up to 1000; 5 holdouts or 1 k-fold unless given. */
    readonly repeats?: number | undefined;
    /** Folds of a k-fold, from 2 to 1000; a holdout unless given. */
    readonly folds?: number | undefined;
    /** Share of a holdout that is tested, from 0.001 to 0.999; 0.2 unless given. */
    readonly testShare?: number | undefined;
    /** Balances scores exactly, at the price that contents change sides when rows are added. */
    readonly stratify?: boolean | undefined;
}
/** @throws UserError OPTION_INVALID */
export declare function settleSplitConfig(settings: SplitSettings): SplitConfig;
