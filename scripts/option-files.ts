/** Files made from the table of options: the types of their values, and the inputs of the Action's steps. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import type { CommandName, ShownOption, StepName } from '../src/options/option.ts';
import { keyOf, optionsOfCommand, optionsOfStep, toCamelCase } from '../src/options/read.ts';
import { describeDefault, describeOption, groupOptions, inStepWords } from '../src/options/show.ts';
import type { GeneratedFile } from './generated-files.ts';

const ROOT = join(import.meta.dirname, '..');
const STEPS = {
  ingest: 'action.yml',
  merge: 'merge/action.yml',
  validate: 'validate/action.yml',
  score: 'score/action.yml',
};

/** An interface's property, or a group of them. */
interface Property {
  readonly type: string;
  readonly isOptional: boolean;
  readonly doc: string;
}

function typeOf({ type, choices = [] }: ShownOption): string {
  switch (type) {
    case 'integer':
    case 'fraction':
      return 'number';
    case 'flag':
      return 'boolean';
    case 'list':
      return 'readonly string[]';
    case 'limit':
      return 'string | null';
    case 'choice':
      return choices.map((choice) => `'${choice}'`).join(' | ');
    case 'columns':
      return 'CustomColumns';
    case 'digests':
      return "{ readonly [part in 'videos' | 'metadata']?: string | undefined }";
    default:
      return 'string';
  }
}

/** Whether a face always gives a value. */
function isAlwaysSet({ type, required = false, default: value }: ShownOption): boolean {
  const isLiteral = value !== undefined && !String(value).includes('$' + '{{');
  return required || isLiteral || ['flag', 'list', 'digests'].includes(type);
}

function describe(option: ShownOption): string {
  const fallback = describeDefault(option);
  return `${describeOption(option)}.${fallback === '' || fallback === 'required' ? '' : ` Default: ${fallback}.`}`;
}

function showProperties(options: readonly ShownOption[], toProperty: (option: ShownOption) => Property): string {
  const show = (name: string, { type, isOptional, doc }: Property) =>
    `  /** ${doc} */\n  readonly ${name}${isOptional ? '?' : ''}: ${type};`;
  const groups = Map.groupBy(options, (option) => keyOf(option)[0] ?? '');
  return [...groups]
    .map(([name, group]) => {
      const [first] = group as [ShownOption];
      if (keyOf(first).length === 1) return show(name, toProperty(first));
      const members = group.map((option) => show(keyOf(option)[1] ?? '', toProperty(option)).replaceAll(/^/gm, '  '));
      const isOptional = group.every((option) => toProperty(option).isOptional);
      const [begin, end] = isOptional ? ['?:\n    | {', '} | undefined;'] : [': {', '};'];
      return `  readonly ${name}${begin}\n${members.join('\n')}\n  ${end}`;
    })
    .join('\n');
}

const ofFace = (option: ShownOption): Property => ({
  type: isAlwaysSet(option) ? typeOf(option) : `${typeOf(option)} | undefined`,
  isOptional: false,
  doc: describe(option),
});

const ofLibrary = (option: ShownOption): Property =>
  option.required === true
    ? ofFace(option)
    : { type: `${typeOf(option)} | undefined`, isOptional: true, doc: describe(option) };

function showInterface(name: string, about: string, body: string): string {
  return `/** ${about} */\nexport interface ${name} {\n${body}\n}`;
}

function showCommand(command: CommandName): string {
  const options = optionsOfCommand(command);
  const isSetting = ({ effect, argument }: ShownOption) => effect !== 'face' && argument === undefined;
  const [settings, others] = [options.filter(isSetting), options.filter((option) => !isSetting(option))];
  const name = toCamelCase(`-${command}`);
  const about = `Options of \`${command}\``;
  if (settings.length === 0) return showInterface(`${name}Command`, `${about}.`, showProperties(others, ofFace));
  const base = showInterface(
    `${name}Settings`,
    `${about} that the library knows.`,
    showProperties(settings, ofLibrary),
  );
  if (others.length === 0) return `${base}\n\nexport type ${name}Command = ${name}Settings;`;
  const extended = `${name}Command extends ${name}Settings`;
  return `${base}\n\n${showInterface(extended, `${about}, as the command line gives them.`, showProperties(others, ofFace))}`;
}

function showStep(step: StepName): string {
  const name = `${toCamelCase(`-${step}`)}Step`;
  return showInterface(name, `Inputs of the step \`${step}\`.`, showProperties(optionsOfStep(step), ofFace));
}

