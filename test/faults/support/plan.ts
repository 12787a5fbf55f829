import { readFile, rm, writeFile } from 'node:fs/promises';
import { constants } from 'node:os';
import { join } from 'node:path';
import { ROLES } from './roles.ts';

/** A system call of a command on a file in some role. */
export interface Call {
  readonly call: string;
  readonly role: string;
}

export type ErrorName = keyof typeof constants.errno;

/** What goes wrong; what the kinds mean stands in `shim.c`. */
export type Mishap =
  | { readonly kind: 'error' | 'errors'; readonly error: ErrorName }
  | { readonly kind: 'short'; readonly bytes: number }
  | { readonly kind: 'clock'; readonly seconds: number }
  | { readonly kind: 'hang' | 'shrink' | 'grow' | 'vanish' };

/** One thing that goes wrong, at the nth such call. */
export interface Fault extends Call {
  readonly nth: number;
  readonly mishap: Mishap;
}

export function describeMishap(mishap: Mishap): string {
  switch (mishap.kind) {
    case 'error':
      return mishap.error;
    case 'errors':
      return `${mishap.error} from then on`;
    case 'short':
      return `${mishap.bytes} bytes at a time`;
    case 'clock':
      return `clock ${mishap.seconds} s`;
    default:
      return mishap.kind;
  }
}

export function describeFault({ call, role, nth, mishap }: Fault): string {
  return `${call} ${role} #${nth}: ${describeMishap(mishap)}`;
}

function toValue(mishap: Mishap): number {
  if ('error' in mishap) return constants.errno[mishap.error];
  if ('bytes' in mishap) return mishap.bytes;
  return 'seconds' in mishap ? mishap.seconds : 0;
}

/** Where a plan and its log lie: beside the watched folder, so that no command comes across them. */
function filesOf(root: string) {
  return { plan: `${root}.plan`, log: `${root}.log` };
}

/** Writes what the shim shall do, and gives its environment; without a fault it notes every call. */
export async function writePlan(root: string, shim: string, fault?: Fault): Promise<Readonly<Record<string, string>>> {
  const { plan, log } = filesOf(root);
  await rm(log, { force: true });
  const lines = [`root ${root}/`, `log ${log}`, ...ROLES.map(([role, glob]) => `role ${role} ${glob}`)];
  if (fault !== undefined) {
    const { call, role, nth, mishap } = fault;
    lines.push(`fault ${call} ${role} ${nth} ${mishap.kind} ${toValue(mishap)}`);
  }
  await writeFile(plan, `${lines.join('\n')}\n`);
  return { LD_PRELOAD: shim, KONVID_FAULT_PLAN: plan };
}

/** A call as the shim noted it. */
export interface NotedCall extends Call {
  readonly path: string;
}

/** What the shim has noted: the calls, or the one that the fault struck. */
export async function readLog(root: string): Promise<readonly NotedCall[]> {
  const text = await readFile(filesOf(root).log, 'utf8').catch(() => '');
  return text.split('\n').flatMap((line) => {
    const [, call, role, path] = /^\w+ (\S+) (\S+) (.*)$/.exec(line) ?? [];
    return call === undefined || role === undefined || path === undefined ? [] : [{ call, role, path }];
  });
}

/** The folder in which a stage's commands find a home of their own. */
export function homeOf(root: string): string {
  return join(root, 'home');
}
