import type { EventEmitter } from 'node:events';
import { join } from 'node:path';
import { execa, type Options } from 'execa';
import { vi } from 'vitest';
import { main } from '../../src/cli/main.ts';
import type { Result, ValidationReport } from '../../src/index.ts';
import { installedFfprobe } from './ffprobe-binary.ts';

/** The command's sources, which Node runs by itself; `dist/` has a smoke test of its own. */
export const COMMAND = join(import.meta.dirname, '../../src/cli/cli.ts');
/** Where Node keeps compiled sources, so that a child starts in half the time. */
export const COMPILE_CACHE = join(import.meta.dirname, '../../node_modules/.cache/node-compile');

export interface CommandOptions {
  /** Set on top of a scrubbed environment. */
  readonly environment?: Readonly<Record<string, string>>;
  readonly cwd?: string;
  /** Leaves FFPROBE_BIN out of the environment. */
  readonly withoutFfprobe?: boolean;
  /** After so long it is killed; 100 s unless given. */
  readonly timeoutMs?: number;
  /** Program and arguments in front of the command, such as a tracer's. */
  readonly under?: readonly string[];
}

/** Everything a user sees of a command that has ended. */
export interface Ended {
  readonly exitCode: number | undefined;
  readonly signal: string | undefined;
  readonly stdout: string;
  readonly stderr: string;
}

function toExecaOptions({ environment, cwd, withoutFfprobe, timeoutMs = 100_000 }: CommandOptions) {
  return {
    cwd: cwd ?? import.meta.dirname,
    env: {
      PATH: '/usr/bin:/bin',
      NODE_COMPILE_CACHE: COMPILE_CACHE,
      ...(withoutFfprobe === true ? {} : { FFPROBE_BIN: installedFfprobe() }),
      ...environment,
    },
    extendEnv: false,
    reject: false,
    stdin: 'ignore',
    timeout: timeoutMs,
    // A busy machine takes longer to stop.
    forceKillAfterDelay: false,
    maxBuffer: 200_000_000,
    stripFinalNewline: false,
  } as const satisfies Options;
}

/** Starts the command as a child with a scrubbed environment. */
export function startCommand(args: readonly string[], options: CommandOptions = {}) {
  const [program = process.execPath, ...words] = [...(options.under ?? []), process.execPath, COMMAND, ...args];
  return execa(program, words, toExecaOptions(options));
}

/** Runs the command to its end. */
export async function runCommand(args: readonly string[], options: CommandOptions = {}): Promise<Ended> {
  const { exitCode, signal, stdout, stderr } = await startCommand(args, options);
  return { exitCode, signal, stdout, stderr };
}

/** Runs `ingest --json` in a child and reads its result. */
export async function runIngest(
  args: readonly string[],
  options: CommandOptions = {},
): Promise<Ended & { readonly result: Result }> {
  const ended = await runCommand(['ingest', '--json', ...args], options);
  return { ...ended, result: JSON.parse(ended.stdout) as Result };
}

/** Returns what removes the listeners that have been added since. */
function rememberListeners(emitter: EventEmitter, event: string): () => void {
  const before = new Set(emitter.listeners(event));
  return () => {
    for (const listener of emitter.listeners(event)) {
      if (!before.has(listener)) emitter.off(event, listener as () => void);
    }
  };
}

/** Gives the process an environment, in the same object: modules hold on to it. Returns the one that it had. */
function swapEnvironment(next: Readonly<NodeJS.ProcessEnv>): NodeJS.ProcessEnv {
  const before = { ...process.env };
  for (const name of Object.keys(before)) delete process.env[name];
  Object.assign(process.env, next);
  return before;
}

/** What a command in the process of the test can have of a child's options. */
export type HereOptions = Pick<CommandOptions, 'environment' | 'cwd' | 'withoutFfprobe'>;

let isRunningHere = false;

/**
 * `runCommand` in the process of the test, in a fraction of the time of a child: for tests of results, not of processes. One run at
 * a time, because environment, working directory and streams belong to the whole process.
 */
export async function runCommandHere(args: readonly string[], options: HereOptions = {}): Promise<Ended> {
  if (isRunningHere) throw new Error('a command runs in this process already');
  isRunningHere = true;
  const child = toExecaOptions(options);
  const { argv, exitCode } = process;
  const folder = process.cwd();
  const forgetListeners = [
    rememberListeners(process.stdout, 'error'),
    rememberListeners(process.stderr, 'error'),
    rememberListeners(process, 'SIGXFSZ'),
  ];
  const spies = [vi.spyOn(process.stdout, 'write'), vi.spyOn(process.stderr, 'write')];
  for (const spy of spies) spy.mockReturnValue(true);
  const environment = swapEnvironment(child.env);
  process.argv = [process.execPath, COMMAND, ...args];
  process.exitCode = undefined;
  process.chdir(child.cwd);
  try {
    await main(process.argv);
    const [stdout = '', stderr = ''] = spies.map((spy) => spy.mock.calls.map(([text]) => String(text)).join(''));
    return { exitCode: Number(process.exitCode ?? 0), signal: undefined, stdout, stderr };
  } finally {
    for (const spy of spies) spy.mockRestore();
    for (const forget of forgetListeners) forget();
    process.chdir(folder);
    swapEnvironment(environment);
    process.argv = argv;
    process.exitCode = exitCode;
    isRunningHere = false;
  }
}

/** `runIngest` in the process of the test. */
export async function runIngestHere(
  args: readonly string[],
  options: HereOptions = {},
): Promise<Ended & { readonly result: Result }> {
  const ended = await runCommandHere(['ingest', '--json', ...args], options);
  return { ...ended, result: JSON.parse(ended.stdout) as Result };
}

/** Runs `validate --json` and reads its report. */
export async function runValidate(
  args: readonly string[],
  options: CommandOptions = {},
): Promise<Ended & { readonly report: ValidationReport }> {
  const ended = await runCommand(['validate', '--json', ...args], options);
  return { ...ended, report: JSON.parse(ended.stdout) as ValidationReport };
}

/** `runValidate` in the process of the test. */
export async function runValidateHere(args: readonly string[]): Promise<Ended & { readonly report: ValidationReport }> {
  const ended = await runCommandHere(['validate', '--json', ...args]);
  return { ...ended, report: JSON.parse(ended.stdout) as ValidationReport };
}
