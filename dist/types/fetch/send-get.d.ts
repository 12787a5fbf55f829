import type { IncomingHttpHeaders } from 'node:http';
import { type Dispatcher } from 'undici';
/** The head of an answer. */
export interface Answer {
    readonly statusCode: number;
    readonly headers: IncomingHttpHeaders;
}
/** Takes a body as it arrives. */
export interface BodySink {
    /** Takes a piece; false where nothing more should come before `whenDrained` calls back. Throwing ends the request. */
    push(chunk: Buffer): boolean;
    whenDrained(resume: () => void): void;
}
export interface GetRequest {
    readonly url: URL;
    readonly headers: Readonly<Record<string, string>>;
    readonly signal?: AbortSignal | undefined;
    /** Looks at the head and gives what takes the body; what it throws ends the request. Without a sink no body is read. */
    readonly onAnswer: (answer: Answer) => BodySink | undefined;
}
/**
 * Sends a GET and hands the body over piece by piece, without a stream in between: what a stream costs per piece would
 * be the larger part of all the work.
 */
export declare function sendGet(dispatcher: Dispatcher, request: GetRequest): Promise<Answer>;
