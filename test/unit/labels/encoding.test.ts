import { describe, expect, it } from 'vitest';
import { detectEncoding } from '../../../src/labels/dialect.ts';

const TEXT = 'flickr_id,mos\n9900000001,3.25\n';
const BIG_ENDIAN = Buffer.from(TEXT, 'utf16le').swap16();

describe('detectEncoding', () => {
  it.each([
    { what: 'plain ASCII', head: Buffer.from(TEXT), encoding: 'utf-8' },
    { what: 'UTF-8 with a byte order mark', head: Buffer.from(`\ufeff${TEXT}`), encoding: 'utf-8' },
    { what: 'a file without bytes', head: Buffer.alloc(0), encoding: 'utf-8' },
    { what: 'one byte', head: Buffer.from('f'), encoding: 'utf-8' },
    { what: 'Latin-1', head: Buffer.from('caf\xe9,mos\n', 'latin1'), encoding: 'utf-8' },
    { what: 'one NUL among text', head: Buffer.from('a\0b,mos\n1,3.25\n'), encoding: 'utf-8' },
    { what: 'UTF-16LE with a mark', head: Buffer.from(`\ufeff${TEXT}`, 'utf16le'), encoding: 'utf-16le' },
    {
      what: 'UTF-16BE with a mark',
      head: Buffer.concat([Buffer.from([0xfe, 0xff]), BIG_ENDIAN]),
      encoding: 'utf-16be',
    },
    { what: 'UTF-16LE without a mark', head: Buffer.from(TEXT, 'utf16le'), encoding: 'utf-16le' },
    { what: 'UTF-16BE without a mark', head: BIG_ENDIAN, encoding: 'utf-16be' },
    { what: 'UTF-16LE with a mark, far from Latin', head: Buffer.from('\ufeff動画', 'utf16le'), encoding: 'utf-16le' },
    {
      what: 'UTF-16BE with a mark, far from Latin',
      head: Buffer.from('\ufeff動画', 'utf16le').swap16(),
      encoding: 'utf-16be',
    },
    { what: 'half a mark', head: Buffer.from([0xff, 0x61, 0x62]), encoding: 'utf-8' },
    { what: 'half the other mark', head: Buffer.from([0xfe, 0x61, 0x62]), encoding: 'utf-8' },
    { what: 'the second byte of a mark', head: Buffer.from([0x61, 0xfe, 0x62]), encoding: 'utf-8' },
    { what: 'the second byte of the other mark', head: Buffer.from([0x61, 0xff, 0x62]), encoding: 'utf-8' },
    {
      what: 'UTF-16LE, one letter in ten not Latin',
      head: Buffer.from('動,mos 1234', 'utf16le'),
      encoding: 'utf-16le',
    },
    {
      what: 'UTF-16BE, one letter in ten not Latin',
      head: Buffer.from('動,mos 1234', 'utf16le').swap16(),
      encoding: 'utf-16be',
    },
    { what: 'UTF-16LE with an accent', head: Buffer.from(`${TEXT}é,3.25\n`, 'utf16le'), encoding: 'utf-16le' },
  ])('$what is $encoding', ({ head, encoding }) => {
    expect(detectEncoding(head)).toBe(encoding);
  });
});
