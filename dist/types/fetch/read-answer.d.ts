import type { IncomingHttpHeaders } from 'node:http';
import type { Answer } from './send-get.js';
/** What tells one state of a file on a server from another; both are undefined where the server says nothing reliable. */
export interface Validators {
    /** A strong entity tag, with its quotation marks. */
    readonly etag?: string | undefined;
    /** `Last-Modified`, where it is old enough to be relied upon. */
    readonly lastModified?: string | undefined;
}
/** What was asked for, and what is known of the file. */
export interface Expectation {
    /** Byte at which the request began; 0 for the whole. */
    readonly offset: number;
    /** Size of the whole file, where an earlier answer said it. */
    readonly totalBytes: number | undefined;
    readonly validators: Validators;
    readonly minBytes: number;
    readonly maxBytes: number;
    /** Content types that the file can't have, besides HTML. */
    readonly refusedTypes?: RegExp | undefined;
}
/** What the body of an answer is. */
export interface BodyHead {
    /** Byte of the file at which the body begins: what was asked for, or 0. */
    readonly start: number;
    /** Byte behind its last one, where the server says it. */
    readonly end: number | undefined;
    /** Size of the whole file, where the server says it. */
    readonly totalBytes: number | undefined;
    readonly validators: Validators;
}
export declare function readValidators({ etag, 'last-modified': lastModified, date }: IncomingHttpHeaders): Validators;
/** Whether 416 says that nothing is missing: the file ends where the request began. */
export declare function saysNothingIsMissing({ statusCode, headers }: Answer, expectation: Expectation): boolean;
/**
 * Reads the head of an answer, before any of its body is taken.
 *
 * @throws DownloadFault where the answer is no body, or not the one that is wanted
 */
export declare function readBodyHead(answer: Answer, expectation: Expectation): BodyHead;
