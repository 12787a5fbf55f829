import { readdirSync, readFileSync } from 'node:fs';
import { constants } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { CODE_BY_KEYWORD } from '../../src/contract/violation.ts';

const ROOT = join(import.meta.dirname, '../..');

/** A word in capitals with an underscore, in quotation marks: a code, unless it is one of the others below. */
const CAPITALS = /'([A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+)'/g;
/** The same where a property says that it is a code, which may then be one word. */
const CODE_PROPERTY = /\bcode: '([A-Z][A-Z0-9_]*)'/g;

/** Words in capitals that name other things: environment variables, files, and codes of Node, csv-parse, OpenSSL and undici; the system's are known to Node. */
const NO_CODES = new Set([
  'ACTIONS_RESULTS_URL',
  'ACTIONS_RUNTIME_TOKEN',
  'CSV_QUOTE_NOT_CLOSED',
  'DYLD_FALLBACK_LIBRARY_PATH',
  'DYLD_LIBRARY_PATH',
  'ERR_INVALID_PACKAGE_CONFIG',
  'ERR_WORKER_INIT_FAILED',
  'FFPROBE_BIN',
  'GITHUB_ACTION',
  'GITHUB_EVENT_NAME',
  'GITHUB_EVENT_PATH',
  'GITHUB_REPOSITORY',
  'GITHUB_SERVER_URL',
  'GITHUB_WORKSPACE',
  'JOB_COMPLETION_INDEX',
  'LD_LIBRARY_PATH',
  'RUNNER_TEMP',
  'RUNNER_TOOL_CACHE',
  'SLURM_ARRAY_TASK_COUNT',
  'SLURM_ARRAY_TASK_ID',
  'SLURM_ARRAY_TASK_MAX',
  'SLURM_ARRAY_TASK_MIN',
  'SLURM_ARRAY_TASK_STEP',
  'SOURCE_DATE_EPOCH',
  'UND_ERR_BODY_TIMEOUT',
  'UND_ERR_CONNECT_TIMEOUT',
  'UND_ERR_HEADERS_TIMEOUT',
  'VMAF_DATA_ROOT',
  'XDG_CACHE_HOME',
]);

function readSources(): readonly string[] {
  return readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.includes('generated'))
    .map((file) => readFileSync(join(ROOT, 'src', file), 'utf8'));
}

function collectCodes(): readonly string[] {
  const found = readSources().flatMap((text) => [...text.matchAll(CAPITALS), ...text.matchAll(CODE_PROPERTY)]);
  const codes = new Set(found.map(([, code = '']) => code));
  return [...codes].filter((code) => !NO_CODES.has(code) && !(code in constants.errno)).sort();
}

/** Every code that has an entry under its own heading. */
function documentedCodes(): readonly string[] {
  const text = readFileSync(join(ROOT, 'docs/troubleshooting.md'), 'utf8');
  return [...text.matchAll(/^### ([A-Z][A-Z0-9_]*)$/gm)].map(([, code = '']) => code);
}

it('docs/troubleshooting.md has one entry for every code in the sources, and none for any other', () => {
  const codes = collectCodes();
  expect(codes).toEqual(expect.arrayContaining([...new Set(Object.values(CODE_BY_KEYWORD)), 'INTERRUPTED']));
  expect([...documentedCodes()].sort()).toEqual(codes);
});

it('the list of words that are no codes holds none that the sources have lost', () => {
  const words = new Set(readSources().flatMap((text) => [...text.matchAll(CAPITALS)].map(([, word]) => word)));
  expect([...NO_CODES].filter((word) => !words.has(word))).toEqual([]);
});
