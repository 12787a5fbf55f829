/**
 * Makes what the documentation says of inputs and outputs, out of the action files: the usage block of the README and
 * the tables of `docs/action.md`, `docs/merge-action.md`, `docs/score-action.md` and `docs/validate-action.md`; what the
 * pages in `docs/commands/` say of options, exit codes and examples, out of the commands; and the fields of
 * `docs/contract.md`, out of the schemas. The prose around them is written by hand. `--check` writes nothing and fails
 * where the committed files differ from what it would write.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Document, isScalar, parse, type YAMLMap } from 'yaml';
import { COMMANDS, type CommandName } from '../src/cli/commands.ts';
import { describeCommand } from './command-tables.ts';
import { describeContract } from './contract-tables.ts';
import { type GeneratedFile, writeOrCheck } from './generated-files.ts';
import { replacePart, showTable } from './markdown.ts';

interface Input {
  readonly description: string;
  readonly default?: string;
  readonly required?: boolean;
}

interface ActionFile {
  readonly path: string;
  readonly inputs: Readonly<Record<string, Input>>;
  readonly outputs: Readonly<Record<string, { readonly description: string }>>;
}

/** A step as the README shows it: the inputs that most people set, with a good value each. */
interface Usage {
  readonly uses: string;
  readonly inputs: Readonly<Record<string, string | number>>;
}

const ROOT = join(import.meta.dirname, '..');

const INGEST: Usage = {
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

async function readActionFile(path: string): Promise<ActionFile> {
  const { inputs, outputs } = parse(await readFile(join(ROOT, path), 'utf8')) as Omit<ActionFile, 'path'>;
  return { path, inputs, outputs };
}

function wrap(text: string): string {
  const lines = [''];
  for (const word of text.split(' ')) {
    const line = `${lines.at(-1)} ${word}`;
    if (line.length > COMMENT_WIDTH) lines.push(` ${word}`);
    else lines[lines.length - 1] = line;
  }
  return lines.join('\n');
}

/** @throws Error where the action has no such input */
function describeInput({ path, inputs }: ActionFile, name: string): string {
  const input = inputs[name];
  if (input === undefined) throw new Error(`${path}: has no input ${name}, which the usage block sets`);
  return wrap(input.description);
}

/** Quoted as YAML 1.1 needs it, where an instant without quotation marks would be no text. */
function showStep({ uses, inputs }: Usage, action: ActionFile): string {
  const document = new Document([{ uses, with: inputs }], { schema: 'yaml-1.1' });
  for (const { key } of (document.getIn([0, 'with']) as YAMLMap).items) {
    if (isScalar(key)) key.commentBefore = describeInput(action, String(key.value));
  }
  return document.toString({ singleQuote: true, lineWidth: 0 }).trimEnd();
}

function showUsage(ingest: ActionFile, validate: ActionFile): string {
  return `\`\`\`yaml
# Where the corpus is: makes the JSONL, and keeps it as an artifact of the private repository.
${showStep(INGEST, ingest)}

# Before the training: checks every row against the contract. Needs no token and no network.
${showStep(VALIDATE, validate)}
\`\`\``;
}

function showDefault({ default: value = '', required = false }: Input): string {
  if (required) return 'required';
  return value === '' ? '' : `\`${value}\``;
}

function showInputs({ inputs }: ActionFile): string {
  const rows = Object.entries(inputs).map(([name, input]) => [`\`${name}\``, showDefault(input), input.description]);
  return showTable(['input', 'default', 'what it says'], rows);
}

function showOutputs({ outputs }: ActionFile): string {
  const rows = Object.entries(outputs).map(([name, { description }]) => [`\`${name}\``, description]);
  return showTable(['output', 'what it says'], rows);
}

async function readPage(path: string): Promise<GeneratedFile> {
  return { path, text: await readFile(join(ROOT, path), 'utf8') };
}

async function fillTables(path: string, action: ActionFile): Promise<GeneratedFile> {
  const withInputs = replacePart(await readPage(path), 'inputs', showInputs(action));
  return replacePart(withInputs, 'outputs', showOutputs(action));
}

/** The page of a command, with what `--help` says of it. */
async function fillCommandPage(name: CommandName): Promise<GeneratedFile> {
  const parts = Object.entries(await describeCommand(name));
  const page = await readPage(`docs/commands/${name}.md`);
  return parts.reduce((filled, [part, text]) => replacePart(filled, part, text), page);
}

async function fillContractPage(): Promise<GeneratedFile> {
  const parts = Object.entries(await describeContract(ROOT));
  return parts.reduce((filled, [part, text]) => replacePart(filled, part, text), await readPage('docs/contract.md'));
}

const [ingest, merge, score, validate] = await Promise.all([
  readActionFile('action.yml'),
  readActionFile('merge/action.yml'),
  readActionFile('score/action.yml'),
  readActionFile('validate/action.yml'),
]);
await writeOrCheck(ROOT, 'npm run generate', [
  replacePart(await readPage('README.md'), 'action usage', showUsage(ingest, validate)),
  await fillTables('docs/action.md', ingest),
  await fillTables('docs/merge-action.md', merge),
  await fillTables('docs/score-action.md', score),
  await fillTables('docs/validate-action.md', validate),
  ...(await Promise.all((Object.keys(COMMANDS) as CommandName[]).map(fillCommandPage))),
  await fillContractPage(),
]);
