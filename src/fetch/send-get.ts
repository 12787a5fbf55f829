import type { IncomingHttpHeaders } from 'node:http';
import { type Dispatcher, errors } from 'undici';

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

/** What a header that stands there more than once says: all its values, as RFC 9110 (5.3) has it. */
function joinRepeated(headers: Readonly<Record<string, string | string[] | undefined>>): IncomingHttpHeaders {
  const lines = Object.entries(headers).map(([name, value]) => [name, Array.isArray(value) ? value.join(', ') : value]);
  return Object.fromEntries(lines) as IncomingHttpHeaders;
}

interface Settle {
  readonly resolve: (answer: Answer) => void;
  readonly reject: (error: unknown) => void;
}

/** The body isn't wanted: how an answer is left whose head says all. */
class HeadSuffices extends Error {}

class BodyReceiver implements Dispatcher.DispatchHandler {
  readonly #request: GetRequest;
  readonly #settle: Settle;
  #answer: Answer | undefined;
  #sink: BodySink | undefined;
  #stop: (() => void) | undefined;

  constructor(request: GetRequest, settle: Settle) {
    this.#request = request;
    this.#settle = settle;
  }

  onRequestStart(controller: Dispatcher.DispatchController): void {
    const { signal } = this.#request;
    if (signal === undefined) return;
    const abort = () => controller.abort(new errors.RequestAbortedError());
    if (signal.aborted) abort();
    else signal.addEventListener('abort', abort, { once: true });
    this.#stop = () => signal.removeEventListener('abort', abort);
  }

  onResponseStart(controller: Dispatcher.DispatchController, statusCode: number, headers: IncomingHttpHeaders): void {
    if (statusCode < 200) return;
    this.#answer = { statusCode, headers: joinRepeated(headers) };
    try {
      this.#sink = this.#request.onAnswer(this.#answer);
      if (this.#sink === undefined) controller.abort(new HeadSuffices());
    } catch (error) {
      controller.abort(error as Error);
    }
  }

  onResponseData(controller: Dispatcher.DispatchController, chunk: Buffer): void {
    try {
      if (this.#sink === undefined || this.#sink.push(chunk)) return;
      controller.pause();
      this.#sink.whenDrained(() => controller.resume());
    } catch (error) {
      controller.abort(error as Error);
    }
  }

  onResponseEnd(): void {
    this.#stop?.();
    if (this.#answer !== undefined) this.#settle.resolve(this.#answer);
  }

  onResponseError(_controller: Dispatcher.DispatchController, error: Error): void {
    this.#stop?.();
    if (error instanceof HeadSuffices && this.#answer !== undefined) this.#settle.resolve(this.#answer);
    else this.#settle.reject(error);
  }
}

/**
 * Sends a GET and hands the body over piece by piece, without a stream in between: what a stream costs per piece would
 * be the larger part of all the work.
 */
export function sendGet(dispatcher: Dispatcher, request: GetRequest): Promise<Answer> {
  const { url, headers } = request;
  return new Promise((resolve, reject) => {
    const path = `${url.pathname}${url.search}`;
    const options = { origin: url.origin, path, method: 'GET' as const, headers: { ...headers } };
    dispatcher.dispatch(options, new BodyReceiver(request, { resolve, reject }));
  });
}
