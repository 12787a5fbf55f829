import { startCommand } from '../../support/command.ts';
import type { RunStart, Scene, StartedRun } from '../scene.ts';

/** Starts the built command on a place. */
export function startOn(args: readonly string[], { under = [], environment = {} }: RunStart = {}): StartedRun {
  const running = startCommand(args, { under, environment });
  return {
    ended: running.then(({ exitCode, signal, stderr }) => ({ exitCode, signal, said: stderr })),
    kill: (signal) => void running.kill(signal),
  };
}

/** What is chosen of a manifest is what runs must agree in. */
export function readFields(...fields: readonly string[]): Scene['readOutcomes'] {
  return (text) => {
    const manifest = JSON.parse(text) as Readonly<Record<string, unknown>>;
    return fields.map((field) => manifest[field]);
  };
}
