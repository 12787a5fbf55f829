import { describe, expect, it } from 'vitest';
import { faultsOfAction, faultsOfDependabot, faultsOfIssueForm, faultsOfWorkflow } from '../support/yaml-rules.ts';

const COMMIT = '0123456789abcdef0123456789abcdef01234567';

/** Puts one fault into a good document: the text to look for, and what comes in its place. */
type Damage = readonly [fault: string, search: string, replacement: string, message: string];

function damage(good: string, search: string, replacement: string): string {
  expect(good).toContain(search);
  return good.replace(search, () => replacement);
}

describe('the rules of workflows', () => {
  const GOOD = `name: Good
on: [push]
permissions: {}
concurrency:
  group: good
  cancel-in-progress: false
jobs:
  build:
    runs-on: ubuntu-24.04
    timeout-minutes: 5
    permissions:
      contents: read
    steps:
      - uses: actions/checkout@${COMMIT} # v1.2.3
        with:
          persist-credentials: false
      - uses: actions/setup-node@${COMMIT} # v1.2.3
        with:
          package-manager-cache: false
      - uses: ./
        with:
          corpus: konvid-1k
      - uses: ./validate
        with:
          files: a.jsonl
      - env:
          TITLE: \${{ github.event.issue.title }}
        run: echo "$TITLE"
`;
  const inputs = { '.': ['corpus'], validate: ['files'] };

  it('find nothing in a good workflow', () => {
    expect(faultsOfWorkflow({ text: GOOD, inputs })).toEqual([]);
  });

  it.each<Damage>([
    ['no default permissions', 'permissions: {}\n', '', 'must be {} at the top'],
    ['broad default permissions', 'permissions: {}', 'permissions: write-all', 'must be {} at the top'],
    ['some default permissions', 'permissions: {}', 'permissions: { contents: read }', 'must be {} at the top'],
    ['a job without permissions', '    permissions:\n      contents: read\n', '', 'build: permissions'],
    ['a job with all', '    permissions:\n      contents: read\n', '    permissions: read-all\n', 'build: permissions'],
    ['no time-out', '    timeout-minutes: 5\n', '', 'build: no timeout-minutes'],
    ['no concurrency', 'concurrency:\n  group: good\n  cancel-in-progress: false\n', '', 'concurrency'],
    ['a target trigger in a list', '[push]', '[push, pull_request_target]', 'trigger pull_request_target'],
    ['a target trigger in a map', '[push]', '{ pull_request_target: }', 'trigger pull_request_target'],
    ['a target trigger alone', '[push]', 'pull_request_target', 'trigger pull_request_target'],
    ['a chained trigger', '[push]', '{ workflow_run: { workflows: [CI] } }', 'trigger workflow_run'],
    ['a tag for a commit', `setup-node@${COMMIT} # v1.2.3`, 'setup-node@v1', 'needs a full commit'],
    ['a short commit', `setup-node@${COMMIT}`, `setup-node@${COMMIT.slice(0, 39)}`, 'needs a full commit'],
    ['no version', `setup-node@${COMMIT} # v1.2.3`, `setup-node@${COMMIT}`, 'needs a full commit'],
    ['a version in part', `setup-node@${COMMIT} # v1.2.3`, `setup-node@${COMMIT} # v1`, 'needs a full commit'],
    ['an image', `actions/setup-node@${COMMIT} # v1.2.3`, 'docker://node:24', 'needs a full commit'],
    ['our own action by its tag', 'uses: ./validate', 'uses: org/konvid-ingest/validate@v1', 'needs a full commit'],
    ['kept credentials', 'persist-credentials: false', 'persist-credentials: true', 'persist-credentials'],
    ['credentials kept by default', '        with:\n          persist-credentials: false\n', '', 'persist-credentials'],
    ['event data in a script', 'echo "$TITLE"', `echo "\${{ github.event.issue.title }}"`, 'an expression inside'],
    ['any expression in a script', 'echo "$TITLE"', `echo "\${{ matrix.os }}"`, 'an expression inside'],
    ['an expression in JavaScript', 'corpus: konvid-1k', `script: "\${{ github.head_ref }}"`, 'an expression inside'],
    ['a cache by default', '        with:\n          package-manager-cache: false\n', '', 'uses a cache'],
    [
      'a cache by name',
      'package-manager-cache: false',
      'package-manager-cache: false\n          cache: npm',
      'uses a cache',
    ],
    ['a cache of its own', 'uses: ./validate', `uses: actions/cache@${COMMIT} # v1.2.3`, 'uses a cache'],
    ['an unknown input', 'corpus: konvid-1k', 'corpora: konvid-1k', 'build.steps[2].with: unknown key "corpora"'],
    ['an input of the other action', 'files: a.jsonl', 'corpus: konvid-1k', 'unknown key "corpus"'],
  ])('find %s', (_, search, replacement, message) => {
    const faults = faultsOfWorkflow({ text: damage(GOOD, search, replacement), inputs });
    expect(faults.join('\n')).toContain(message);
  });

  it('refuse doubled keys', () => {
    expect(() => faultsOfWorkflow({ text: `${GOOD}permissions: write-all\n` })).toThrow(/unique/);
  });

  it('let examples name our action by its major tag, and check its inputs there too', () => {
    const text = damage(GOOD, 'uses: ./validate', 'uses: org/konvid-ingest/validate@v1');
    expect(faultsOfWorkflow({ text, inputs, isExample: true })).toEqual([]);
    const wrong = damage(text, 'files: a.jsonl', 'file: a.jsonl');
    expect(faultsOfWorkflow({ text: wrong, inputs, isExample: true })).toEqual([
      'build.steps[3].with: unknown key "file"',
    ]);
    const branch = damage(text, 'validate@v1', 'validate@main');
    expect(faultsOfWorkflow({ text: branch, isExample: true })).toEqual([
      expect.stringContaining('org/konvid-ingest/validate@main: needs a full commit'),
    ]);
  });
});

