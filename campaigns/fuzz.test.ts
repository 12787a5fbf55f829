/**
 * Damages every kind of file and answer that somebody else may have made, and holds what reads it to its promises.
 * `KONVID_FUZZ_SECONDS` is the time for each property, `KONVID_FUZZ_SEED` the seed that a failure prints.
 */
import { isUtf8 } from 'node:buffer';
import { createHash } from 'node:crypto';
import { lstatSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { join } from 'node:path';
import fc from 'fast-check';
import { unzipSync } from 'fflate';
import { afterAll, expect, it } from 'vitest';
import { readIngestInputs } from '../src/action/inputs.ts';
import { readEvent } from '../src/action/privacy-guard.ts';
import { toMarkdownText } from '../src/action/summary.ts';
import { isFault } from '../src/clips/probe.ts';
import { downloadFile } from '../src/fetch/download.ts';
import { extractArchive, MARKER_FILE } from '../src/fetch/extract.ts';
import { ARCHIVE_LIMITS, pathFault } from '../src/fetch/zip.ts';
import { parseProbe } from '../src/ffprobe/probe.ts';
import { redactAddress, toJsonText, toLogText } from '../src/files/untrusted-text.ts';
import {
  type IngestManifest,
  mergeShards,
  report,
  scorePredictions,
  split,
  UserError,
  unify,
  validateJsonl,
  validateRow,
} from '../src/index.ts';
import type { IngestOptions } from '../src/ingest/options.ts';
import { ingestIn } from '../src/ingest/run.ts';
import { urlFault } from '../src/labels/label.ts';
import { parseCount, parseDecimal } from '../src/labels/number.ts';
import { readSheet } from '../src/labels/workbook.ts';
import { escapeHtml } from '../src/report/html.ts';
import { makeMemoryFolder } from '../test/support/memory-folder.ts';
import { inventRow, LINE } from '../test/support/rows.ts';
import { makeSyntheticWorld, synthesiseProbeJson } from '../test/support/synthetic-world.ts';
import { makeWorkbook, packParts, workbookParts } from '../test/support/workbook.ts';
import { makeZip } from '../test/support/zip-writer.ts';
import { damaged, damagedJson } from './damage.ts';

const SECONDS = Number(process.env['KONVID_FUZZ_SECONDS'] ?? 5);
const SEED = Number(process.env['KONVID_FUZZ_SEED'] ?? 1);
/** Few, because the time is looked at after them. */
const RUNS_PER_SEED = 20;
/** Processor time that no input of this size may take, on a slow machine either. */
const MAX_CPU_S = 2;

const top = makeMemoryFolder('fuzz');
const world = makeSyntheticWorld();
afterAll(() => rmSync(top, { recursive: true, force: true }));

/** The result of some work, or undefined if it ended with a message for the user. Anything else that is thrown is a finding. */
async function refusable<T>(work: () => T | Promise<T>): Promise<T | undefined> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    expect(error.code).toMatch(/^[A-Z][A-Z0-9_]*$/);
    expect(error.message.length, error.code).toBeLessThan(20_000);
    return undefined;
  }
}

/** Runs a property on fresh inputs until its time is over, each in an empty folder. */
function fuzz<T>(
  name: string,
  inputs: fc.Arbitrary<T>,
  check: (input: T, folder: string) => Promise<void> | void,
): void {
  const property = fc.asyncProperty(inputs, async (input) => {
    const folder = join(top, 'one');
    mkdirSync(folder);
    const before = process.cpuUsage();
    try {
      await check(input, folder);
    } finally {
      rmSync(folder, { recursive: true });
    }
    const { user, system } = process.cpuUsage(before);
    expect((user + system) / 1e6, 'CPU seconds').toBeLessThan(MAX_CPU_S);
  });
  it(name, { timeout: (SECONDS + 60) * 1_000 }, async () => {
    const end = performance.now() + SECONDS * 1_000;
    for (let seed = SEED; performance.now() < end; seed += 1)
      await fc.assert(property, { seed, numRuns: RUNS_PER_SEED });
  });
}

