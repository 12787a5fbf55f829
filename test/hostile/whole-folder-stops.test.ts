import { mkdir, rename, rm, symlink, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { serialiseRow } from '../../src/index.ts';
import { runCommand, runCommandHere } from '../support/command.ts';
import {
  type HostileFolder,
  LABEL_ATTACKS,
  makeHostileFolder,
  SHAPES,
} from '../support/hostile-folder/hostile-folder.ts';
import { changedPlaces, faultsOfFiles, faultsOfText, surveyLandscape } from '../support/hostile-folder/inert.ts';
import { inventRow } from '../support/rows.ts';
import { makeFifo } from '../support/special-file.ts';
import { makeWorkspace } from '../support/workspace.ts';

/** An attack that ends a command before it has written anything. */
interface Stop {
  readonly name: string;
  /** Plants it, and gives the command that meets it. */
  readonly plant: (folder: HostileFolder) => Promise<readonly string[]>;
  /** Of the error, as it is printed. */
  readonly code: string;
  readonly exitCode: 1 | 2 | 3;
}

const ACTS = '::error::owned ##[error]owned \u001b[2J \u202E <script>alert(1)</script>';

const ingest = ({ root, out, shape }: HostileFolder, ...args: readonly string[]) => [
  'ingest',
  ...shape.args,
  '--corpus-dir',
  root,
  '--output',
  join(out, 'rows.jsonl'),
  ...args,
];

/** Puts something else where the label file stands. */
function asLabels(name: string, code: string, plant: (path: string, folder: HostileFolder) => Promise<unknown>): Stop {
  return {
    name: `the label file is ${name}`,
    plant: async (folder) => {
      const path = join(folder.root, folder.shape.labelFile);
      await rm(path);
      await plant(path, folder);
      return ingest(folder);
    },
    code,
    exitCode: 2,
  };
}

const LABELS: readonly Stop[] = [
  asLabels('a link to the secret', 'LABELS_UNREADABLE', (path, { outside }) =>
    symlink(join(outside, 'secret.txt'), path),
  ),
  asLabels('a link to the environment', 'LABELS_UNREADABLE', (path) => symlink('/proc/self/environ', path)),
  asLabels('a named pipe', 'LABELS_UNREADABLE', (path) => makeFifo(path)),
  asLabels('a hole without an end', 'LABELS_UNKNOWN', async (path) => {
    await writeFile(path, 'file_name,MOS\n');
    await truncate(path, 2 ** 40);
  }),
  asLabels('headers that act', 'LABELS_UNKNOWN', (path) => writeFile(path, `${ACTS},__proto__,constructor\n1,2,3\n`)),
  asLabels('headers by the thousand', 'LABELS_UNKNOWN', (path) => writeFile(path, `${'x,'.repeat(200_000)}\n`)),
  asLabels('one field of a megabyte', 'LABELS_UNKNOWN', (path) => writeFile(path, `"${'x'.repeat(1_048_576)}\n`)),
  asLabels('a page', 'LABELS_UNKNOWN', (path) => writeFile(path, `<!doctype html><title>${ACTS}</title>`)),
  asLabels('an object', 'LABELS_UNKNOWN', (path) => writeFile(path, '{"__proto__":{"file_name":"MOS"}}\n')),
  asLabels('zeros', 'LABELS_UNKNOWN', (path) => writeFile(path, Buffer.alloc(100_000))),
];

/** Puts something else where an output would stand. */
function asOutput(
  name: string,
  suffix: string,
  code: string,
  plant: (path: string, folder: HostileFolder) => Promise<unknown>,
): Stop {
  return {
    name: `${suffix} is ${name}`,
    plant: async (folder) => {
      await plant(join(folder.out, suffix), folder);
      return ingest(folder);
    },
    code,
    exitCode: 2,
  };
}

const treasure = (path: string, { outside }: HostileFolder) => symlink(join(outside, 'treasure.txt'), path);

const OUTPUTS: readonly Stop[] = [
  {
    name: 'the JSONL that nobody has named is a link to a file outside',
    plant: async ({ root, shape }) => ['ingest', ...shape.args, '--corpus-dir', root],
    code: 'OUTPUT_LINK_OUTSIDE',
    exitCode: 2,
  },
  asOutput('a link to a file outside', 'rows.manifest.json', 'OUTPUT_LINK_OUTSIDE', treasure),
  asOutput('a link to nothing outside', 'rows.jsonl', 'OUTPUT_NOT_WRITABLE', (path, { outside }) =>
    symlink(join(outside, 'gone'), path),
  ),
  asOutput('a named pipe', 'rows.jsonl', 'OUTPUT_NOT_REGULAR', (path) => makeFifo(path)),
  asOutput('a folder', 'rows.jsonl', 'OUTPUT_NOT_WRITABLE', (path) => mkdir(path)),
  asOutput('lines that act', 'rows.jsonl', 'OUTPUT_INVALID_ROWS', (path) =>
    writeFile(path, `${ACTS}\n{"__proto__":{"mos":1}}\n`),
  ),
  asOutput('a manifest of something else', 'rows.manifest.json', 'MANIFEST_FOREIGN', (path) =>
    writeFile(path, JSON.stringify({ schema: ACTS })),
  ),
];

/** A command on rows, `x.jsonl`, and on what somebody else wrote beside them. Paths are in the folder of outputs. */
function onRows(
  name: string,
  code: string,
  plant: (out: (file: string) => string, folder: HostileFolder) => Promise<unknown>,
  command: readonly string[],
): Stop {
  return {
    name,
    plant: async (folder) => {
      const at = (file: string) => join(folder.out, file);
      const rows = [1, 2, 3, 4, 5, 6].map((index) => `${serialiseRow(inventRow(index))}\n`);
      await writeFile(at('x.jsonl'), rows.join(''));
      await plant(at, folder);
      return command.map((word) => (/^\w*\.\w*$/.test(word) ? at(word) : word));
    },
    code,
    exitCode: 2,
  };
}

/** A command whose output is a link to a file outside. */
function intoTreasure(name: string, output: string, command: readonly string[]): Stop {
  return onRows(
    `${name} a link to a file outside`,
    'OUTPUT_FOREIGN',
    (at, folder) => treasure(at(output), folder),
    command,
  );
}

const write = (file: string, text: string) => (at: (file: string) => string) => writeFile(at(file), text);
const REPORT = ['report', 'x.jsonl', '--html', 'x.html'];
const UNIFY = ['unify', 'x.jsonl', '--output', 'u.jsonl'];
const MERGE = ['merge', '.', '--output', 'merged.jsonl'];
const SCORE = ['score', 'p.csv', '--against', 'x.jsonl'];

/** Commands that read what somebody else wrote. */
const DOCUMENTS: readonly Stop[] = [
  {
    ...onRows(
      'a JSONL of lines that act is validated',
      'LINE_NOT_JSON',
      write('y.jsonl', `${ACTS}\n${JSON.stringify({ src: ACTS, [ACTS]: ACTS, corpus: ACTS })}\n`),
      ['validate', 'y.jsonl'],
    ),
    exitCode: 1,
  },
  onRows('a JSONL that never ends is validated', 'JSONL_UNREADABLE', (at) => symlink('/dev/zero', at('y.jsonl')), [
    'validate',
    'y.jsonl',
  ]),
  onRows(
    'a manifest that acts is compared',
    'MANIFEST_INVALID',
    write('m.json', JSON.stringify({ schema: ACTS, jsonl: { rows: ACTS, sha256: ACTS }, [ACTS]: 1 })),
    ['validate', 'x.jsonl', '--manifest', 'm.json'],
  ),
  onRows(
    'a manifest that acts is reported',
    'MANIFEST_INVALID',
    write('x.manifest.json', JSON.stringify({ schema: ACTS, __proto__: null, broken: { items: [ACTS] } })),
    REPORT,
  ),
  intoTreasure('the page of a report is', 'x.html', REPORT),
  intoTreasure('unified rows are', 'u.jsonl', UNIFY),
  intoTreasure('the manifest of unified rows is', 'u.manifest.json', UNIFY),
  intoTreasure('a split is', 's.json', ['split', 'x.jsonl', '--output', 's.json']),
  onRows(
    'a split that acts is checked',
    'SPLIT_INVALID',
    write('s.json', `{"__proto__":{"schema":1},"schema":${JSON.stringify(ACTS)}}`),
    ['split', 'x.jsonl', '--check', 's.json'],
  ),
  onRows(
    'predictions that act are scored',
    'PREDICTIONS_INVALID',
    write('p.csv', `src,prediction,__proto__\n"${ACTS}",1,2\n9900000001.mp4,=1+1,2\n`),
    SCORE,
  ),
  onRows(
    'predictions come through a pipe that nobody writes to',
    'PREDICTIONS_UNREADABLE',
    (at) => makeFifo(at('p.csv')),
    SCORE,
  ),
  onRows(
    'shards by names that act are merged',
    'MERGE_REFUSED',
    async (at) => {
      const name = '::error::owned.shard-00001-of-00002';
      await rename(at('x.jsonl'), at(`${name}.jsonl`));
      await writeFile(at(`${name}.manifest.json`), JSON.stringify({ schema: ACTS, shard: { index: ACTS } }));
    },
    MERGE,
  ),
  onRows(
    'a shard is a link to the secret',
    'MERGE_REFUSED',
    async (at, { outside }) => {
      await rm(at('x.jsonl'));
      await symlink(join(outside, 'secret.txt'), at('x.shard-00001-of-00001.jsonl'));
      await symlink(join(outside, 'secret.txt'), at('x.shard-00001-of-00001.manifest.json'));
    },
    MERGE,
  ),
  {
    name: 'the corpus folder is a link to nothing',
    plant: async (folder) => {
      await rename(folder.root, `${folder.root}-away`);
      await symlink('gone', folder.root);
      return ingest(folder);
    },
    code: 'CORPUS_NOT_FOUND',
    exitCode: 2,
  },
  {
    name: 'the folder of clips is a link to the secrets',
    plant: async (folder) => {
      await rename(join(folder.root, folder.shape.clips), join(folder.root, 'away'));
      await symlink(folder.outside, join(folder.root, folder.shape.clips));
      return ingest(folder);
    },
    code: 'CORPUS_LINK_OUTSIDE',
    exitCode: 2,
  },
];

const STOPS: readonly Stop[] = [...LABELS, ...OUTPUTS, ...DOCUMENTS];

const [shape] = SHAPES;
/** The command ends before it looks at any; those that are there are for company. */
const FEW = 12;

describe('what ends a command in a hostile folder', () => {
  it.each(
    STOPS.map((stop, index) => ({
      ...stop,
      face: index % 2 === 0 ? [] : ['--json'],
      run: index < 2 ? runCommand : runCommandHere,
    })),
  )('$name: $code, and nothing has changed', async ({ plant, code, exitCode, face, run }) => {
    if (shape === undefined) throw new Error('there is a first shape');
    const workspace = await makeWorkspace();
    const folder = await makeHostileFolder(workspace, shape, LABEL_ATTACKS.slice(0, FEW));
    const args = await plant(folder);
    const before = await surveyLandscape(workspace, ['cache']);
    const ended = await run([...args, ...face], { cwd: folder.cwd, environment: folder.environment });
    expect(faultsOfText(ended.stdout, folder)).toEqual([]);
    expect(faultsOfText(ended.stderr, folder)).toEqual([]);
    expect(ended.stdout + ended.stderr).toContain(code);
    expect(ended.exitCode, ended.stderr).toBe(exitCode);
    // A lock came and went where the output would have been.
    const changed = changedPlaces(before, await surveyLandscape(workspace, ['cache']));
    expect(changed.filter((path) => path !== 'out')).toEqual([]);
    expect(await faultsOfFiles(folder)).toEqual([]);
  });
});
