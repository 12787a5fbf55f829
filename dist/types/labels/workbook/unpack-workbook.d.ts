/** What a workbook may hold at most: ten times what the largest label workbook has. Whatever is larger is an attack. */
export declare const WORKBOOK_LIMITS: {
    readonly maxParts: 1000;
    /** Bytes of one part, and of all that are read, unpacked. */
    readonly maxPartBytes: number;
    readonly maxTotalBytes: number;
    /** The reader fills gaps between rows and cells, so that one cell far away would fill the memory. */
    readonly maxRows: 10000;
    readonly maxColumns: 256;
};
/**
 * Unpacks a workbook within bounds and packs what tells its cells anew, without compression: whoever reads that can
 * neither be flooded nor see anything but what was checked here.
 *
 * @param name of the file, for messages
 * @throws UserError LABELS_UNREADABLE, LABELS_TOO_LARGE
 */
export declare function repackWorkbook(name: string, bytes: Buffer): Promise<ArrayBuffer>;