const LABELS: readonly { readonly text: string; readonly options: Partial<IngestOptions> }[] = [
  { text: 'flickr_id,MOS\n1,3.25\n"2",1\n3,"4,5"\n', options: {} },
  { text: 'file_name;mos;sd;n\n1.mp4;3,25;0,5;114\n2.mp4;1,5;;\n', options: {} },
  { text: '1,3.25,29.97\n2,4,30\n', options: {} },
  { text: 'video_name,video_score\n1.mp4,3.5\nlonger/name.mp4,2\n', options: { corpus: 'konvid-150k' } },
  { text: 'vid\tMOS full\tMOS chunk00\nGaming_360P-0001\t3.1\t\n', options: { corpus: 'youtube-ugc' } },
  { text: 'video,MOS\n1.mp4,80.5\n2.mp4,\n', options: { corpus: 'live-vqc' } },
  {
    text: 'name,mos\r\n"1\r\n.mp4",50\r\n2.mp4,99.5\r\n../3.mp4,1\r\n',
    options: { corpus: 'custom', corpusLabel: 'panel', scale: '0-100' },
  },
];

/** Folder of clips and one label file. Two clips have the same bytes, and one is empty. */
function writeCorpus(
  folder: string,
  labels: string | Buffer,
): { readonly corpusDir: string; readonly manifestCsv: string } {
  const clips = join(folder, 'corpus/KoNViD_1k_videos');
  mkdirSync(clips, { recursive: true });
  for (const [index, bytes] of ['a', 'b', 'a', ''].entries()) writeFileSync(join(clips, `${index + 1}.mp4`), bytes);
  const manifestCsv = join(folder, 'corpus/labels.csv');
  writeFileSync(manifestCsv, labels);
  return { corpusDir: join(folder, 'corpus'), manifestCsv };
}

/** Valid rows, and an outcome for each label. */
async function checkRun(output: string, { outcomes, labels }: IngestManifest): Promise<void> {
  expect(Object.values(outcomes).reduce((sum, count) => sum + count, 0)).toBe(labels.taken);
  const { valid, files } = await validateJsonl([output], { minRows: 0 });
  expect(valid, JSON.stringify(files)).toBe(true);
}

const labelFiles = fc
  .constantFrom(...LABELS)
  .chain(({ text, options }) => damaged([text], ['mos', 'url', 'n']).map((bytes) => ({ bytes, options })));

fuzz('a label file is used or refused, whatever its encoding', labelFiles, async ({ bytes, options }, folder) => {
  const corpus = writeCorpus(folder, bytes);
  const run = async (name: string) => {
    const output = join(folder, name);
    const result = await refusable(() => ingestIn(world, { ...corpus, ...options, output }));
    if (result !== undefined) await checkRun(output, result.manifest);
    return result === undefined ? undefined : [result.manifest.outcomes, readFileSync(output, 'utf8')];
  };
  const first = await run('first.jsonl');
  if (!isUtf8(bytes) || bytes.includes(0)) return;
  writeFileSync(corpus.manifestCsv, Buffer.from(`\u{feff}${new TextDecoder().decode(bytes)}`, 'utf16le'));
  expect(await run('second.jsonl')).toEqual(first);
});

const SHEETS = [
  {
    name: 'MOS',
    rows: [
      ['vid', 'MOS full'],
      ['a', 3.1],
      [null, 2],
    ],
  },
];
const PARTS = Object.entries(workbookParts(SHEETS));
const workbooks = fc.oneof(
  damaged([makeWorkbook(SHEETS)]),
  fc
    .constantFrom(...PARTS)
    .chain(([name, part]) =>
      damaged([part], ['<row r="', '<c r="ZZZ9999999"', 't="s"', '<v>', '</v>']).map((bytes) =>
        packParts({ ...Object.fromEntries(PARTS), [name]: bytes }),
      ),
    ),
);

fuzz('a workbook gives rows of text in ascending lines', workbooks, async (bytes) => {
  const rows = await refusable(() => readSheet(bytes, { name: 'labels.xlsx', sheet: 'MOS' }));
  for (const [index, { cells, line }] of (rows ?? []).entries()) {
    expect(line).toBeGreaterThan(rows?.[index - 1]?.line ?? 0);
    expect(cells.every((cell) => typeof cell === 'string')).toBe(true);
  }
});

