/**
 * Makes what comes from the table of options, and the generated parts of the documentation: the usage block of the README, the
 * tables of the pages about the Action and in `docs/commands/`, and the fields in `docs/contract.md`. The prose around them is
 * written by hand. `--check` writes nothing and fails if the committed files differ.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Document, isScalar, parse, type YAMLMap } from 'yaml';
import { COMMANDS_BY_NAME } from '../src/cli/main.ts';
import type { CommandName, StepName } from '../src/options/option.ts';
import { optionsOfStep } from '../src/options/read.ts';
import { describeOption } from '../src/options/show.ts';
import { describeContract } from './contract-tables.ts';
import { describeCorpora } from './corpus-tables.ts';
import { type GeneratedFile, writeOrCheck } from './generated-files.ts';
import { replacePart, showTable } from './markdown.ts';
import { makeOptionFiles } from './option-files.ts';
import { describeCommand, showOptions } from './option-tables.ts';

/** A step as the README shows it: the inputs that most people set, with a good value each. */
interface Usage {
  readonly step: StepName;
  readonly uses: string;
  readonly inputs: Readonly<Record<string, string | number>>;
}

const COMMANDS = Object.keys(COMMANDS_BY_NAME) as CommandName[];
const ROOT = join(import.meta.dirname, '..');

const INGEST: Usage = {
  step: 'ingest',
  uses: 'org/konvid-ingest@v1',
  inputs: {
    'corpus-dir': '/data/konvid-1k',
    output: 'out/konvid_1k.jsonl',
    'ingested-at': '2026-05-08T12:00:00+00:00',
    'max-broken': 0,
    'retention-days': 14,
  },
};

const VALIDATE: Usage = {
  step: 'validate',
  uses: 'org/konvid-ingest/validate@v1',
  inputs: {
    files: 'out/konvid_1k.jsonl',
    corpus: 'konvid-1k',
    'min-rows': 1140,
    manifest: 'out/konvid_1k.manifest.json',
  },
};

/** Columns within which a comment of the usage block stays. */
const COMMENT_WIDTH = 100;

function wrap(text: string): string {
  const lines = [''];
  for (const word of text.split(' ')) {
    const line = `${lines.at(-1)} ${word}`;
    if (line.length > COMMENT_WIDTH) lines.push(` ${word}`);
    else lines[lines.length - 1] = line;
  }
  return lines.join('\n');
}

/** @throws Error if the step has no such input */
function describeInput(step: StepName, name: string): string {
  const option = optionsOfStep(step).find((each) => each.name === name);
  if (option === undefined) throw new Error(`the step ${step} has no input ${name}, which the usage block sets`);
  return wrap(`${describeOption(option)}.`);
}

/** Quoted as YAML 1.1 needs it, in which an instant without quotation marks is no text. */
function showStep({ step, uses, inputs }: Usage): string {
  const document = new Document([{ uses, with: inputs }], { schema: 'yaml-1.1' });
  for (const { key } of (document.getIn([0, 'with']) as YAMLMap).items) {
    if (isScalar(key)) key.commentBefore = describeInput(step, String(key.value));
  }
  return document.toString({ singleQuote: true, lineWidth: 0 }).trimEnd();
}

function showUsage(): string {
  return `\`\`\`yaml
# On a runner with the corpus: makes the JSONL, and keeps it as an artifact of the private repository.
${showStep(INGEST)}

# Before the training: checks every row against the contract. Needs no token and no network.
${showStep(VALIDATE)}
\`\`\``;
}

async function showOutputs(path: string): Promise<string> {
  const { outputs } = parse(await readFile(join(ROOT, path), 'utf8')) as {
    readonly outputs: Readonly<Record<string, { readonly description: string }>>;
  };
  const rows = Object.entries(outputs).map(([name, { description }]) => [`\`${name}\``, description]);
  return showTable(['output', 'description'], rows);
}

async function readPage(path: string): Promise<GeneratedFile> {
  return { path, text: await readFile(join(ROOT, path), 'utf8') };
}

/** The tables of a step. */
async function describeStep(step: StepName, actionFile: string): Promise<Readonly<Record<string, string>>> {
  return { inputs: showOptions(optionsOfStep(step), 'input'), outputs: await showOutputs(actionFile) };
}

/** A page with its generated parts, by the names of their markers. */
async function fillPage(path: string, parts: Readonly<Record<string, string>>): Promise<GeneratedFile> {
  const page = await readPage(path);
  return Object.entries(parts).reduce((filled, [part, text]) => replacePart(filled, part, text), page);
}

await writeOrCheck(ROOT, 'npm run generate', [
  ...(await makeOptionFiles(COMMANDS)),
  await fillPage('README.md', { 'action usage': showUsage() }),
  await fillPage('docs/action.md', await describeStep('ingest', 'action.yml')),
  await fillPage('docs/merge-action.md', await describeStep('merge', 'merge/action.yml')),
  await fillPage('docs/score-action.md', await describeStep('score', 'score/action.yml')),
  await fillPage('docs/validate-action.md', await describeStep('validate', 'validate/action.yml')),
  ...(await Promise.all(
    COMMANDS.map(async (name) => fillPage(`docs/commands/${name}.md`, await describeCommand(name))),
  )),
  await fillPage('docs/contract.md', describeContract()),
  await fillPage('docs/corpora.md', describeCorpora()),
]);
