/** Options in words: for the help, the files of the Action, the pages of the documentation, and messages. */
import { findClosestName } from '../files/closest-name.ts';
import type { ShownOption } from './option.ts';

/** Options under one heading; the first group is that of the common ones. */
export interface OptionGroup {
  readonly heading: string;
  readonly options: readonly ShownOption[];
}

/** With fewer options than this headings don't help. */
const FEWEST_FOR_GROUPS = 20;

export function groupOptions(options: readonly ShownOption[]): readonly OptionGroup[] {
  if (options.length < FEWEST_FOR_GROUPS) return [{ heading: '', options }];
  const groups = Map.groupBy(options, ({ common, group = 'Other' }) => (common === true ? 'Common' : group));
  return [...groups].map(([heading, grouped]) => ({ heading, options: grouped }));
}

/**
 * The same text in the words of a step: `--corpus auto` in backticks becomes `corpus: auto`, any other `--corpus` becomes `corpus`,
 * which is set and not passed. Without `ffprobe-bin` a step does the work of `konvid-ingest setup`.
 */
export function inStepWords(text: string): string {
  return text
    .replaceAll('run `konvid-ingest setup`', 'leave ffprobe-bin out')
    .replaceAll(' or FFPROBE_BIN', '')
    .replaceAll(/\bpass (--[a-z0-9-]+) with /g, 'set $1 to ')
    .replaceAll(/\bpass (?=--)/g, 'set ')
    .replaceAll(/`--([a-z][a-z0-9-]*)[ =]([^`]+)`/g, '`$1: $2`')
    .replaceAll(/(?<![\w-])--([a-z][a-z0-9-]*)/g, '$1');
}

function inWordsOf({ face }: ShownOption, text: string): string {
  return face === 'step' ? inStepWords(text) : text;
}

export function describeOption(option: ShownOption): string {
  const { type, description, choices, face } = option;
  const isRepeatable = option.argument === undefined || face === 'step';
  const several = (type === 'list' || type === 'digests') && isRepeatable;
  const how = several ? (face === 'step' ? '; one on each line' : '; repeatable') : '';
  const all = choices !== undefined && !description.includes(`\`${choices[0]}\``);
  const listed = all ? `: ${choices.map((choice) => `\`${choice}\``).join(', ')}` : '';
  return `${inWordsOf(option, description)}${listed}${how}`;
}

/** The default in words; empty if there is none. */
export function describeDefault(option: ShownOption): string {
  const { default: value, otherwise, environment, required = false } = option;
  if (required && value === undefined) return 'required';
  const hasValue = value !== undefined && value !== '' && value !== false;
  const fallback = hasValue ? `\`${value}\`` : inWordsOf(option, otherwise ?? '');
  const isRead = environment !== undefined && (option.face === 'command' || environment === 'SOURCE_DATE_EPOCH');
  return isRead ? `\`$${environment}\`, else ${fallback}` : fallback;
}

const PLACEHOLDERS: Readonly<Record<ShownOption['type'], string>> = {
  text: 'text',
  path: 'file',
  integer: 'n',
  fraction: 'fraction',
  limit: 'limit',
  choice: 'choice',
  flag: '',
  list: 'text',
  columns: 'list',
  digests: 'archive=hex',
};

/** What is typed: `--max-broken <limit>`, `<file...>`, or the name of an input. */
export function showTerm({ face, name, type, short, argument, value = PLACEHOLDERS[type] }: ShownOption): string {
  if (face === 'step') return name;
  if (argument !== undefined) return argument;
  const flags = `${short === undefined ? '' : `-${short}, `}--${name}`;
  return type === 'flag' ? flags : `${flags} <${value}>`;
}

/** The option that was meant by a name that none has: one that once had it, else the one that is spelt most like it. */
export function findClosest(name: string, options: readonly ShownOption[]): string {
  const renamed = options.find(({ formerly }) => formerly === name);
  const names = options.map((option) => option.name);
  return renamed?.name ?? findClosestName(name, names) ?? '';
}
