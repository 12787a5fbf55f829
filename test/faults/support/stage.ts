import { cp, mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { type Essence, readEssence, readLinesOut } from './essence.ts';
import { type Fault, type NotedCall, readLog, writePlan } from './plan.ts';
import { type EndedGroup, type GroupOptions, runInGroup } from './run-in-group.ts';
import type { Scenario } from './scenario.ts';

/** What a run has left, and how it ended. */
export interface Run {
  readonly ended: EndedGroup;
  readonly essence: Essence;
  readonly lines: readonly string[];
}

/** One scenario, ready to run again and again. */
export class Stage {
  readonly scenario: Scenario;
  readonly #workspace: string;
  readonly #shim: string;

  private constructor(scenario: Scenario, workspace: string, shim: string) {
    this.scenario = scenario;
    this.#workspace = workspace;
    this.#shim = shim;
  }

  static async open(scenario: Scenario, { workspace, shim }: { workspace: string; shim: string }): Promise<Stage> {
    const stage = new Stage(scenario, workspace, shim);
    await mkdir(stage.#template, { recursive: true });
    await scenario.prepare(stage.#template);
    return stage;
  }

  /** Lays the scenario out anew. */
  async reset(slot: number): Promise<string> {
    const root = this.rootOf(slot);
    await rm(root, { recursive: true, force: true });
    await cp(this.#template, root, { recursive: true, preserveTimestamps: true });
    await mkdir(join(root, 'out'), { recursive: true });
    return root;
  }

  /** Brings back what is only read, in case that it was damaged. */
  async restoreInput(slot: number): Promise<void> {
    for (const name of ['corpus', 'input']) {
      const options = { recursive: true, preserveTimestamps: true, force: true };
      await cp(join(this.#template, name), join(this.rootOf(slot), name), options).catch(() => undefined);
    }
  }

  rootOf(slot: number): string {
    return join(this.#workspace, `slot-${slot}`);
  }

  /** What stands there. */
  async look(slot: number): Promise<Omit<Run, 'ended'>> {
    const root = this.rootOf(slot);
    return { essence: await readEssence(root), lines: await readLinesOut(root) };
  }

  /** Runs the command as users do. */
  async run(slot: number, options: GroupOptions = {}): Promise<Run> {
    const root = this.rootOf(slot);
    const ended = await runInGroup(root, this.scenario.args(root), options);
    return { ended, ...(await this.look(slot)) };
  }

  /** Runs the command with a fault, and tells which call it struck. */
  async runWith(
    slot: number,
    fault: Fault,
    environment: Readonly<Record<string, string>> = {},
    whileRunning?: GroupOptions['whileRunning'],
  ): Promise<Run & { readonly struck: NotedCall | undefined }> {
    const root = this.rootOf(slot);
    const plan = await writePlan(root, this.#shim, fault);
    const run = await this.run(slot, { environment: { ...environment, ...plan }, whileRunning });
    return { ...run, struck: (await readLog(root))[0] };
  }

  /** Runs the command, and lists its calls. */
  async record(slot: number): Promise<Run & { readonly calls: readonly NotedCall[] }> {
    const root = this.rootOf(slot);
    const run = await this.run(slot, { environment: await writePlan(root, this.#shim) });
    return { ...run, calls: await readLog(root) };
  }

  /** What the last run of a slot has noted. */
  readCalls(slot: number): Promise<readonly NotedCall[]> {
    return readLog(this.rootOf(slot));
  }

  get #template(): string {
    return join(this.#workspace, 'template');
  }
}
