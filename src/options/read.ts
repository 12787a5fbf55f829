import { parseColumns } from '../corpora/custom.ts';
import { UserError } from '../files/user-error.ts';
import type { CommandName, OptionSpec, OptionType, ShownOption, StepName } from './option.ts';
import { OPTIONS } from './table.ts';

/** The options that a command shows, by position first, then the common ones. */
export function optionsOfCommand(command: CommandName): readonly ShownOption[] {
  return sortCommonFirst(
    OPTIONS.filter(({ commands }) => commands?.includes(command)).map((option) => ({ ...option, face: 'command' })),
  );
}

/** The inputs that a step of the Action has, the common ones first. */
export function optionsOfStep(name: StepName): readonly ShownOption[] {
  return sortCommonFirst(
    OPTIONS.filter(({ steps }) => steps?.includes(name)).map((option) => ({ ...option, ...option.step, face: 'step' })),
  );
}

function sortCommonFirst(options: readonly ShownOption[]): readonly ShownOption[] {
  const rank = ({ argument, common }: ShownOption) => (argument !== undefined ? 0 : common === true ? 1 : 2);
  return options.toSorted((a, b) => rank(a) - rank(b));
}

/** `max-broken` as a key of JavaScript: `maxBroken`. */
export function toCamelCase(name: string): string {
  return name.replaceAll(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}

/** Path of an option's value in the library's options, such as `['thresholds', 'max_broken']`. */
export function keyOf({ name, key = toCamelCase(name) }: OptionSpec): readonly string[] {
  return key.split('.');
}

/** An option's value in the library's options. */
export function findValue(option: OptionSpec, options: object): unknown {
  return keyOf(option).reduce<unknown>(
    (value, key) => (value as Readonly<Record<string, unknown>> | undefined)?.[key],
    options,
  );
}

/** What a value must be, to be read after "expected". */
export function describeExpected({ type, min = 0, max, choices = [] }: OptionSpec): string {
  switch (type) {
    case 'integer':
      return max === undefined ? `a whole number of at least ${min}` : `a whole number from ${min} to ${max}`;
    case 'fraction':
      return 'a fraction from 0 to 1, such as 0.10';
    case 'limit':
      return 'a count such as 60 or a percentage such as 5%';
    case 'choice':
      return `one of ${choices.join(', ')}`;
    case 'flag':
      return 'true or false';
    case 'digests':
      return 'videos=HEX or metadata=HEX with 64 hexadecimal digits, each once';
    default:
      return 'some text';
  }
}

const DIGEST = /^(videos|metadata)=([0-9a-f]{64})$/i;

function parseDigests(lines: readonly string[]): Readonly<Record<string, string>> | undefined {
  const digests = new Map<string, string>();
  for (const line of lines) {
    const [, archive = '', digest = ''] = DIGEST.exec(line) ?? [];
    if (archive === '' || digests.has(archive.toLowerCase())) return undefined;
    digests.set(archive.toLowerCase(), digest.toLowerCase());
  }
  return Object.fromEntries(digests);
}

function parseInteger(text: string, { min = 0, max = Number.MAX_SAFE_INTEGER }: OptionSpec): number | undefined {
  const value = Number(text);
  return /^[0-9]+$/.test(text) && value >= min && value <= max ? value : undefined;
}

/** Each type's reader; undefined for a value that it can't have. */
const PARSERS: Readonly<
  Record<Exclude<OptionType, 'list' | 'digests'>, (text: string, option: OptionSpec) => unknown>
> = {
  text: (text) => text,
  path: (text) => text,
  integer: parseInteger,
  fraction: (text) => (/^(?:[0-9]+\.?[0-9]*|\.[0-9]+)$/.test(text) && Number(text) <= 1 ? Number(text) : undefined),
  limit: (text) => {
    const percent = /^([0-9]{1,3}(?:\.[0-9]+)?)%$/.exec(text)?.[1];
    return /^[0-9]{1,15}$/.test(text) || (percent !== undefined && Number(percent) <= 100) ? text : undefined;
  },
  choice: (text, { choices = [] }) => choices.find((choice) => choice === text.toLowerCase()),
  flag: (text) => (text === 'true' ? true : text === 'false' ? false : undefined),
  columns: parseColumns,
};

/** What is given for an option: nothing, or texts in their order. */
export type Given = readonly string[] | undefined;

/** Fails with a message in the words of the face. */
export type Refuse = (option: ShownOption, value: string, expected: string) => never;

function readDefault({ type, default: value }: ShownOption): unknown {
  // An expression is the runner's business.
  if (typeof value === 'string' && value.includes('$' + '{{')) return undefined;
  if (type === 'flag') return value ?? false;
  if (type === 'list') return [];
  return type === 'digests' ? {} : value;
}

function readValue(option: ShownOption, given: Given, refuse: Refuse): unknown {
  const [text = ''] = given ?? [];
  if (given === undefined || given.length === 0) {
    return option.required === true ? refuse(option, '', 'a value') : readDefault(option);
  }
  if (option.type === 'list') return given;
  const value = option.type === 'digests' ? parseDigests(given) : PARSERS[option.type](text, option);
  return value === undefined ? refuse(option, given.join('\n'), describeExpected(option)) : value;
}

/**
 * Reads the values of options into an object with the keys of the library's options.
 *
 * @throws UserError OPTION_INVALID, and whatever `refuse` throws
 */
export function readOptions(
  options: readonly ShownOption[],
  { given, refuse }: { readonly given: (option: ShownOption) => Given; readonly refuse: Refuse },
): object {
  const values: Record<string, unknown> = {};
  for (const option of options) {
    const value = readValue(option, given(option), refuse);
    const [first = '', second] = keyOf(option);
    values[first] = second === undefined ? value : { ...(values[first] as object | undefined), [second]: value };
  }
  return values;
}

/**
 * Checks the numbers, limits and choices that a program passed to the library.
 *
 * @throws UserError OPTION_INVALID
 */
export function checkValues(command: CommandName, options: object): void {
  for (const option of OPTIONS.filter(({ commands, effect }) => effect !== 'face' && commands?.includes(command))) {
    const value = findValue(option, options);
    if (value === undefined || value === null || !['integer', 'fraction', 'limit', 'choice'].includes(option.type))
      continue;
    const parsed = PARSERS[option.type as 'integer'](String(value), option);
    if (parsed !== undefined && String(parsed) === String(value)) continue;
    throw new UserError('OPTION_INVALID', {
      message: `--${option.name} ${value}: expected ${describeExpected(option)}`,
    });
  }
}
