import type { ReportScale } from '../contract/generated/types.js';
/** A count with its thousands set apart: `307,682`. */
export declare function showCount(count: number): string;
/** A measured value with as many digits as anybody reads. */
export declare function showValue(value: number): string;
/** A score, and what is measured like one, with the digits that its scale bears. */
export declare function showScore(score: number, { max }: ReportScale): string;
/** Bytes in decimal units: `2.31 GB`. */
export declare function showSize(bytes: number): string;
/** A long time: `2.7 h`, `8.01 s`. */
export declare function showDuration(seconds: number): string;
/** A fraction as a percentage: `4.2 %`. */
export declare function showShare(part: number, whole: number): string;
