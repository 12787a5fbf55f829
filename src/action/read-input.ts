import { getInput } from '@actions/core';
import { describeValue } from '../contract/describe-value.ts';
import { UserError } from '../user-error.ts';

/** Most that a number of an input can be. */
export const MOST = Number.MAX_SAFE_INTEGER;

/** A bad value: names the input, what stands there, shortened, and what is allowed. */
export function badInput(name: string, value: string, allowed: string): UserError {
  return new UserError('INPUT_INVALID', { message: `input ${name}: ${describeValue(value)}; allowed: ${allowed}` });
}

export function readText(name: string): string | undefined {
  const value = getInput(name);
  return value === '' ? undefined : value;
}

export function readRequired(name: string): string {
  const value = readText(name);
  if (value !== undefined) return value;
  throw badInput(name, '', 'any text but none');
}

export function readLines(name: string): readonly string[] {
  return getInput(name)
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

export function readBoolean(name: string): boolean {
  const value = getInput(name);
  if (value === 'true' || value === 'false') return value === 'true';
  throw badInput(name, value, 'true, false');
}

export function readNumber(name: string, { min, max }: { min: number; max: number }): number | undefined {
  const value = readText(name);
  if (value === undefined) return undefined;
  const number = Number(value);
  if (/^[0-9]+$/.test(value) && number >= min && number <= max) return number;
  throw badInput(name, value, `a whole number from ${min} to ${max}`);
}

/** GitHub refuses these characters in an artifact's name. */
const ARTIFACT_NAME = /^[^"*:<>|?\r\n\\/]{1,200}$/;

/** The name, if an artifact may have it. @throws UserError INPUT_INVALID */
export function checkArtifactName(value: string): string {
  if (ARTIFACT_NAME.test(value)) return value;
  throw badInput('artifact-name', value, 'up to 200 characters, none of " * : < > | ? \\ /');
}