const jsonlFiles = damaged([`${LINE}\n${JSON.stringify(inventRow(1))}\n`], ['"mos":', '1.0', '"src":"a",']);

fuzz('a JSONL is valid only if each of its lines is', jsonlFiles, async (bytes, folder) => {
  const path = join(folder, 'rows.jsonl');
  writeFileSync(path, bytes);
  const { valid } = await validateJsonl([path], { minRows: 0 });
  const lines = bytes.toString().split('\n').slice(0, -1);
  if (valid) for (const line of lines) expect(validateRow(JSON.parse(line))).toEqual([]);
  await refusable(() => report(path));
  const done = await refusable(() => split([path], { output: join(folder, 'split.json'), folds: 2 }));
  if (done !== undefined) expect(valid).toBe(true);
});

/** Files that sound runs leave, by name. */
async function readRuns(runs: readonly Partial<IngestOptions>[]): Promise<ReadonlyMap<string, Buffer>> {
  const folder = makeMemoryFolder('fuzz-runs');
  const out = join(folder, 'out');
  const corpus = writeCorpus(folder, LABELS[0]?.text ?? '');
  for (const run of runs) await ingestIn(world, { ...corpus, output: join(out, 'rows.jsonl'), ...run });
  const files = new Map(readdirSync(out).map((name) => [name, readFileSync(join(out, name))]));
  rmSync(folder, { recursive: true });
  return files;
}

/** The files with one of them damaged. */
function oneDamaged(files: ReadonlyMap<string, Buffer>): fc.Arbitrary<ReadonlyMap<string, Buffer>> {
  return fc.constantFrom(...files).chain(([name, sound]) => {
    const isJson = name.endsWith('.json');
    const bytes = isJson ? damagedJson([sound.toString()]) : damaged([sound]);
    return bytes.map((each) => new Map([...files, [name, each]]));
  });
}

