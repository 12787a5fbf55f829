import { link, mkdir, symlink, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { makeFifo, makeSocket } from '../special-file.ts';
import { makeZip } from '../zip-writer.ts';
import type { Fate, Ground, LabelAttack } from './label-attacks.ts';

type Make = (ground: Ground) => Promise<Buffer | string>;

const PROBE_REFUSES: readonly Fate[] = ['broken PROBE_FAILED', 'broken PROBE_NO_VIDEO', 'broken PROBE_CRASHED'];

/** A file of other contents than its name says. */
function content(what: string, make: Make, fate: Fate | readonly Fate[] = PROBE_REFUSES): LabelAttack {
  return {
    name: `a clip is ${what}`,
    label: `clip-${what.replaceAll(/[^a-z0-9]+/gi, '-')}.mp4`,
    plant: async (path, ground) => writeFile(path, await make(ground)),
    fate,
  };
}

/** Replaces text of a clip by text of the same length. */
function overwrite(bytes: Buffer, found: string, text: string): Buffer {
  const at = bytes.indexOf(found, 0, 'latin1');
  if (at < 0) throw new Error(`the clip has no ${found}`);
  const changed = Buffer.from(bytes);
  changed.write(text.padEnd(found.length, ' ').slice(0, found.length), at, 'latin1');
  return changed;
}

/** Sets the number behind the name of a box. */
function setNumber(bytes: Buffer, box: string, offset: number, value: number): Buffer {
  const changed = Buffer.from(bytes);
  changed.writeUInt32BE(value, bytes.indexOf(box, 0, 'latin1') + offset);
  return changed;
}

function box(type: string, payload: Buffer = Buffer.alloc(0), size = 8 + payload.length): Buffer {
  const head = Buffer.alloc(8);
  head.writeUInt32BE(size >>> 0, 0);
  head.write(type, 4, 'latin1');
  return Buffer.concat([head, payload]);
}

const FTYP = box('ftyp', Buffer.from('isom\0\0\u0002\0isomiso2avc1mp41', 'latin1'));

/** Boxes in boxes, as deep as the bytes go. */
function nest(depth: number): Buffer {
  const heads = Array.from({ length: depth }, (_, index) =>
    box(index % 2 === 0 ? 'moov' : 'trak', undefined, 8 * (depth - index)),
  );
  return Buffer.concat([FTYP, ...heads]);
}

const PLAYLISTS: readonly LabelAttack[] = [
  content(
    'a playlist of the secret',
    async ({ outside }) => `#EXTM3U\n#EXT-X-TARGETDURATION:1\n#EXTINF:1,\n${outside}/secret.mp4\n#EXT-X-ENDLIST\n`,
  ),
  content(
    'a playlist of an address',
    async () => '#EXTM3U\n#EXT-X-TARGETDURATION:1\n#EXTINF:1,\nhttp://127.0.0.1:9/x.ts\n#EXT-X-ENDLIST\n',
  ),
  content(
    'a playlist with a key',
    async ({ outside }) => `#EXTM3U\n#EXT-X-KEY:METHOD=AES-128,URI="${outside}/secret.txt"\n#EXTINF:1,\nx.ts\n`,
  ),
  content(
    'a script that puts files together',
    async ({ outside }) => `ffconcat version 1.0\nfile '${outside}/secret.mp4'\n`,
  ),
  content(
    'a manifest of DASH',
    async ({ outside }) =>
      `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY y SYSTEM "file://${outside}/secret.txt">]><MPD xmlns="urn:mpeg:dash:schema:mpd:2011"><Period><BaseURL>${outside}/secret.mp4</BaseURL></Period>&y;</MPD>`,
  ),
  content(
    'a description of a session',
    async () => 'v=0\no=- 0 0 IN IP4 127.0.0.1\ns=x\nc=IN IP4 127.0.0.1\nt=0 0\nm=video 5004 RTP/AVP 96\n',
  ),
  content(
    'a drawing that loads the secret',
    async ({ outside }) =>
      `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"><image xlink:href="file://${outside}/secret.txt"/></svg>`,
  ),
];

const FOREIGN: readonly LabelAttack[] = [
  content('a page', async () => '<!doctype html><script>alert(1)</script>'),
  content('a script of the shell', async () => '#!/bin/sh\ntouch owned\n'),
  content('a program', async () => Buffer.concat([Buffer.from('\x7fELF\x02\x01\x01', 'latin1'), Buffer.alloc(4096)])),
  content('an archive', async () => makeZip([{ name: '../../owned', data: 'owned' }])),
  content('a bomb', async () =>
    Buffer.concat([Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3]), deflateRawSync(Buffer.alloc(16 * 1_048_576))]),
  ),
  content('zeros', async () => Buffer.alloc(1_048_576)),
  content('text in UTF-16', async () => Buffer.from('\ufeff::error::owned\n##[error]owned\n', 'utf16le')),
  content('lines of commands', async () => '::error::owned\n##[error]owned\n\u001b[2J'),
  content('empty', async () => '', 'broken CLIP_EMPTY'),
  content('one byte', async () => 'x'),
];

