import { createHash } from 'node:crypto';
import { appendFile, cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { parseProbe } from '../../src/ffprobe/probe.ts';
import { lockOutput } from '../../src/files/output-lock.ts';
import type { IngestManifest, MergeOptions } from '../../src/index.ts';
import { MergeRefusal, mergeShards } from '../../src/index.ts';
import type { Notice } from '../../src/ingest/options.ts';
import { ingestIn } from '../../src/ingest/run.ts';
import { writeCorpus } from '../support/corpus.ts';
import { LINE } from '../support/rows.ts';
import { editManifest, filesOfShard, namesBelow, runShards } from '../support/shards.ts';
import { makeSyntheticWorld, synthesiseProbeJson } from '../support/synthetic-world.ts';
import { makeWorkspace } from '../support/workspace.ts';

const COUNT = 3;
const world = makeSyntheticWorld(async () => parseProbe(synthesiseProbeJson()));

/** Valid shards. Each test gets a copy. */
let good: string;
let corpusDir: string;
let folder: string;
/** Does not exist before a merge. */
let target: string;

beforeAll(async () => {
  corpusDir = await mkdtemp(join(tmpdir(), 'konvid-ingest-merge-'));
  const made = ['a 3', 'a 3', 'b 4', 'a 2', 'c 2', 'd 1'].map((text, index) => {
    const [bytes = '', mos = ''] = text.split(' ');
    return { flickrId: `990000000${index}`, mos, bytes: Buffer.from(bytes) };
  });
  await writeCorpus(corpusDir, made);
  good = join(corpusDir, 'shards');
  await runShards(world, { corpusDir, folder: good, count: COUNT });
});

afterAll(() => rm(corpusDir, { recursive: true, force: true }));

beforeEach(async () => {
  const workspace = await makeWorkspace();
  folder = join(workspace, 'shards');
  target = join(workspace, 'new/deep');
  await cp(good, folder, { recursive: true });
});

const shard = (index: number) => filesOfShard(folder, index, COUNT);
const merge = (options: Partial<MergeOptions> = {}) =>
  mergeShards({ shards: [folder], output: join(target, 'merged.jsonl'), ...options });

/** The faults as text without the folder. Nothing may be left behind. */
async function faultsOf(options: Partial<MergeOptions> = {}): Promise<readonly string[]> {
  const error: unknown = await merge(options).catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(MergeRefusal);
  expect(await namesBelow(join(target, '..'))).toEqual([]);
  const { code, exitCode, faults, message: whole } = error as MergeRefusal;
  expect({ code, exitCode }).toEqual({ code: 'MERGE_REFUSED', exitCode: 2 });
  const rest = faults.length > 1 ? `; and ${faults.length - 1} more` : '';
  expect(whole).toBe(`these shards can't be merged: ${faults[0]?.message}${rest}`);
  return faults.map(({ code: each, message }) => `${each}: ${message.replaceAll(`${folder}/`, '')}`);
}

/** Puts size and digest of a changed file into the manifest. */
async function updateManifest(index: number, key: 'jsonl' | 'claims'): Promise<void> {
  const files = shard(index);
  const bytes = await readFile(files[key]);
  await editManifest(files.manifest, (manifest) => {
    const entry = key === 'jsonl' ? manifest.jsonl : manifest.shard?.claims;
    Object.assign(entry ?? {}, { size_bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') });
    if (key === 'jsonl') manifest.jsonl.rows = bytes.toString('utf8').split('\n').length - 1;
  });
}

describe('merge leaves nothing behind and refuses', () => {
  it('nothing if nothing is wrong', async () => {
    const { manifest } = await merge();
    expect(manifest.outcomes).toMatchObject({ written: 4, dedup: 1, conflict: 1 });
    expect(await namesBelow(target)).toEqual([
      'merged.clips.csv',
      'merged.jsonl',
      'merged.jsonl.index',
      'merged.manifest.json',
    ]);
  });

  it.each([
    { missing: [2], told: '2' },
    { missing: [1, 2], told: '1 to 2' },
    { missing: [1, 3], told: '1, 3' },
  ])('missing shards: $told', async ({ missing, told }) => {
    for (const path of missing.flatMap((index) => Object.values(shard(index)))) await rm(path, { force: true });
    expect(await faultsOf()).toEqual([`SHARD_MISSING: missing of 3 shards: ${told}`]);
  });

  it('a shard without its manifest', async () => {
    await rm(shard(2).manifest);
    expect(await faultsOf({ allowMissing: true })).toEqual([
      'SHARD_UNFINISHED: part.shard-00002-of-00003.jsonl: has no manifest',
    ]);
  });

  it('a shard to which a run is writing', async () => {
    const lock = await lockOutput(shard(2).jsonl, { breakLock: false });
    try {
      expect(await faultsOf({ allowMissing: true })).toEqual([
        'SHARD_UNFINISHED: part.shard-00002-of-00003.jsonl: a run is writing to it',
      ]);
    } finally {
      await lock.release();
    }
  });

  it('a doubled shard, but not one that is named twice', async () => {
    await cp(good, join(folder, 'attempt-2'), { recursive: true });
    for (const index of [1, 3]) await rm(filesOfShard(join(folder, 'attempt-2'), index, COUNT).manifest);
    for (const index of [1, 3]) await rm(filesOfShard(join(folder, 'attempt-2'), index, COUNT).jsonl);
    expect(await faultsOf()).toEqual([
      'SHARD_DOUBLED: shard 2 is there 2 times: attempt-2/part.shard-00002-of-00003.manifest.json, part.shard-00002-of-00003.manifest.json',
    ]);
    const paths = [1, 2, 3].flatMap((index) => [shard(index).jsonl, shard(index).manifest]);
    expect((await merge({ shards: paths })).manifest.outcomes.written).toBe(4);
  });

  it('the manifest of a whole output', async () => {
    const { manifestPath } = await ingestIn(world, { corpusDir, output: join(folder, 'whole.jsonl') });
    expect(await faultsOf({ shards: [folder, manifestPath] })).toEqual([
      'SHARD_FOREIGN: whole.manifest.json: is the manifest of a whole output, not of a shard',
    ]);
  });

  const mismatches: readonly { what: string; edit: (manifest: IngestManifest) => unknown; fault: string | RegExp }[] = [
    {
      what: 'corpus',
      edit: (manifest) => Object.assign(manifest, { corpus: 'konvid-150k' }),
      fault: 'the corpus is "konvid-150k", and "konvid-1k" in the others',
    },
    {
      what: 'corpus version',
      edit: ({ config }) => Object.assign(config, { corpus_version: 'x' }),
      fault: 'the corpus version is "x", and "konvid-1k-2017" in the others',
    },
    {
      what: 'number of shards',
      edit: (manifest) => Object.assign(manifest.shard ?? {}, { count: 4 }),
      fault: 'the number of shards is 4, and 3 in the others',
    },
    {
      what: 'label list',
      edit: (manifest) => Object.assign(manifest.shard ?? {}, { label_list_sha256: '0'.repeat(64) }),
      fault: /the label list is "0{64}", and "[0-9a-f]{64}" in the others/,
    },
    {
      what: 'limit',
      edit: ({ config }) => Object.assign(config, { limit: 6 }),
      fault: 'the limit is 6, and null in the others',
    },
    {
      what: 'schema',
      edit: ({ contract }) => Object.assign(contract, { row_schema_sha256: '0'.repeat(64) }),
      fault: /the schema of rows is "0{64}", and /,
    },
    {
      what: 'tool',
      edit: ({ tool }) => Object.assign(tool, { version: '9.9.9' }),
      fault: /the version of konvid-ingest is "9\.9\.9", and /,
    },
    {
      what: 'ffprobe',
      edit: ({ ffprobe }) => Object.assign(ffprobe, { version: '9.9' }),
      fault: 'the version of ffprobe is "9.9", and "0.0" in the others',
    },
  ];

  it.each(mismatches.map((row, place) => ({ ...row, index: place % 2 === 0 ? 1 : 3 })))(
    'a shard with another $what, shard $index',
    async ({ edit, fault, index }) => {
      await editManifest(shard(index).manifest, edit);
      const faults = (await faultsOf()).filter((each) => each.startsWith('SHARD_MISMATCH: '));
      expect(faults).toEqual([expect.stringContaining(`part.shard-0000${index}-of-00003.manifest.json: `)]);
      expect(faults[0]).toMatch(fault);
    },
  );

  it('shards that all differ: the first counts as the usual one', async () => {
    for (const index of [1, 2, 3]) {
      await editManifest(shard(index).manifest, ({ ffprobe }) => Object.assign(ffprobe, { version: `${index}.0` }));
    }
    expect(await faultsOf()).toEqual(
      [2, 3].map(
        (index) =>
          `SHARD_MISMATCH: part.shard-0000${index}-of-00003.manifest.json: ` +
          `the version of ffprobe is "${index}.0", and "1.0" in the others`,
      ),
    );
  });

  it('shards with the schema of another version', async () => {
    for (const index of [1, 2, 3]) {
      await editManifest(shard(index).manifest, ({ contract }) =>
        Object.assign(contract, { row_schema_sha256: '0'.repeat(64) }),
      );
    }
    expect(await faultsOf()).toEqual([
      'SHARD_MISMATCH: part.shard-00001-of-00003.manifest.json: its rows follow another schema than this version of konvid-ingest',
    ]);
  });

  it('shards that were given different thresholds, unless merge is given one', async () => {
    await editManifest(shard(2).manifest, ({ config }) => Object.assign(config.thresholds, { max_conflicts: '0' }));
    expect(await faultsOf()).toEqual([
      'SHARD_MISMATCH: the shards were given different limits for --max-conflicts: no limit, 0',
    ]);
    const { failures, manifest } = await merge({ thresholds: { max_conflicts: '0' } });
    expect(failures).toMatchObject([{ code: 'THRESHOLD_EXCEEDED' }]);
    expect(manifest.config.thresholds.max_conflicts).toBe('0');
  });

  it.each<{ what: string; edit: (manifest: IngestManifest) => unknown }>([
    { what: 'outcomes that are not its labels', edit: ({ outcomes }) => Object.assign(outcomes, { written: 1 }) },
    {
      what: 'labels that are not its share',
      edit: ({ labels, outcomes }) => Object.assign(labels, { taken: 1 }) && Object.assign(outcomes, { written: 1 }),
    },
    { what: 'a start that is not its own', edit: ({ shard }) => Object.assign(shard ?? {}, { labels_before: 3 }) },
    {
      what: 'a number behind the last',
      edit: ({ shard }) => Object.assign(shard ?? {}, { index: COUNT + 1, labels_before: 6 }),
    },
  ])('a manifest whose numbers contradict each other: $what', async ({ edit }) => {
    await editManifest(shard(2).manifest, edit);
    expect(await faultsOf()).toContain(
      'SHARD_ALTERED: part.shard-00002-of-00003.manifest.json: its numbers contradict each other',
    );
  });

  it.each(['jsonl', 'claims'] as const)('a shard whose .%s was altered', async (key) => {
    const path = shard(2)[key];
    const text = await readFile(path, 'utf8');
    await writeFile(
      path,
      key === 'jsonl' ? text.replace('"mos":4.0', '"mos":4.5') : text.replace('"row":0', '"row":1'),
    );
    const [name] = path.split('/').slice(-1);
    expect(await faultsOf()).toEqual([`SHARD_ALTERED: ${name}: its manifest has the digest of other bytes`]);
  });

  it.each(['jsonl', 'claims'] as const)('a shard without its .%s', async (key) => {
    await rm(shard(2)[key]);
    const [name] = shard(2)[key].split('/').slice(-1);
    expect(await faultsOf()).toEqual([`SHARD_UNREADABLE: ${name}: is missing`]);
  });

  it('a shard whose .jsonl is a folder', async () => {
    await rm(shard(2).jsonl);
    await mkdir(shard(2).jsonl);
    expect(await faultsOf({ shards: [1, 2, 3].map((index) => shard(index).manifest) })).toEqual([
      'SHARD_UNREADABLE: part.shard-00002-of-00003.jsonl: is not a regular file',
    ]);
  });

  it('a shard whose .claims is a circular link', async () => {
    await rm(shard(2).claims);
    await symlink(shard(2).claims, shard(2).claims);
    expect(await faultsOf()).toEqual([
      "SHARD_UNREADABLE: part.shard-00002-of-00003.jsonl.claims: can't be read (ELOOP)",
    ]);
  });

  it.each([
    { what: 'another', edit: (claims: string) => claims.replace('-v1', '-v2') },
    { what: 'no', edit: (claims: string) => claims.slice(claims.indexOf('\n') + 1) },
  ])('claims with $what heading, with the right digest', async ({ edit }) => {
    await writeFile(shard(2).claims, edit(await readFile(shard(2).claims, 'utf8')));
    await updateManifest(2, 'claims');
    expect(await faultsOf()).toEqual([expect.stringMatching(/^SHARD_ALTERED: part\.shard-00002.*\.claims: /)]);
  });

  it.each([
    { what: 'a line that is no row', line: () => '{}', why: 'line 3: src, ' },
    { what: 'a line that is no JSON', line: () => 'x', why: 'line 3: LINE_NOT_JSON' },
    { what: 'many lines', line: () => 'x\nx\nx\nx\nx', why: /(line \d: \w+; ){3}and 2 more$/ },
    { what: 'a row twice', line: (first: string) => first, why: 'line 3: repeats a clip' },
    { what: 'a row of another version', line: () => LINE.replace('-2017', '-2019'), why: 'line 3: a row of version' },
    {
      what: 'a row of another corpus',
      line: () => LINE.replaceAll('konvid-1k', 'konvid-150k'),
      why: 'line 3: a row of corpus konvid-150k',
    },
  ])('$what, with the right digest', async ({ line, why }) => {
    const { jsonl } = shard(3);
    const [first = ''] = (await readFile(jsonl, 'utf8')).split('\n');
    await appendFile(jsonl, `${line(first)}\n`);
    await updateManifest(3, 'jsonl');
    const [fault] = await faultsOf();
    expect(fault).toMatch(/^SHARD_ROWS: part\.shard-00003-of-00003\.jsonl: has other rows than its shard: line 3: /);
    expect(fault).toMatch(why);
  });

  it('another number of rows', async () => {
    await editManifest(shard(3).manifest, ({ jsonl }) => Object.assign(jsonl, { rows: 3 }));
    expect(await faultsOf()).toEqual([
      'SHARD_ROWS: part.shard-00003-of-00003.jsonl: has other rows than its shard: 2 rows, not 3',
    ]);
  });

  it('to merge nothing', async () => {
    expect(await faultsOf({ shards: [] })).toEqual(['SHARD_NOT_FOUND: no shard is named']);
  });

  it('missing paths, and folders without shards', async () => {
    const empty = join(await makeWorkspace(), 'empty');
    await mkdir(empty);
    expect(await faultsOf({ shards: [join(folder, 'nothing.jsonl'), empty, join(folder, 'no/folder')] })).toEqual([
      'SHARD_NOT_FOUND: nothing.jsonl: does not exist',
      `SHARD_NOT_FOUND: ${empty}: holds no shard`,
      'SHARD_NOT_FOUND: no/folder: does not exist',
    ]);
  });

  it('broken links, and folders whose shards are too deep', async () => {
    const deep = join(await makeWorkspace(), 'deep');
    await cp(folder, join(deep, 'one/two'), { recursive: true });
    await symlink('nowhere', join(folder, 'left.shard-00001-of-00003.manifest.json'));
    await symlink('round', join(folder, 'round'));
    const named = [shard(1).jsonl, 'x'].join('/');
    expect(await faultsOf({ shards: [named, join(folder, 'round'), deep, folder] })).toEqual([
      "SHARD_NOT_FOUND: part.shard-00001-of-00003.jsonl/x: can't be read (ENOTDIR)",
      "SHARD_NOT_FOUND: round: can't be read (ELOOP)",
      `SHARD_NOT_FOUND: ${deep}: holds no shard`,
      "MANIFEST_UNREADABLE: left.shard-00001-of-00003.manifest.json: the manifest can't be read (ENOENT)",
    ]);
  });

  it('invalid manifests', async () => {
    await writeFile(shard(1).manifest, '{');
    await writeFile(shard(2).manifest, '{}');
    expect(await faultsOf({ allowMissing: true })).toEqual([
      "MANIFEST_UNREADABLE: part.shard-00001-of-00003.manifest.json: the manifest can't be read (it is not JSON)",
      expect.stringMatching(
        /^MANIFEST_INVALID: part\.shard-00002-of-00003\.manifest\.json: is not the manifest of a JSONL/,
      ),
    ]);
  });

  it('all faults in one list', async () => {
    await editManifest(shard(1).manifest, ({ ffprobe }) => Object.assign(ffprobe, { version: '9.9' }));
    await rm(shard(2).manifest);
    await appendFile(shard(3).jsonl, 'x\n');
    expect((await faultsOf()).map((fault) => fault.slice(0, fault.indexOf(':')))).toEqual([
      'SHARD_UNFINISHED',
      'SHARD_MISMATCH',
      'SHARD_MISSING',
      'SHARD_ALTERED',
    ]);
  });
});

describe('merge keeps an existing output and', () => {
  it('refuses to replace other rows', async () => {
    await mkdir(target, { recursive: true });
    await writeFile(join(target, 'merged.jsonl'), `${LINE}\n`);
    await expect(merge()).rejects.toMatchObject({ code: 'OUTPUT_STANDS', exitCode: 2 });
    expect(await namesBelow(target)).toEqual(['merged.jsonl']);
    expect(await readFile(join(target, 'merged.jsonl'), 'utf8')).toBe(`${LINE}\n`);
  });

  it('accepts the same rows', async () => {
    const first = await merge();
    await rm(first.manifestPath);
    // A kill can come before the index is written.
    await rm(join(target, 'merged.jsonl.index'));
    await writeFile(join(target, 'merged.jsonl.index.next'), 'half a block');
    const again = await merge();
    expect(again.manifest.outcomes).toEqual(first.manifest.outcomes);
    expect(await namesBelow(target)).toEqual([
      'merged.clips.csv',
      'merged.jsonl',
      'merged.jsonl.index',
      'merged.manifest.json',
    ]);
  });

  it('refuses a file of a shard, a folder, and a foreign manifest', async () => {
    await expect(merge({ output: shard(1).jsonl })).rejects.toMatchObject({ code: 'OPTION_INVALID' });
    await mkdir(join(target, 'merged.jsonl'), { recursive: true });
    await expect(merge()).rejects.toMatchObject({ code: 'OUTPUT_NOT_REGULAR' });
    await writeFile(join(target, 'mine.json'), '{"mine":1}');
    const options = { output: join(target, 'other.jsonl'), manifestOut: join(target, 'mine.json') };
    await expect(merge(options)).rejects.toMatchObject({ code: 'MANIFEST_FOREIGN' });
    expect(await namesBelow(target)).toEqual(['merged.jsonl', 'mine.json']);
  });

  it('refuses a file in the place of its folder', async () => {
    const output = join(shard(1).claims, 'deep/merged.jsonl');
    const options = { output, manifestOut: join(target, 'manifest.json') };
    await expect(merge(options)).rejects.toMatchObject({ code: 'OUTPUT_NOT_WRITABLE', exitCode: 2 });
    expect((await merge()).manifest.jsonl.rows).toBe(4);
  });

  it('removes what a killed merge left', async () => {
    await mkdir(target, { recursive: true });
    await writeFile(join(target, 'merged.jsonl.next'), 'half a row');
    await merge();
    expect(await namesBelow(target)).toEqual([
      'merged.clips.csv',
      'merged.jsonl',
      'merged.jsonl.index',
      'merged.manifest.json',
    ]);
  });

  it('refuses while another run writes to it', async () => {
    const output = join(target, 'merged.jsonl');
    await mkdir(target, { recursive: true });
    const lock = await lockOutput(output, { breakLock: false });
    try {
      await expect(merge()).rejects.toMatchObject({ code: 'OUTPUT_LOCKED' });
      expect((await namesBelow(target)).filter((name) => !name.includes('.lock'))).toEqual([]);
      expect((await merge({ breakLock: true })).manifest.jsonl.rows).toBe(4);
    } finally {
      await lock.release().catch(() => undefined);
    }
  });

  it('leaves nothing behind when it is aborted', async () => {
    const reason = new Error('enough');
    await expect(merge({ signal: AbortSignal.abort(reason) })).rejects.toBe(reason);
    expect(await namesBelow(join(target, '..'))).toEqual([]);
  });
});

describe('merge --allow-missing', () => {
  it('merges the existing shards and names the missing ones', async () => {
    for (const path of Object.values(shard(2))) await rm(path, { force: true });
    const notices: Notice[] = [];
    const onNotice = (notice: Notice) => notices.push(notice);
    const { manifest } = await merge({ allowMissing: true, onNotice });
    expect(notices).toEqual([{ level: 'warning', code: 'SHARD_MISSING', message: 'merged without 1 of 3 shards: 2' }]);
    await cp(good, folder, { recursive: true });
    await merge({ allowMissing: true, onNotice, output: join(target, 'whole.jsonl') });
    expect(notices).toHaveLength(1);
    expect(manifest).toMatchObject({
      partial: true,
      outcomes: { written: 3, dedup: 1 },
      labels: { total: 6, taken: 4 },
      merged_from: { count: 3, missing: [2], shards: [{ index: 1 }, { index: 3, labels_before: 4, labels: 2 }] },
    });
  });
});
