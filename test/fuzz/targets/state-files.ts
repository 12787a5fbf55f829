import { createHash } from 'node:crypto';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { checkDataset, DATASET_MANIFEST } from '../../../src/action/dataset-manifest.ts';
import { readEvent } from '../../../src/action/event.ts';
import { explainDownloadProgress } from '../../../src/contract/generated/explain-documents.mjs';
import { extractArchive, partialFolder } from '../../../src/fetch/archive.ts';
import { DownloadProgress } from '../../../src/fetch/download-progress.ts';
import { inspectFolder, MARKER_FILE } from '../../../src/fetch/extracted-folder.ts';
import { NotesFile } from '../../../src/fetch/part-notes.ts';
import { recallFfprobe, rememberFfprobe } from '../../../src/ffprobe/remembered.ts';
import { ffprobePlace } from '../../../src/ffprobe/user-cache.ts';
import { makeMemoryFolder } from '../../support/memory-folder.ts';
import { instanceVectors } from '../../support/vectors.ts';
import { makeZip } from '../../support/zip-writer.ts';
import { makeBundle, parseBundle } from '../bundle.ts';
import type { FuzzTarget } from '../engine/target.ts';
import { promise, valueOrUserError } from '../oracle.ts';

/** Reads one kind of file that an earlier run, or somebody else, has left. */
type Read = (folder: string, bytes: Buffer) => Promise<void>;

const ZIP = makeZip([{ name: 'clips/a.mp4', data: 'bytes' }]);
const ARCHIVE = { sha256: 'a'.repeat(64), sizeBytes: ZIP.length };
const ADDRESS = 'https://localhost/clip.mp4';