describe('the rules of actions', () => {
  const GOOD = `name: Good
description: An action
inputs:
  corpus-dir:
    description: Where it lies
    required: true
  limit:
    description: How many
    default: '0'
outputs:
  rows:
    description: How many there are
runs:
  using: node24
  main: dist/action.mjs
`;

  it('find nothing in a good action', () => {
    expect(faultsOfAction(GOOD)).toEqual([]);
  });

  it.each<Damage>([
    ['a misspelt key of an input', 'required: true', 'requird: true', 'inputs.corpus-dir: unknown key "requird"'],
    ['an old Node', 'node24', 'node12', 'runs.using: "node12", not node24'],
    ['a Node that has ended', 'node24', 'node20', 'runs.using: "node20", not node24'],
    ['no entry point', '  main: dist/action.mjs\n', '', 'runs.main: missing'],
    ['a misspelt entry point', 'main:', 'mian:', 'runs: unknown key "mian"'],
    ['an input in camelCase', 'corpus-dir', 'corpusDir', 'inputs.corpusDir: not kebab-case'],
    ['an undescribed input', '    description: How many\n', '', 'inputs.limit: no description'],
    ['a required text', 'required: true', "required: 'true'", 'required is no boolean'],
    ['a number as a default', "'0'", '0', 'inputs.limit: default is no string'],
    ['a useless default', 'required: true', 'required: true\n    default: a', 'required, yet with a default'],
    ['a misspelt key of an output', 'description: How many there are', 'descripton: x', 'outputs.rows: unknown key'],
    ['a misspelt section', 'inputs:', 'input:', 'action: unknown key "input"'],
    ['no description', 'description: An action\n', '', 'no description'],
  ])('find %s', (_, search, replacement, message) => {
    expect(faultsOfAction(damage(GOOD, search, replacement)).join('\n')).toContain(message);
  });
});

describe("the rules of Dependabot's settings", () => {
  const GOOD = `version: 2
updates:
  - package-ecosystem: npm
    directory: /
    schedule: { interval: weekly }
    cooldown: { default-days: 7, semver-major-days: 21 }
  - package-ecosystem: github-actions
    directory: /
    schedule: { interval: monthly }
    cooldown: { default-days: 8 }
`;

  it('find nothing in good settings', () => {
    expect(faultsOfDependabot(GOOD)).toEqual([]);
  });

  it.each<Damage>([
    ['no cooldown', '    cooldown: { default-days: 8 }\n', '', 'github-actions: no cooldown'],
    ['a short cooldown', 'default-days: 7', 'default-days: 1', 'npm: no cooldown'],
    [
      'a cooldown that voids the entry',
      '{ default-days: 8 }',
      '{ default-days: 8, semver-major-days: 9 }',
      'unknown key',
    ],
    ['no schedule', 'schedule: { interval: weekly }', 'schedule: { day: monday }', 'npm: no schedule'],
    ['an ecosystem left out', 'github-actions', 'gitsubmodule', 'github-actions: not looked after'],
    ['a misspelt key', 'directory: /', 'dirctory: /', 'npm: unknown key "dirctory"'],
    ['an old version', 'version: 2', 'version: 1', 'version is not 2'],
  ])('find %s', (_, search, replacement, message) => {
    expect(faultsOfDependabot(damage(GOOD, search, replacement)).join('\n')).toContain(message);
  });
});

describe('the rules of issue forms', () => {
  const GOOD = `name: Good
description: A form
body:
  - type: markdown
    attributes:
      value: Never paste or attach scores, clips or anything else.
  - type: dropdown
    id: face
    attributes:
      label: Used as
      options: [Action]
    validations:
      required: true
  - type: input
    id: page
    attributes:
      label: Page
`;

  it('find nothing in a good form', () => {
    expect(faultsOfIssueForm(GOOD)).toEqual([]);
  });

  it.each<Damage>([
    ['no warning', 'Never paste or attach', 'Please paste or attach', 'does not begin with the warning'],
    ['a misspelt type', 'type: dropdown', 'type: dropdwon', 'body[1] (dropdwon): no such type'],
    ['a misspelt attribute', 'label: Page', 'lable: Page', 'body[2] (input).attributes: unknown key "lable"'],
    ['a misspelt validation', 'required: true', 'requird: true', 'unknown key "requird"'],
    ['no options', 'options: [Action]', 'options: []', 'body[1] (dropdown): no options'],
    ['a doubled id', 'id: page', 'id: face', 'ids: doubled'],
    ['no name', 'name: Good\n', '', 'no name'],
  ])('find %s', (_, search, replacement, message) => {
    expect(faultsOfIssueForm(damage(GOOD, search, replacement)).join('\n')).toContain(message);
  });
});
