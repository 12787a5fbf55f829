import { mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { execa } from 'execa';
import { COMPILE_CACHE } from '../../support/command.ts';
import { parseKeyValueFile } from './file-commands.ts';
import { readStepLog, type StepLog } from './workflow-commands.ts';

export interface RunnerOptions {
  /** Of the triggering event: its name, and its payload. A string is written as it stands, so that it may be broken. */
  readonly event?: { readonly name: string; readonly payload: object | string };
  /** `owner/name` */
  readonly repository?: string;
  readonly runId?: number;
  readonly runAttempt?: number;
  /** The job's name in the workflow file. */
  readonly job?: string;
  readonly apiUrl?: string;
  /** To the toolkit, all but github.com, `*.ghe.com` and `*.localhost` is Enterprise Server, plain localhost too. */
  readonly serverUrl?: string;
  /** On top of everything, such as what the results service makes for a job. */
  readonly environment?: Readonly<Record<string, string>>;
}

export interface StepOptions {
  /** The step's `with:`. */
  readonly inputs?: Readonly<Record<string, string>>;
  /** What the main step saved; the runner hands it to the post step. */
  readonly state?: Readonly<Record<string, string>>;
  /** The step's `env:`. */
  readonly environment?: Readonly<Record<string, string>>;
  /** Modules that Node loads first. */
  readonly preload?: readonly string[];
  /** Program and arguments in front of Node, such as a tracer's. */
  readonly under?: readonly string[];
  readonly timeoutS?: number;
}

/** A step that has ended, as the runner and its users see it. */
export interface EndedStep extends StepLog {
  readonly exitCode: number | undefined;
  readonly signal: string | undefined;
  readonly isTimedOut: boolean;
  readonly outputs: Readonly<Record<string, string>>;
  readonly state: Readonly<Record<string, string>>;
  /** What the step added to the job's environment. */
  readonly exported: Readonly<Record<string, string>>;
  readonly addedPaths: readonly string[];
  /** The job summary in Markdown. */
  readonly summary: string;
  /** stdout and stderr together, as they came. */
  readonly text: string;
  readonly durationS: number;
}

export interface RunningStep {
  readonly ended: Promise<EndedStep>;
  /** Waits until the step has printed a text, or has ended without. */
  printed(text: string): Promise<boolean>;
  /** Cancels as runners do: SIGINT, 7.5 s later SIGTERM, 2.5 s later SIGKILL. */
  cancel(): void;
  kill(signal: NodeJS.Signals): void;
}

export interface Runner {
  readonly workspace: string;
  readonly temp: string;
  readonly toolCache: string;
  /** Starts an Action's entry file. */
  start(entry: string, options?: StepOptions): Promise<RunningStep>;
  /** Runs an Action's entry file to its end. */
  run(entry: string, options?: StepOptions): Promise<EndedStep>;
}

/** Grace periods of the real runner (actions/runner, ProcessInvoker.cs). */
const SIGTERM_AFTER_MS = 7_500;
const SIGKILL_AFTER_MS = 10_000;

const FILES = ['OUTPUT', 'STATE', 'ENV', 'PATH', 'STEP_SUMMARY'] as const;

type CommandFiles = Readonly<Record<(typeof FILES)[number], string>>;

/** Lays out a job's folders, and runs Action entries there under this Node, with a job's environment alone. */
export async function makeRunner(root: string, options: RunnerOptions = {}): Promise<Runner> {
  const home = join(root, 'home');
  const workspace = join(root, 'work', 'repository');
  const temp = join(root, 'temp');
  const toolCache = join(root, 'tool-cache');
  for (const folder of [home, workspace, temp, toolCache]) await mkdir(folder, { recursive: true });
  const { name: eventName, payload } = options.event ?? { name: 'push', payload: {} };
  const eventPath = join(root, 'event.json');
  await writeFile(eventPath, typeof payload === 'string' ? payload : JSON.stringify(payload));

  const jobEnvironment = {
    PATH: '/usr/bin:/bin',
    NODE_COMPILE_CACHE: COMPILE_CACHE,
    HOME: home,
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_WORKSPACE: workspace,
    GITHUB_EVENT_NAME: eventName,
    GITHUB_EVENT_PATH: eventPath,
    GITHUB_REPOSITORY: options.repository ?? 'octo-org/corpus',
    GITHUB_RUN_ID: String(options.runId ?? 1_658_821_493),
    GITHUB_RUN_ATTEMPT: String(options.runAttempt ?? 1),
    GITHUB_JOB: options.job ?? 'ingest',
    GITHUB_API_URL: options.apiUrl ?? 'http://127.0.0.1:9',
    GITHUB_SERVER_URL: options.serverUrl ?? 'http://github.localhost',
    RUNNER_TEMP: temp,
    RUNNER_TOOL_CACHE: toolCache,
    RUNNER_OS: 'Linux',
    RUNNER_ARCH: process.arch.toUpperCase(),
    RUNNER_ENVIRONMENT: 'github-hosted',
    ...options.environment,
  };

  async function start(entry: string, step: StepOptions = {}): Promise<RunningStep> {
    const files = await makeCommandFiles(temp);
    const started = performance.now();
    const preload = (step.preload ?? []).flatMap((path) => ['--import', path]);
    const [program = process.execPath, ...words] = [...(step.under ?? []), process.execPath, ...preload, entry];
    const child = execa(program, words, {
      cwd: workspace,
      env: {
        ...jobEnvironment,
        ...step.environment,
        ...toInputs(step.inputs),
        ...toState(step.state),
        ...Object.fromEntries(FILES.map((file) => [`GITHUB_${file}`, files[file]])),
      },
      extendEnv: false,
      reject: false,
      all: true,
      stdin: 'ignore',
      stripFinalNewline: false,
      maxBuffer: 200_000_000,
      timeout: (step.timeoutS ?? 120) * 1000,
      killSignal: 'SIGKILL',
      forceKillAfterDelay: false,
    });

    async function end(): Promise<EndedStep> {
      const { exitCode, signal, timedOut, all } = await child;
      return {
        ...readStepLog(all),
        ...(await readCommandFiles(files)),
        exitCode,
        signal,
        isTimedOut: timedOut,
        text: all,
        durationS: (performance.now() - started) / 1000,
      };
    }

    const ended = end();
    return {
      ended,
      printed: (text) => waitForText(child.all, text),
      kill: (signal) => void child.kill(signal),
      cancel: () => {
        child.kill('SIGINT');
        const timers = [
          setTimeout(() => child.kill('SIGTERM'), SIGTERM_AFTER_MS),
          setTimeout(() => child.kill('SIGKILL'), SIGKILL_AFTER_MS),
        ];
        ended.finally(() => {
          for (const timer of timers) clearTimeout(timer);
        });
      },
    };
  }

  return { workspace, temp, toolCache, start, run: async (entry, step) => (await start(entry, step)).ended };
}

function waitForText(stream: Readable, text: string): Promise<boolean> {
  return new Promise((resolve) => {
    let seen = '';
    stream.on('data', (chunk: Buffer) => {
      seen += chunk.toString();
      if (seen.includes(text)) resolve(true);
    });
    stream.once('close', () => resolve(false));
  });
}

/** Names of inputs keep their hyphens; only spaces are replaced. */
function toInputs(inputs: Readonly<Record<string, string>> = {}): Record<string, string> {
  return Object.fromEntries(
    Object.entries(inputs).map(([name, value]) => [`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`, value]),
  );
}

function toState(state: Readonly<Record<string, string>> = {}): Record<string, string> {
  return Object.fromEntries(Object.entries(state).map(([name, value]) => [`STATE_${name}`, value]));
}

/** Every step gets empty files of its own. */
async function makeCommandFiles(temp: string): Promise<CommandFiles> {
  const folder = await mkdtemp(join(temp, '_runner_file_commands-'));
  const files = FILES.map((file) => [file, join(folder, file.toLowerCase())] as const);
  for (const [, path] of files) await writeFile(path, '');
  return Object.fromEntries(files) as CommandFiles;
}

async function readCommandFiles(files: CommandFiles) {
  return {
    outputs: parseKeyValueFile(await readFile(files.OUTPUT, 'utf8')),
    state: parseKeyValueFile(await readFile(files.STATE, 'utf8')),
    exported: parseKeyValueFile(await readFile(files.ENV, 'utf8')),
    addedPaths: (await readFile(files.PATH, 'utf8')).split(/\r?\n/).filter((line) => line !== ''),
    summary: await readFile(files.STEP_SUMMARY, 'utf8'),
  };
}
