import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { execa } from 'execa';
import { describe, expect, it, onTestFinished } from 'vitest';
import { parseAllDocuments } from 'yaml';
import { makeCommand } from '../../src/cli/command.ts';
import { COMMANDS_BY_NAME } from '../../src/cli/main.ts';
import type { CommandName } from '../../src/options/option.ts';
import { type CodeBlock, codeBlocksOf, commandLinesOf } from '../support/markdown-blocks.ts';
import { splitWords } from '../support/shell-words.ts';

const ROOT = join(import.meta.dirname, '../..');
const PAGES = globSync(['*.md', '{docs,sample,schema,.github}/**/*.md'], { cwd: ROOT }).sort();

interface Snippet extends CodeBlock {
  /** Such as `docs/fetch.md:10`. */
  readonly place: string;
}

const SNIPPETS: readonly Snippet[] = PAGES.flatMap((page) =>
  codeBlocksOf(readFileSync(join(ROOT, page), 'utf8')).map((block) => ({ ...block, place: `${page}:${block.line}` })),
);

const inLanguage = (language: string) => SNIPPETS.filter((snippet) => snippet.language === language);

/** Reads a command line as the command does, and runs nothing. */
async function parseCommandLine(line: string): Promise<void> {
  const [, name = '', ...words] = splitWords(line);
  if (name.startsWith('--')) return expect(['--help', '--version']).toContain(name);
  expect(Object.keys(COMMANDS_BY_NAME), line).toContain(name);
  const command = makeCommand(await COMMANDS_BY_NAME[name as CommandName](), () => undefined);
  const quiet = { writeErr: () => undefined, writeOut: () => undefined };
  command
    .exitOverride()
    .configureOutput(quiet)
    .action(() => undefined);
  await command.parseAsync(words, { from: 'user' }).catch((error: Error & { code?: string }) => {
    if (error.code !== 'commander.helpDisplayed') throw new Error(`${line}: ${error.message}`);
  });
}

describe('the snippets of the pages', () => {
  it('are in languages that are checked here', () => {
    expect([...new Set(SNIPPETS.map(({ language }) => language))].sort()).toEqual(
      // Plain blocks are trees of folders, formulas and what a program prints.
      ['', 'csv', 'json', 'mermaid', 'python', 'sh', 'ts', 'yaml'],
    );
  });

  it('name commands and options that there are', async () => {
    const lines = inLanguage('sh').flatMap(({ text }) => commandLinesOf(text));
    expect(lines.length).toBeGreaterThan(60);
    for (const line of lines) await parseCommandLine(line);
    await expect(parseCommandLine('konvid-ingest ingest --no-such-option')).rejects.toThrow('unknown option');
  });

  it('are JSON and YAML where they say so', () => {
    for (const { text, place } of inLanguage('json')) expect(() => JSON.parse(text), place).not.toThrow();
    for (const { text, place } of inLanguage('yaml')) {
      for (const document of parseAllDocuments(text, { version: '1.1' })) expect(document.errors, place).toEqual([]);
    }
  });

  it('are shell where they say so', async () => {
    for (const { text, place } of inLanguage('sh')) {
      const { exitCode, stderr } = await execa('sh', ['-n'], { input: text, reject: false });
      expect(exitCode, `${place}: ${stderr}`).toBe(0);
    }
  });

  it('are TypeScript that the library’s types allow', async () => {
    // Inside the project, where the compiler finds the types of Node.js.
    mkdirSync(join(ROOT, '.workingdir2'), { recursive: true });
    const folder = await mkdtemp(join(ROOT, '.workingdir2/snippets-'));
    onTestFinished(() => rm(folder, { recursive: true, force: true }));
    for (const [index, { text, place }] of inLanguage('ts').entries()) {
      writeFileSync(join(folder, `snippet-${index}.mts`), `// ${place}\n${text}\nexport {};\n`);
    }
    const paths = { 'konvid-ingest': ['../../src/index.ts'] };
    // Matters of our own taste, which are not the reader's.
    const compilerOptions = { paths, noUnusedLocals: false, noPropertyAccessFromIndexSignature: false };
    const config = { extends: '../../tsconfig.json', compilerOptions, include: ['*.mts'] };
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(config));
    const { stdout, exitCode } = await execa(join(ROOT, 'node_modules/.bin/tsc'), ['-p', folder], { reject: false });
    expect(exitCode, stdout).toBe(0);
  });
});