/** Writes the files, and lets each manifest vouch for the JSONL beside it, so that damage gets past the first check. */
function writeFiles(folder: string, files: ReadonlyMap<string, Buffer>, isVouchedFor: boolean): void {
  mkdirSync(folder);
  for (const [name, bytes] of files) writeFileSync(join(folder, name), bytes);
  for (const name of isVouchedFor ? files.keys() : []) {
    const path = join(folder, name.replace('.manifest.json', '.jsonl'));
    if (!name.endsWith('.manifest.json')) continue;
    const manifest = parseOrUndefined(files.get(name)) as IngestManifest | undefined;
    for (const [target, file] of [
      [manifest?.jsonl, path],
      [manifest?.shard?.claims, `${path}.claims`],
    ] as const) {
      if (typeof target !== 'object' || target === null) continue;
      const bytes = readFileSync(file);
      Object.assign(target, { size_bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') });
    }
    if (manifest !== undefined) writeFileSync(join(folder, name), JSON.stringify(manifest));
  }
}

function parseOrUndefined(bytes: Buffer | undefined): unknown {
  try {
    return JSON.parse(String(bytes));
  } catch {
    return undefined;
  }
}

fuzz('what an earlier run left is used or refused', oneDamaged(await readRuns([{}])), async (files, folder) => {
  const output = join(folder, 'out/rows.jsonl');
  const corpus = writeCorpus(folder, LABELS[0]?.text ?? '');
  writeFiles(join(folder, 'out'), files, false);
  const manifest = join(folder, 'out/rows.manifest.json');
  await refusable(() => validateJsonl([output], { manifest }));
  await refusable(() => report(output));
  await refusable(() => unify([output], { output: join(folder, 'unified.jsonl') }));
  const result = await refusable(() => ingestIn(world, { ...corpus, output }));
  if (result !== undefined) await checkRun(output, result.manifest);
});

const shards = oneDamaged(await readRuns(['1/2', '2/2'].map((shard) => ({ shard }))));

fuzz(
  'shards are merged, or nothing is written',
  fc.tuple(shards, fc.boolean()),
  async ([files, isVouchedFor], folder) => {
    writeFiles(join(folder, 'shards'), files, isVouchedFor);
    const output = join(folder, 'merged/rows.jsonl');
    mkdirSync(join(folder, 'merged'));
    const result = await refusable(() => mergeShards({ shards: [join(folder, 'shards')], output }));
    if (result === undefined) expect(readdirSync(join(folder, 'merged'))).toEqual([]);
    else await checkRun(output, result.manifest);
  },
);

const ROWS = Array.from({ length: 12 }, (_, index) => ({ ...inventRow(index), mos: 1 + ((index * 7) % 12) / 3 }));
const ROW_LINES = ROWS.map((row) => `${JSON.stringify(row)}\n`).join('');
const PREDICTIONS = [
  `src_sha256,prediction\n${ROWS.map(({ src_sha256 }, index) => `${src_sha256},${index / 2}\n`).join('')}`,
  ROWS.map(({ src, mos }) => `${JSON.stringify({ src, pred: mos + 0.25, other: null })}\n`).join(''),
  `src;score;fold\n${ROWS.map(({ src }, index) => `${src};${index % 3};1\n`).join('')}`,
];

/** Every number is finite, and correlations lie between -1 and 1. */
function checkFigures(value: unknown, name = ''): void {
  if (typeof value === 'number')
    expect(
      Number.isFinite(value) && (!/^[skp]r?l?o?cc/.test(name) || Math.abs(value) <= 1 + 1e-9),
      `${name} ${value}`,
    ).toBe(true);
  if (typeof value !== 'object' || value === null) return;
  for (const [key, member] of Object.entries(value)) checkFigures(member, key === 'value' ? name : key);
}

const splitFile = await (async () => {
  const path = join(top, 'rows.jsonl');
  writeFileSync(path, ROW_LINES);
  await split([path], { output: join(top, 'split.json'), folds: 3, seed: '1' });
  return readFileSync(join(top, 'split.json'), 'utf8');
})();
const scored = fc.record({
  predictions: damaged(PREDICTIONS, ['prediction', 'repeat', 'fold']),
  split: fc.option(damagedJson([splitFile]), { nil: undefined }),
  isLenient: fc.boolean(),
});

fuzz('predictions and splits are scored or refused', scored, async ({ predictions, split, isLenient }, folder) => {
  const paths = { against: join(folder, 'rows.jsonl'), predictions: join(folder, 'p'), split: join(folder, 's.json') };
  writeFileSync(paths.against, ROW_LINES);
  writeFileSync(paths.predictions, predictions);
  if (split !== undefined) writeFileSync(paths.split, split);
  const lenient = { allowMissing: isLenient, allowUnknown: isLenient, allowNew: isLenient };
  const options = { against: paths.against, split: split && paths.split, bootstrap: isLenient ? 3 : 0, ...lenient };
  checkFigures(await refusable(() => scorePredictions(paths.predictions, options)));
});

const ENTRIES = [
  { name: 'clips/1.mp4', data: 'bytes of a clip, bytes of a clip' },
  { name: 'clips/sub/', data: '' },
  { name: 'clips/sub/a.csv', data: 'a,b' },
];
const entries = fc.array(
  fc.record({
    name: damaged(['clips/a.mp4', 'a/../b', 'CLIPS/A.mp4', '__MACOSX/x', MARKER_FILE]),
    data: fc.string({ maxLength: 20 }),
    attributes: fc.constantFrom(0o100_644, 0o120_777, 0o010_644, 0o040_755).map((mode) => (mode << 16) >>> 0),
    isDeflated: fc.boolean(),
    hasDescriptor: fc.boolean(),
    isZip64: fc.boolean(),
  }),
  { maxLength: 4 },
);
const deflated = ENTRIES.map((entry) => ({ ...entry, isDeflated: true, hasDescriptor: true }));
const archives = fc.oneof(
  damaged([makeZip(ENTRIES), makeZip(deflated)]),
  entries.map((each) => makeZip(each)),
);

/** Files of an archive as another program unpacks them. It gets ZIP64 sizes in data descriptors wrong. */
function unzipElsewhere(bytes: Buffer): readonly (readonly [string, Uint8Array])[] {
  try {
    return bytes.includes(Buffer.from('ffffffff', 'hex')) ? [] : Object.entries(unzipSync(bytes));
  } catch {
    return [];
  }
}

fuzz('an archive is unpacked into its folder alone, or nothing is left', archives, async (bytes, folder) => {
  const zip = join(folder, 'a/b/corpus.zip');
  const into = join(folder, 'a/b/corpus');
  mkdirSync(join(folder, 'a/b'), { recursive: true });
  writeFileSync(zip, bytes);
  const archive = { sha256: createHash('sha256').update(bytes).digest('hex'), sizeBytes: bytes.length };
  const limits = { ...ARCHIVE_LIMITS, maxTotalBytes: 64 * 1_048_576 };
  const result = await refusable(() => extractArchive({ zip, archive, into, limits }).then(() => true));
  const all = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const strays = all.filter((name) => !['a', 'a/b', 'a/b/corpus.zip'].includes(name));
  expect(strays.filter((name) => result === undefined || !`${name}/`.startsWith('a/b/corpus/'))).toEqual([]);
  const others = unzipElsewhere(bytes);
  for (const name of strays) {
    const path = join(folder, name);
    const stats = lstatSync(path);
    expect(stats.isFile() || stats.isDirectory(), name).toBe(true);
    if (!stats.isFile() || path.endsWith(MARKER_FILE) || others.length === 0) continue;
    expect(
      others.some(
        ([other, data]) =>
          path.endsWith(`/${other}`.split('/').at(-1) ?? '') && Buffer.compare(data, readFileSync(path)) === 0,
      ),
      name,
    ).toBe(true);
  }
});

const PROBE = JSON.parse(synthesiseProbeJson()) as { streams: object[] };
const cover = { ...PROBE.streams[0], disposition: { attached_pic: 1 } };
const probes = damagedJson([JSON.stringify(PROBE), JSON.stringify({ ...PROBE, streams: [cover, ...PROBE.streams] })]);

fuzz('the output of ffprobe is a probe of the types that a row has, or a fault', probes, (bytes) => {
  const answer = parseProbe(bytes.toString());
  if (isFault(answer)) expect(answer.code).toMatch(/^[A-Z_]+$/);
  else
    expect(JSON.stringify(validateRow({ ...inventRow(1), ...answer }))).not.toMatch(/FIELD_(?:TYPE|MISSING|UNKNOWN)/);
});

const EVENT = JSON.stringify({
  repository: { visibility: 'private', private: true, full_name: 'o/r' },
  pull_request: { head: { repo: { full_name: 'o/r' } } },
});

fuzz('an event of GitHub is read, whatever is missing in it', damagedJson([EVENT]), async (bytes, folder) => {
  const path = join(folder, 'event.json');
  writeFileSync(path, bytes);
  const event = await readEvent({ GITHUB_EVENT_PATH: path, GITHUB_EVENT_NAME: 'push', GITHUB_REPOSITORY: 'o/r' });
  expect(typeof event.isFromFork).toBe('boolean');
});

const INPUT_NAMES = ['corpus', 'dataset', 'split', 'unify', 'shard', 'max-broken', 'columns', 'probe-timeout-s'];
const inputs = fc.dictionary(
  fc.constantFrom(...INPUT_NAMES),
  damaged(['konvid-1k', 'fetch', 'folds=5', 'true', '1/2', '5%', 'mos=MOS', '90']),
);

fuzz('inputs of the action are read or refused', inputs, async (given) => {
  const names = Object.keys(given).map((name) => [name, `INPUT_${name.toUpperCase()}`] as const);
  for (const [name, variable] of names) process.env[variable] = String(given[name]).replaceAll('\0', '');
  try {
    await refusable(() => readIngestInputs());
  } finally {
    for (const [, variable] of names) delete process.env[variable];
  }
});

const texts = damaged([
  '3.25',
  '4,5',
  '1e400',
  'https://user:secret@localhost/a.mp4?token=hidden',
  'a/b/c.mp4',
  '::error::x ##[group]<b onclick="x">|`a`',
]);

fuzz('a text is read strictly, and shown without acting or telling secrets', texts, (bytes) => {
  const text = bytes.toString();
  const decimal = parseDecimal(text, 'unknown');
  if (decimal !== undefined) expect(decimal).toBe(Number(text.replace(',', '.')));
  const count = parseCount(text);
  if (count !== undefined) expect(Number.isSafeInteger(count) && count === Number(text)).toBe(true);
  if (urlFault(text) === undefined) expect(URL.parse(text)?.protocol).toMatch(/^https?:$/);
  if (URL.parse(text)?.password === 'secret' && text.split('secret').length === 2)
    expect(redactAddress(text)).not.toContain('secret');
  expect(toLogText(text)).not.toMatch(/[\p{Cc}\u2028\u2029]|^\s*::|##\[/u);
  expect(toJsonText({ text })).not.toMatch(/\p{Cc}|##\[/u);
  expect(JSON.parse(toJsonText({ text }))).toEqual({ text });
  expect(escapeHtml(text)).not.toMatch(/[<>"']/);
  expect(toMarkdownText(text)).not.toMatch(/[<>\n]/);
  if (pathFault(text, ARCHIVE_LIMITS) !== undefined) return;
  for (const part of text.split('/')) expect(part).not.toMatch(/^\.{0,2}$|[\\:\0]|[. ]$/);
});

const BODY = 'the bytes of a clip, all of them';
const BODY_SHA256 = createHash('sha256').update(BODY).digest('hex');
const whole = `HTTP/1.1 200 OK\r\nContent-Length: ${BODY.length}\r\nETag: "a"\r\n\r\n`;
const answers = fc.array(
  damaged(
    [
      `${whole}${BODY}`,
      `${whole}${BODY.slice(0, 16)}`,
      `HTTP/1.1 206 Partial\r\nETag: "a"\r\nContent-Range: bytes 16-31/32\r\nContent-Length: 16\r\n\r\n${BODY.slice(16)}`,
      `HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n20\r\n${BODY}\r\n0\r\n\r\n`,
      'HTTP/1.1 302 Found\r\nLocation: /b\r\n\r\n',
      'HTTP/1.1 503 Busy\r\nRetry-After: 0\r\n\r\n',
      'HTTP/1.1 416 Range\r\nContent-Range: bytes */32\r\n\r\n',
    ],
    ['\r\n\r\n', 'Content-Encoding: gzip\r\n', 'ETag: "b"\r\n', 'Location: http://10.0.0.1/\r\n', 'bytes 0-'],
  ),
  { maxLength: 4 },
);
/** Answers each connection with the next of the raw answers. */
const server = createServer((socket) => {
  socket.on('error', () => undefined);
  socket.once('data', () => socket.end(waiting.shift() ?? ''));
});
let waiting: Buffer[] = [];
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
afterAll(() => void server.close());
const here = `127.0.0.1:${(server.address() as AddressInfo).port}`;
// A redirect to another host leads to this server, too.
Object.assign(process.env, { HTTP_PROXY: `http://${here}`, HTTPS_PROXY: `http://${here}`, NO_PROXY: here });

fuzz('a download gives the expected bytes, or words and at most a part', answers, async (raw, folder) => {
  waiting = [...raw];
  const destination = join(folder, 'clip.mp4');
  const signal = AbortSignal.timeout(1_500);
  const request = { url: `http://user:hunter2@${here}/a`, destination, expectSha256: BODY_SHA256, maxBytes: 1_000 };
  const settings = { retries: 2, firstDelayMs: 1, stallTimeoutS: 0.15, signal };
  const error = await downloadFile({ ...request, origin: 'user', minBytes: 1 }, settings).then(
    () => undefined,
    (each) => each,
  );
  if (error === undefined) return expect(readFileSync(destination, 'utf8')).toBe(BODY);
  expect(readdirSync(folder).filter((name) => !/^clip\.mp4\.part(?:\.json)?$/.test(name))).toEqual([]);
  if (error === signal.reason) return;
  await refusable(() => Promise.reject(error));
  expect(`${error.message} ${error.hint}`).not.toContain('hunter2');
});