/** Where ffprobe and the header reader count on what a file says of itself. */
const BOXES: readonly LabelAttack[] = [
  content('a box of four gigabytes', async () => Buffer.concat([FTYP, box('moov', Buffer.alloc(64), 0xffff_ffff)])),
  content('a box without an end', async () => Buffer.concat([FTYP, box('moov', Buffer.alloc(64), 0)])),
  content('a box of seven bytes', async () => Buffer.concat([FTYP, box('moov', Buffer.alloc(64), 7)])),
  content('a thousand boxes in each other', async () => nest(1_000)),
  content('fifty thousand boxes in each other', async () => nest(50_000)),
  content('a hundred thousand empty boxes', async () =>
    Buffer.concat([FTYP, ...Array.from({ length: 100_000 }, () => box('free'))]),
  ),
  content('ten thousand tracks', async () =>
    Buffer.concat([FTYP, box('moov', Buffer.concat(Array.from({ length: 10_000 }, () => box('trak'))))]),
  ),
  content('four billion samples', async ({ clip }) => setNumber(await clip('samples'), 'stsz', 12, 0xffff_ffff), [
    ...PROBE_REFUSES,
    'written',
  ]),
  content('four billion durations', async ({ clip }) => setNumber(await clip('durations'), 'stts', 8, 0xffff_ffff), [
    ...PROBE_REFUSES,
    'written',
  ]),
  content('four billion chunks', async ({ clip }) => setNumber(await clip('chunks'), 'stco', 8, 0xffff_ffff), [
    ...PROBE_REFUSES,
    'written',
  ]),
  content('a sample of four gigabytes', async ({ clip }) => setNumber(await clip('sample'), 'stsz', 16, 0xffff_ffff), [
    ...PROBE_REFUSES,
    'written',
  ]),
  content('of no time scale', async ({ clip }) => setNumber(await clip('scale'), 'mdhd', 16, 0), [
    ...PROBE_REFUSES,
    'written',
    'broken PROBE_INCOMPLETE',
  ]),
  content('a clip cut short', async ({ clip }) => (await clip('cut')).subarray(0, 900)),
  content(
    'a clip whose handler is a command',
    async ({ clip }) => overwrite(await clip('handler'), 'VideoHandler', '\n::error::ow'),
    'written',
  ),
  content(
    'a clip whose compressor is a command',
    async ({ clip }) => overwrite(await clip('compressor'), 'Lavc', '##['),
    ['written'],
  ),
  content(
    'a clip and a secret behind it',
    async ({ clip, outside }) =>
      Buffer.concat([await clip('tail'), box('free', Buffer.from(`file:${outside}/secret.txt`))]),
    'written',
  ),
];

const special = (what: string, plant: NonNullable<LabelAttack['plant']>, fate: Fate): LabelAttack => ({
  name: `a clip is ${what}`,
  label: `special-${what.replaceAll(/[^a-z0-9]+/gi, '-')}.mp4`,
  plant,
  fate,
});

const SPECIAL: readonly LabelAttack[] = [
  special('a named pipe', (path) => makeFifo(path), 'broken CLIP_NOT_REGULAR'),
  special('a socket', (path) => makeSocket(path), 'broken CLIP_NOT_REGULAR'),
  special('a folder', (path) => mkdir(path), 'missing'),
  special(
    'a link to the secret',
    (path, { outside }) => symlink(join(outside, 'secret.mp4'), path),
    'broken CLIP_LINK_OUTSIDE',
  ),
  special(
    'a link over a link to the secret',
    async (path, { outside, clips }) => {
      await symlink(join(outside, 'secret.mp4'), join(clips, 'way'));
      await symlink('way', path);
    },
    'broken CLIP_LINK_OUTSIDE',
  ),
  {
    ...special(
      'a link to the folder of secrets',
      (path, { outside }) => symlink(outside, path),
      'broken CLIP_LINK_OUTSIDE',
    ),
    isFlatOnly: true,
  },
  { ...special('a link to the root', (path) => symlink('/', path), 'broken CLIP_LINK_OUTSIDE'), isFlatOnly: true },
  special('a link to the environment', (path) => symlink('/proc/self/environ', path), 'broken CLIP_LINK_OUTSIDE'),
  special('a link to zeros', (path) => symlink('/dev/zero', path), 'broken CLIP_LINK_OUTSIDE'),
  special('a link to the terminal', (path) => symlink('/dev/tty', path), 'broken CLIP_LINK_OUTSIDE'),
  special('a link to standard input', (path) => symlink('/dev/stdin', path), 'broken CLIP_LINK_OUTSIDE'),
  special('a link to itself', (path) => symlink(path, path), 'broken CLIP_UNREADABLE'),
  special('a link to nothing', (path) => symlink('gone', path), 'broken CLIP_UNREADABLE'),
  special(
    'a link to nothing outside',
    (path, { outside }) => symlink(join(outside, 'gone'), path),
    'broken CLIP_UNREADABLE',
  ),
  special('a link to its own folder', (path) => symlink('.', path), 'broken CLIP_NOT_REGULAR'),
  special(
    'a second name of secret text',
    (path, { outside }) => link(join(outside, 'secret.txt'), path),
    'broken PROBE_FAILED',
  ),
  special(
    'a hole of 64 MiB',
    async (path) => {
      await writeFile(path, FTYP);
      await truncate(path, 64 * 1_048_576);
    },
    'broken PROBE_FAILED',
  ),
];

export const CLIP_ATTACKS: readonly LabelAttack[] = [...PLAYLISTS, ...FOREIGN, ...BOXES, ...SPECIAL];
