import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FileState } from '../../../src/clips/file-state.ts';
import type { Probe } from '../../../src/clips/probe.ts';
import { DIGEST_WORDS } from '../../../src/contract/digest-table.ts';
import { ClipIndex, type ClipIndexOptions } from '../../../src/ingest/index/clip-index.ts';
import { FileTable } from '../../../src/ingest/index/file-table.ts';
import { formatBlock, INDEX_HEADING, readIndexFile } from '../../../src/ingest/index/index-file.ts';
import { makeMemoryFolder } from '../../support/memory-folder.ts';
import { makeBundle, parseBundle } from '../bundle.ts';
import type { FuzzTarget } from '../engine/target.ts';
import { promise } from '../oracle.ts';
import { checkProbe } from '../probe-oracle.ts';

const PROBERS = { ffprobe: 'ffprobe 1', header: 'header 1' };
const STATE: FileState = { dev: 1n, ino: 2n, size: 3n, mtimeNs: 4n, ctimeNs: 5n };
const OWN_DIGEST = new Uint32Array(DIGEST_WORDS).fill(7);
const OWN_ANSWER: Probe = {
  width: 1,
  height: 2,
  framerate: 3,
  duration_s: 4,
  pix_fmt: 'gray',
  encoder_upstream: 'av1',
};
const RECORD_BYTES = (DIGEST_WORDS + 1) * 4;

/** A part called `answers` is a heading and records; one called `files` is records: both with the checksums that are due. */
function toFile(input: Buffer): Buffer {
  const parts = parseBundle(input);
  if (parts.length === 0) return input;
  const blocks = parts.map(({ name, bytes }) => {
    if (name === 'files') return formatBlock('files', bytes);
    if (name !== 'answers') return bytes;
    const headingEnd = bytes.includes(0x0a) ? bytes.indexOf(0x0a) : bytes.length;
    const length = Buffer.alloc(4);
    length.writeUInt32LE(headingEnd);
    return formatBlock(
      'answers',
      Buffer.concat([length, bytes.subarray(0, headingEnd), bytes.subarray(headingEnd + 1)]),
    );
  });
  return Buffer.concat([INDEX_HEADING, ...blocks]);
}

/** Digests that the records of a file speak of, as far as they stand behind a heading. */
function digestsIn(path: string): readonly Uint32Array[] {
  const digests: Uint32Array[] = [];
  readIndexFile(path, ['files', 'answers'], (kind, payload) => {
    if (kind !== 'answers' || payload.length < 4) return;
    for (let at = 4 + payload.readUInt32LE(0); at + RECORD_BYTES <= payload.length; at += RECORD_BYTES) {
      digests.push(new Uint32Array(Uint8Array.from(payload.subarray(at, at + DIGEST_WORDS * 4)).buffer));
    }
  });
  return digests;
}

const ANSWERS = [
  [0, OWN_ANSWER],
  [1, { code: 'PROBE_FAILED', reason: 'no video' }],
];

export const target: FuzzTarget = {
  promise:
    'a clip index is read or as good as absent, gives only sound answers, takes new ones, and is not written over if it is not ours',
  covers: [
    'src/ingest/index/index-file.ts',
    'src/ingest/index/clip-index.ts',
    'src/ingest/index/file-table.ts',
    'src/ingest/index/answer-table.ts',
  ],
  tested: 2_500,
  dictionary: ['answers', 'files', '"probers":', '"answers":', 'ffprobe 1', 'header 1', '"code":"PROBE_FAILED"'],
  seeds: () => {
    const table = new FileTable();
    table.set('a.mp4', STATE, OWN_DIGEST);
    const { buffer, byteOffset, byteLength } = table.records();
    const files = Buffer.from(buffer, byteOffset, byteLength);
    const heading = Buffer.from(`${JSON.stringify({ probers: Object.values(PROBERS), answers: ANSWERS })}\n`);
    const answers = Buffer.concat([
      heading,
      Buffer.alloc(DIGEST_WORDS * 4, 1),
      Buffer.alloc(4),
      Buffer.alloc(DIGEST_WORDS * 4, 2),
      Buffer.from([1, 0, 0, 0]),
    ]);
    return [makeBundle({ files, answers }), toFile(makeBundle({ files, answers })), makeBundle({ other: 'konvid' })];
  },
  open: async () => {
    const folder = makeMemoryFolder('fuzz-index');
    const path = join(folder, 'rows.jsonl.index');
    const options: ClipIndexOptions = { path, root: folder, probers: PROBERS, rehash: false, expected: 0 };
    return {
      run: async (input) => {
        const bytes = toFile(input);
        writeFileSync(path, bytes);
        const { isOurs } = readIndexFile(path, [], () => undefined);
        const index = new ClipIndex(options);
        const digests = digestsIn(path);
        for (const digest of digests) {
          const known = index.findAnswer(digest);
          if (known !== undefined) checkProbe(known.answer);
        }
        index.noteDigest(join(folder, 'new.mp4'), { state: STATE, digest: OWN_DIGEST }, Date.now());
        index.noteAnswer(OWN_DIGEST, OWN_ANSWER, 'ffprobe');
        if (digests.length > 1) index.forgetDoubtful();
        index.noteDigest(join(folder, 'new.mp4'), { state: STATE, digest: OWN_DIGEST }, Date.now());
        index.noteAnswer(OWN_DIGEST, OWN_ANSWER, 'ffprobe');
        await index.close();
        const again = new ClipIndex(options);
        const number = again.findFile(join(folder, 'new.mp4'));
        const found = number === undefined ? undefined : again.digestOf(number, STATE);
        promise(isOurs === (found !== undefined), isOurs ? 'a new file is not known' : 'wrote over a foreign file');
        promise(!isOurs || again.findAnswer(OWN_DIGEST)?.by === 'ffprobe', 'a new answer is not known');
        promise(isOurs || readFileSync(path).equals(bytes), 'changed a foreign file');
      },
      close: () => rmSync(folder, { recursive: true, force: true }),
    };
  },
};
