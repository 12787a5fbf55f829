import type { ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';

/** What a peer does instead of its work; after a `delay` it does its work all the same. */
export type Fault =
  | {
      readonly kind: 'answer';
      readonly status: number;
      /** A string is sent as it stands, anything else as JSON. */
      readonly body?: unknown;
      readonly headers?: Readonly<Record<string, string>>;
    }
  | { readonly kind: 'reset' }
  /** Accepts the request and never answers; the peer's stop() ends it. */
  | { readonly kind: 'stall' }
  | { readonly kind: 'delay'; readonly milliseconds: number };

/** The faults that tests have asked for, by what they hit; each lasts for so many requests. */
export interface FaultPlan<Target extends string, Kind = Fault> {
  /** Adds a fault behind those already waiting for this target. */
  add(target: Target, fault: Kind, times?: number): void;
  /** The fault that the next request suffers, which uses it up by one. */
  take(target: Target): Kind | undefined;
  /** Drops all faults that are left. */
  clear(): void;
}

export function createFaultPlan<Target extends string, Kind = Fault>(): FaultPlan<Target, Kind> {
  const waiting = new Map<Target, { fault: Kind; left: number }[]>();
  return {
    add: (target, fault, times = Number.POSITIVE_INFINITY) => {
      waiting.set(target, [...(waiting.get(target) ?? []), { fault, left: times }]);
    },
    take: (target) => {
      const first = waiting.get(target)?.find(({ left }) => left > 0);
      if (first !== undefined) first.left -= 1;
      return first?.fault;
    },
    clear: () => waiting.clear(),
  };
}

/** Lets a response suffer a fault. Gives true where the request still waits for its real answer. */
export async function sufferFault(response: ServerResponse, fault: Fault): Promise<boolean> {
  switch (fault.kind) {
    case 'answer':
      sendAnswer(response, fault);
      return false;
    case 'reset':
      response.socket?.resetAndDestroy();
      return false;
    case 'stall':
      return false;
    case 'delay':
      await sleep(fault.milliseconds);
      return true;
  }
}

function sendAnswer(response: ServerResponse, { status, body = '', headers = {} }: Fault & { kind: 'answer' }): void {
  const isText = typeof body === 'string';
  response.writeHead(status, { 'content-type': isText ? 'text/plain' : 'application/json', ...headers });
  response.end(isText ? body : JSON.stringify(body));
}
