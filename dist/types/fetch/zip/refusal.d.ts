import { UserError } from '../../user-error.js';
/** An archive that is well formed, but holds what nothing good comes of. */
export declare function refuseArchive(zip: string, what: string): UserError;
/** An archive whose bytes contradict each other, or end too early. */
export declare function reportDamage(zip: string, what: string, cause?: unknown): UserError;
/** Whatever the library says of an archive it can't read; failures of the disk are handed back as they are. */
export declare function explainUnreadable(zip: string, error: unknown): unknown;