/** Names in the file stay there, whatever else is noted. */
const readProgress: Read = async (folder, bytes) => {
  const path = join(folder, '.download-progress.json');
  writeFileSync(path, bytes);
  const progress = await valueOrUserError(() => DownloadProgress.read(path));
  if (progress === undefined) return;
  const before = JSON.parse(bytes.toString('utf8')) as Readonly<Record<string, unknown>>;
  progress.markFailed('new clip.mp4', 'gone');
  await progress.close();
  const after: unknown = JSON.parse(await readFile(path, 'utf8'));
  promise(explainDownloadProgress(after), 'what was written is no download state');
  const { 'new clip.mp4': added, ...others } = after;
  const { 'new clip.mp4': _, ...expected } = before;
  const inOrder = (value: object) => JSON.stringify(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
  promise(added?.state === 'failed' && inOrder(others) === inOrder(expected), 'what stood there was lost');
};

/** Whatever the marker says, the folder is judged, and the archive can be unpacked there. */
const readMarker: Read = async (folder, bytes) => {
  const zip = join(folder, 'corpus.zip');
  const into = join(folder, 'corpus');
  writeFileSync(zip, ZIP);
  for (const place of [into, partialFolder(into)]) {
    mkdirSync(place);
    writeFileSync(join(place, MARKER_FILE), bytes);
    await inspectFolder(place);
    await valueOrUserError(() => extractArchive({ zip, archive: ARCHIVE, into }));
    const { kind } = await inspectFolder(into);
    promise(kind === 'complete', 'the archive was unpacked, and its folder is not complete');
    rmSync(into, { recursive: true });
    rmSync(partialFolder(into), { recursive: true, force: true });
  }
};

const readNotes: Read = async (folder, bytes) => {
  const path = join(folder, 'clip.mp4.part.json');
  writeFileSync(path, bytes);
  const notes = await new NotesFile(path, ADDRESS).read();
  if (notes === undefined) return;
  const { etag, lastModified } = notes.validators;
  const texts = [etag, lastModified].every((text) => text === undefined || /^[\x20-\x7e\x80-\xff]*$/.test(text));
  promise(texts, `would be sent in a header: ${JSON.stringify(notes)}`);
  promise(notes.totalBytes === undefined || notes.totalBytes >= 0, `is ${notes.totalBytes} bytes long`);
};

const readDataset: Read = async (folder, bytes) => {
  writeFileSync(join(folder, DATASET_MANIFEST), bytes);
  const { files, reason } = await checkDataset(folder);
  promise(reason !== undefined || files.length === 0, 'files that are not there');
};

const readSeen: Read = async (folder, bytes) => {
  const environment = { XDG_CACHE_HOME: folder, HOME: folder };
  const place = join(ffprobePlace(environment), '..');
  mkdirSync(place, { recursive: true });
  writeFileSync(join(place, 'ffprobe-seen.json'), bytes);
  const seen = recallFfprobe('/usr/bin/ffprobe', '1 2 3 4 5', environment);
  promise(seen === undefined || /^[0-9a-f]{64}$/.test(seen.sha256), JSON.stringify(seen));
  rememberFfprobe({ path: '/opt/ffprobe', state: '1', version: '7', sha256: 'b'.repeat(64) }, environment);
  promise(recallFfprobe('/opt/ffprobe', '1', environment)?.version === '7', 'what was noted is not known');
};

const readPayload: Read = async (folder, bytes) => {
  const path = join(folder, 'event.json');
  writeFileSync(path, bytes);
  const event = await readEvent({ GITHUB_EVENT_PATH: path, GITHUB_EVENT_NAME: 'push', GITHUB_REPOSITORY: 'o/r' });
  promise(typeof event.isFromFork === 'boolean', JSON.stringify(event));
};

const READS: Readonly<Record<string, Read>> = {
  progress: readProgress,
  marker: readMarker,
  notes: readNotes,
  dataset: readDataset,
  seen: readSeen,
  event: readPayload,
};

const DIGEST = 'a'.repeat(64);
export const target: FuzzTarget = {
  promise:
    'what an earlier run has left is read, as good as absent, or refused in words, and what is noted beside it is kept',
  covers: [
    'src/action/dataset-manifest.ts',
    'src/action/event.ts',
    'src/fetch/download-progress.ts',
    'src/fetch/extracted-folder.ts',
    'src/fetch/archive.ts',
    'src/fetch/part-notes.ts',
    'src/ffprobe/remembered.ts',
    'src/files/whole-file.ts',
  ],
  tested: 3_000,
  dictionary: [
    ...Object.keys(READS),
    'konvid-ingest-extracted-v1',
    '"state":"complete"',
    '"adopted":false',
    '__proto__',
  ],
  seeds: () => {
    const marker = {
      schema: 'konvid-ingest-extracted-v1',
      state: 'complete',
      adopted: false,
      archive: ARCHIVE,
      files: { 'a.mp4': 5 },
    };
    const seen = {
      schema: 'konvid-ingest-ffprobe-seen-v1',
      entries: [{ path: '/usr/bin/ffprobe', state: '1 2 3 4 5', version: '5', sha256: DIGEST }],
    };
    const event = {
      repository: { visibility: 'private', private: true, full_name: 'o/r' },
      pull_request: { head: { repo: { full_name: 'o/r' } } },
    };
    const notes = {
      url_sha256: createHash('sha256').update(ADDRESS).digest('hex'),
      etag: '"a"',
      last_modified: 'Sun, 22 Nov 2026 10:00:00 GMT',
      size_bytes: 5,
    };
    const documents = {
      marker,
      seen,
      event,
      notes,
      dataset: { schema: 'konvid-ingest-dataset-v1', files: { 'a.mp4': DIGEST } },
    };
    return [
      ...Object.entries(documents).map(([name, value]) => makeBundle({ [name]: JSON.stringify(value) })),
      ...instanceVectors('download-progress').map(({ data }) => makeBundle({ progress: JSON.stringify(data) })),
    ];
  },
  open: async () => {
    const top = makeMemoryFolder('fuzz-state');
    return {
      run: async (input) => {
        const [part] = parseBundle(input);
        const name = part?.name ?? '';
        const read = Object.hasOwn(READS, name) ? READS[name] : undefined;
        const folder = join(top, 'one');
        mkdirSync(folder);
        try {
          await (read ?? readProgress)(folder, part?.bytes ?? input);
        } finally {
          rmSync(folder, { recursive: true, force: true });
        }
      },
      close: () => rmSync(top, { recursive: true, force: true }),
    };
  },
};
