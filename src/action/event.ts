import { readFile } from 'node:fs/promises';

/** What the event's payload says, as far as privacy asks; a missing or broken file says nothing. */
export interface RunEvent {
  /** Name, such as `push`. */
  readonly name: string;
  readonly visibility: string | undefined;
  readonly isPrivate: boolean | undefined;
  /** Whether the code that runs comes from another repository than the one whose rights it has. */
  readonly isFromFork: boolean;
}

interface Payload {
  readonly repository?: { readonly visibility?: unknown; readonly private?: unknown; readonly full_name?: unknown };
  readonly pull_request?: { readonly head?: { readonly repo?: { readonly full_name?: unknown } | null } | null };
}

async function readPayload(path: string | undefined): Promise<Payload> {
  if (path === undefined || path === '') return {};
  try {
    const payload: unknown = JSON.parse(await readFile(path, 'utf8'));
    return typeof payload === 'object' && payload !== null ? payload : {};
  } catch {
    return {};
  }
}

/** Reads the event of this run from the runner's environment. */
export async function readEvent(environment: NodeJS.ProcessEnv): Promise<RunEvent> {
  const payload = await readPayload(environment['GITHUB_EVENT_PATH']);
  const { visibility, private: isPrivate } = payload.repository ?? {};
  const head = payload.pull_request?.head;
  return {
    name: environment['GITHUB_EVENT_NAME'] ?? '',
    visibility: typeof visibility === 'string' ? visibility : undefined,
    isPrivate: typeof isPrivate === 'boolean' ? isPrivate : undefined,
    // A fork that has been deleted has no repository any more: that, too, is another one.
    isFromFork: head !== undefined && head?.repo?.full_name !== environment['GITHUB_REPOSITORY'],
  };
}

/** Events whose run has the base repository's rights while somebody else chose its code or input. */
const UNTRUSTED_EVENTS: ReadonlySet<string> = new Set(['pull_request_target', 'workflow_run']);

/** Whether what this run leaves in a shared cache could have been made by a stranger. */
export function isUntrusted({ name, isFromFork }: RunEvent): boolean {
  return isFromFork || UNTRUSTED_EVENTS.has(name);
}
