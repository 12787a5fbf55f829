import type { Corpus } from './corpus.js';
/** The scales that the contract has; a custom corpus' label begins with its own. */
export declare const SCALES: {
    readonly '1-5': {
        readonly min: 1;
        readonly max: 5;
    };
    readonly '0-100': {
        readonly min: 0;
        readonly max: 100;
    };
};
export type Scale = keyof typeof SCALES;
/** The roles whose columns can be named. */
export declare const CUSTOM_ROLES: readonly ["file", "mos", "mos_std_dev", "n_ratings"];
/** The header of the column of each role, as the label file has it, in any case. */
export type CustomColumns = Readonly<Partial<Record<(typeof CUSTOM_ROLES)[number], string>>>;
/** A study of one's own. */
export interface CustomStudy {
    /** Lower-case letters, digits, `-` and `_`, such as `panel-2026`. */
    readonly label: string;
    readonly scale: Scale;
    /** Columns that aren't named are looked for by their usual headers. */
    readonly columns?: CustomColumns | undefined;
}
/**
 * A lab's own study as a corpus: clips below the corpus folder, named in the label file by their path from there.
 *
 * @throws UserError OPTION_INVALID
 */
export declare function makeCustomCorpus({ label, scale, columns }: CustomStudy): Corpus;
/** The custom corpus of a row's label; undefined where the label is none of a custom corpus. */
export declare function customCorpusOf(name: string): Corpus | undefined;
/**
 * Reads `mos=Mean score,file=Clip`: roles and headers. A comma belongs to a header where no role follows it.
 *
 * @throws UserError OPTION_INVALID
 */
export declare function parseColumns(text: string): CustomColumns;