function makeTypes(commands: readonly CommandName[]): GeneratedFile {
  const names = (keys: readonly string[], suffix: string) =>
    keys.map((key) => `  readonly ${key}: ${toCamelCase(`-${key}`)}${suffix};`).join('\n');
  const steps = Object.keys(STEPS) as StepName[];
  const parts = [
    "/** Made by scripts/generate-docs.ts from the table of options. */\nimport type { CustomColumns } from '../../corpora/custom.ts';",
    ...commands.map(showCommand),
    ...steps.map(showStep),
    `export interface CommandOptions {\n${names(commands, 'Command')}\n}`,
    `export interface StepOptions {\n${names(steps, 'Step')}\n}`,
  ];
  return { path: 'src/options/generated/option-values.ts', text: `${parts.join('\n\n')}\n` };
}

function showInput(option: ShownOption): string {
  const { name, required = false, default: value, otherwise, type } = option;
  const scalar = (text: unknown) => stringify(String(text), { lineWidth: 0, singleQuote: true }).trimEnd();
  const words = `${describeOption(option)}.${otherwise === undefined ? '' : ` Default: ${describeDefault(option)}.`}`;
  const preset = value ?? (type === 'flag' ? false : undefined);
  const lines = [
    `  ${name}:`,
    `    description: ${scalar(words)}`,
    ...(required && preset === undefined ? ['    required: true'] : []),
    ...(preset === undefined ? [] : [`    default: ${scalar(preset)}`]),
  ];
  return lines.join('\n');
}

/** The file of a step with the inputs of the table; the rest of it is written by hand. */
async function fillActionFile(step: StepName): Promise<GeneratedFile> {
  const path = STEPS[step];
  const groups = groupOptions(optionsOfStep(step)).map(({ heading, options }) =>
    [...(heading === '' ? [] : [`  # ${inStepWords(heading).replaceAll('`', '')}`]), ...options.map(showInput)].join(
      '\n',
    ),
  );
  const inputs = `inputs:\n${groups.join('\n')}\n`;
  const text = (await readFile(join(ROOT, path), 'utf8')).replace(/^inputs:\n(?: .*\n)+/m, () => inputs);
  return { path, text };
}

/** The type of an input in the words of typesafegithub/github-actions-typing. */
function showInputType({ type, choices = [] }: ShownOption): object {
  switch (type) {
    case 'integer':
      return { type };
    case 'fraction':
      return { type: 'float' };
    case 'flag':
      return { type: 'boolean' };
    case 'choice':
      return { type: 'enum', 'allowed-values': choices };
    case 'list':
    case 'digests':
      return { type: 'list', separator: '\n', 'list-item': { type: 'string' } };
    default:
      return { type: 'string' };
  }
}

const COUNTS = 'rows written dedup broken missing rejected conflict download-failed shards violations'.split(' ');
const FIGURES = 'srocc krocc plcc rmse plcc-fitted rmse-fitted mean-srocc mean-plcc mean-rmse'.split(' ');

function showOutputType(name: string): object {
  if (name === 'valid') return { type: 'boolean' };
  if (COUNTS.includes(name)) return { type: 'integer' };
  return { type: FIGURES.includes(name) ? 'float' : 'string' };
}

/** The types of a step's inputs and outputs, for editors and generators of workflows. */
async function makeActionTypes(step: StepName): Promise<GeneratedFile> {
  const { outputs } = parse(await readFile(join(ROOT, STEPS[step]), 'utf8')) as { readonly outputs: object };
  const types = {
    inputs: Object.fromEntries(optionsOfStep(step).map((option) => [option.name, showInputType(option)])),
    outputs: Object.fromEntries(Object.keys(outputs).map((name) => [name, showOutputType(name)])),
  };
  const notice = '# Made by scripts/generate-docs.ts. See https://github.com/typesafegithub/github-actions-typing.\n';
  return { path: STEPS[step].replace('action.yml', 'action-types.yml'), text: `${notice}${stringify(types)}` };
}

export async function makeOptionFiles(commands: readonly CommandName[]): Promise<readonly GeneratedFile[]> {
  const steps = Object.keys(STEPS) as StepName[];
  return [
    makeTypes(commands),
    ...(await Promise.all(steps.map(fillActionFile))),
    ...(await Promise.all(steps.map(makeActionTypes))),
  ];
}
