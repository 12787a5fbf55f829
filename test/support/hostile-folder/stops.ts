import { mkdir, rename, rm, symlink, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { serialiseRow } from '../../../src/index.ts';
import { inventRow } from '../rows.ts';
import { makeFifo } from '../special-file.ts';
import type { HostileFolder } from './hostile-folder.ts';

/** An attack that ends a command before it has written anything. */
export interface Stop {
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

const rows = (path: string, edit: (row: object, index: number) => object = (row) => row) =>
  writeFile(
    path,
    [1, 2, 3, 4, 5, 6].map((index) => `${serialiseRow(edit(inventRow(index), index) as never)}\n`).join(''),
  );

/** Commands that read what somebody else wrote. */
const DOCUMENTS: readonly Stop[] = [
  {
    name: 'a JSONL of lines that act is validated',
    plant: async ({ out }) => {
      await writeFile(join(out, 'x.jsonl'), `${ACTS}\n${JSON.stringify({ src: ACTS, [ACTS]: ACTS, corpus: ACTS })}\n`);
      return ['validate', join(out, 'x.jsonl')];
    },
    code: 'LINE_NOT_JSON',
    exitCode: 1,
  },
  {
    name: 'a JSONL that never ends is validated',
    plant: async ({ out }) => {
      await symlink('/dev/zero', join(out, 'x.jsonl'));
      return ['validate', join(out, 'x.jsonl')];
    },
    code: 'JSONL_UNREADABLE',
    exitCode: 2,
  },
  {
    name: 'a manifest that acts is compared',
    plant: async ({ out }) => {
      await rows(join(out, 'x.jsonl'));
      await writeFile(
        join(out, 'm.json'),
        JSON.stringify({ schema: ACTS, jsonl: { rows: ACTS, sha256: ACTS }, [ACTS]: 1 }),
      );
      return ['validate', join(out, 'x.jsonl'), '--manifest', join(out, 'm.json')];
    },
    code: 'MANIFEST_INVALID',
    exitCode: 2,
  },
  {
    name: 'a manifest that acts is reported',
    plant: async ({ out }) => {
      await rows(join(out, 'x.jsonl'));
      await writeFile(
        join(out, 'x.manifest.json'),
        JSON.stringify({ schema: ACTS, __proto__: null, broken: { items: [ACTS] } }),
      );
      return ['report', join(out, 'x.jsonl'), '--html', join(out, 'x.html')];
    },
    code: 'MANIFEST_INVALID',
    exitCode: 2,
  },
  {
    name: 'the page of a report is a link to a file outside',
    plant: async (folder) => {
      await rows(join(folder.out, 'x.jsonl'));
      await treasure(join(folder.out, 'x.html'), folder);
      return ['report', join(folder.out, 'x.jsonl'), '--html', join(folder.out, 'x.html')];
    },
    code: 'OUTPUT_FOREIGN',
    exitCode: 2,
  },
  {
    name: 'unified rows are a link to a file outside',
    plant: async (folder) => {
      await rows(join(folder.out, 'x.jsonl'));
      await treasure(join(folder.out, 'u.jsonl'), folder);
      return ['unify', join(folder.out, 'x.jsonl'), '--output', join(folder.out, 'u.jsonl')];
    },
    code: 'OUTPUT_FOREIGN',
    exitCode: 2,
  },
  {
    name: 'the manifest of unified rows is a link to a file outside',
    plant: async (folder) => {
      await rows(join(folder.out, 'x.jsonl'));
      await treasure(join(folder.out, 'u.manifest.json'), folder);
      return ['unify', join(folder.out, 'x.jsonl'), '--output', join(folder.out, 'u.jsonl')];
    },
    code: 'OUTPUT_FOREIGN',
    exitCode: 2,
  },
  {
    name: 'a split is a link to a file outside',
    plant: async (folder) => {
      await rows(join(folder.out, 'x.jsonl'));
      await treasure(join(folder.out, 's.json'), folder);
      return ['split', join(folder.out, 'x.jsonl'), '--output', join(folder.out, 's.json')];
    },
    code: 'OUTPUT_FOREIGN',
    exitCode: 2,
  },
  {
    name: 'a split that acts is checked',
    plant: async ({ out }) => {
      await rows(join(out, 'x.jsonl'));
      await writeFile(join(out, 's.json'), `{"__proto__":{"schema":1},"schema":${JSON.stringify(ACTS)}}`);
      return ['split', join(out, 'x.jsonl'), '--check', join(out, 's.json')];
    },
    code: 'SPLIT_INVALID',
    exitCode: 2,
  },
  {
    name: 'predictions that act are scored',
    plant: async ({ out }) => {
      await rows(join(out, 'x.jsonl'));
      await writeFile(join(out, 'p.csv'), `src,prediction,__proto__\n"${ACTS}",1,2\n9900000001.mp4,=1+1,2\n`);
      return ['score', join(out, 'p.csv'), '--against', join(out, 'x.jsonl')];
    },
    code: 'PREDICTIONS_INVALID',
    exitCode: 2,
  },
  {
    name: 'predictions come through a pipe that nobody writes to',
    plant: async ({ out }) => {
      await rows(join(out, 'x.jsonl'));
      await makeFifo(join(out, 'p.csv'));
      return ['score', join(out, 'p.csv'), '--against', join(out, 'x.jsonl')];
    },
    code: 'PREDICTIONS_UNREADABLE',
    exitCode: 2,
  },
  {
    name: 'shards by names that act are merged',
    plant: async ({ out }) => {
      const name = '::error::owned.shard-00001-of-00002';
      await rows(join(out, `${name}.jsonl`));
      await writeFile(join(out, `${name}.manifest.json`), JSON.stringify({ schema: ACTS, shard: { index: ACTS } }));
      return ['merge', out, '--output', join(out, 'merged.jsonl')];
    },
    code: 'MERGE_REFUSED',
    exitCode: 2,
  },
  {
    name: 'a shard is a link to the secret',
    plant: async ({ out, outside }) => {
      await symlink(join(outside, 'secret.txt'), join(out, 'x.shard-00001-of-00001.jsonl'));
      await symlink(join(outside, 'secret.txt'), join(out, 'x.shard-00001-of-00001.manifest.json'));
      return ['merge', out, '--output', join(out, 'merged.jsonl')];
    },
    code: 'MERGE_REFUSED',
    exitCode: 2,
  },
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

export const STOPS: readonly Stop[] = [...LABELS, ...OUTPUTS, ...DOCUMENTS];
