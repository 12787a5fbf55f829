/** A row of a sheet as the text of its cells. */
export interface SheetRow {
    readonly cells: readonly string[];
    /** Number of the row in the sheet, from 1. */
    readonly line: number;
}
/**
 * Reads one sheet of a workbook (.xlsx). Formulas are not computed: what counts is the value that the workbook was saved with.
 *
 * @param name of the file, for messages
 * @returns the rows that aren't empty, all with as many cells as the longest has; undefined where the workbook has no sheet of this name
 * @throws UserError LABELS_UNREADABLE, LABELS_TOO_LARGE
 */
export declare function readSheet(bytes: Buffer, { name, sheet }: {
    name: string;
    sheet: string;
}): Promise<readonly SheetRow[] | undefined>;
