import { createHash } from 'node:crypto';
import type { CommandName, OptionSpec } from './option.ts';
import { findValue } from './read.ts';
import { OPTIONS } from './table.ts';

/** A value as a manifest records it. */
type Recorded = string | number | boolean | null | string[];

function ofLibrary(command: CommandName): readonly OptionSpec[] {
  return OPTIONS.filter(({ commands, effect }) => effect !== 'face' && commands?.includes(command));
}

/** `max-broken` as a key of a manifest: `max_broken`. */
function toSnakeCase(name: string): string {
  return name.replaceAll('-', '_');
}

function toRecorded(value: unknown): Recorded {
  if (value === undefined || value === null) return null;
  if (Array.isArray(value)) return value.map(String);
  if (typeof value === 'object') return Object.entries(value).map(([key, each]) => `${key}=${each}`);
  return value as Recorded;
}

/**
 * The settings of a run as its manifest records them: every option of the command that the library knows, with its default if it
 * was not given.
 *
 * @param settled values that the run found out, such as absolute paths, by their keys in the manifest
 */
export function recordSettings(
  command: CommandName,
  options: object,
  settled: Readonly<Record<string, Recorded>>,
): Record<string, Recorded> {
  const recorded = ofLibrary(command).map((option) => {
    const name = toSnakeCase(option.name);
    const given = findValue(option, options);
    const fallback = option.type === 'flag' ? false : option.type === 'list' ? [] : option.default;
    const found = settled[name];
    return [name, found === undefined ? toRecorded(given ?? fallback) : found] as const;
  });
  return Object.fromEntries(recorded);
}

/** SHA-256 over the recorded settings that change what a run writes: two runs that differ in it are not the same run. */
export function fingerprint(command: CommandName, recorded: Readonly<Record<string, unknown>>): string {
  const deciding = ofLibrary(command)
    .filter(({ effect }) => effect === 'output')
    .map(({ name }) => [name, recorded[toSnakeCase(name)] ?? null]);
  return createHash('sha256').update(JSON.stringify(deciding)).digest('hex');
}
