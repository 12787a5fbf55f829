import type { Verdict } from '../../contract/generated/types.js';
/** Name of the file of each verdict. */
export declare const VERDICT_FILES: Readonly<Record<Verdict['verdict'], string>>;
/**
 * Writes a verdict into a folder. The file of the other verdict goes first: nobody ever finds both, and who is interrupted
 * between the two leaves none, which promotes nothing.
 *
 * @returns the path of the file
 * @throws UserError OUTPUT_LOCKED, OUTPUT_NOT_WRITABLE, OUTPUT_WRITE_FAILED
 */
export declare function writeVerdict(verdict: Verdict, folder: string): Promise<string>;
