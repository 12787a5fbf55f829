import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readIngestManifest } from '../../../src/contract/read-manifest.ts';
import { KONVID_1K_DOWNLOAD } from '../../../src/corpora/konvid-1k.ts';
import { readEarlierFetch } from '../../../src/fetch/fetch-manifest.ts';
import { refuseForeignManifest } from '../../../src/ingest/output/output-place.ts';
import { findFailures } from '../../../src/ingest/threshold.ts';
import { checkSplit } from '../../../src/trainer/check-split.ts';
import { readSplit, writeSplit } from '../../../src/trainer/split-file.ts';
import { validateJsonl } from '../../../src/validate/validate-jsonl.ts';
import { makeMemoryFolder } from '../../support/memory-folder.ts';
import { LINE } from '../../support/rows.ts';
import { instanceVectors } from '../../support/vectors.ts';
import { makeBundle, parseBundle } from '../bundle.ts';
import type { FuzzTarget } from '../engine/target.ts';
import { promise, valueOrUserError } from '../oracle.ts';

/** Reads one kind of document. */
type Read = (path: string, rows: string) => Promise<void>;

/** A split that was read is written as a text that says the same, and rows can be held against it. */
const readSplitFile: Read = async (path, rows) => {
  const split = await valueOrUserError(() => readSplit(path));
  if (split === undefined) return;
  const written = [...writeSplit(split)].join('');
  writeFileSync(path, written);
  const again = await valueOrUserError(() => readSplit(path));
  promise(again !== undefined && [...writeSplit(again)].join('') === written, 'what was written reads otherwise');
  const check = await valueOrUserError(() => checkSplit(path, [rows]));
  promise(check === undefined || check.faults.length <= check.fault_count, 'more faults than are counted');
};

/** A manifest that is valid by its schema is one that whoever reads it can use. */
const readManifestFile: Read = async (path, rows) => {
  await valueOrUserError(() => refuseForeignManifest(path));
  const report = await valueOrUserError(() => validateJsonl([rows], { manifest: path }));
  const read = await valueOrUserError(() => readIngestManifest(path));
  if (read === undefined) return;
  promise(report !== undefined, 'a valid manifest that no JSONL can be held against');
  const failures = await valueOrUserError(() => findFailures(read.manifest));
  promise(failures === undefined || failures.every(({ code }) => code !== ''), 'a failure without a code');
};

const readFetchManifest: Read = async (path) => {
  await valueOrUserError(() => readEarlierFetch(path, KONVID_1K_DOWNLOAD));
};

const READS: Readonly<Record<string, Read>> = {
  manifest: readManifestFile,
  fetch: readFetchManifest,
  split: readSplitFile,
};

const KINDS = { manifest: ['ingest-manifest', 'unified-manifest'], fetch: ['fetch-manifest'], split: ['split'] };

export const target: FuzzTarget = {
  promise: 'a manifest or split file is read, or refused in words; what was read can be used and written again',
  covers: [
    'src/contract/read-manifest.ts',
    'src/ingest/threshold.ts',
    'src/validate/manifest-check.ts',
    'src/trainer/check-split.ts',
    'src/trainer/split-file.ts',
    'src/fetch/fetch-manifest.ts',
  ],
  tested: 3_000,
  dictionary: Object.keys(READS),
  seeds: () =>
    Object.entries(KINDS).flatMap(([kind, schemas]) =>
      schemas
        .flatMap((schema) => instanceVectors(schema).filter(({ valid }) => valid))
        .map(({ data }) => makeBundle({ [kind]: JSON.stringify(data) })),
    ),
  open: async () => {
    const folder = makeMemoryFolder('fuzz-documents');
    const rows = join(folder, 'rows.jsonl');
    const path = join(folder, 'document.json');
    writeFileSync(rows, `${LINE}\n`);
    return {
      run: async (input) => {
        const [part] = parseBundle(input);
        writeFileSync(path, part?.bytes ?? input);
        const name = part?.name ?? '';
        const read = Object.hasOwn(READS, name) ? READS[name] : undefined;
        await (read ?? readManifestFile)(path, rows);
      },
      close: () => rmSync(folder, { recursive: true, force: true }),
    };
  },
};
