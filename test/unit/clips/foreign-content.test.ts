import { describe, expect, it } from 'vitest';
import { describeForeignContent } from '../../../src/clips/foreign-content.ts';

describe('describeForeignContent', () => {
  it.each([
    { text: '\0'.repeat(512), says: /zero bytes/ },
    { text: 'version https://git-lfs.github.com/spec/v1\noid sha256:00\nsize 1\n', says: /Git LFS/ },
    { text: '../.git/annex/objects/x/y', says: /git-annex/ },
    { text: '/annex/objects/SHA256E-s1--0.mp4\n', says: /git-annex/ },
    { text: '\n<!DOCTYPE html><html>', says: /HTML/ },
    { text: '\u00ef\u00bb\u00bf<html lang="en">', says: /HTML/ },
    { text: '<?xml version="1.0"?><Error>', says: /XML/ },
    { text: '{"error": "gone"}', says: /JSON/ },
    { text: '#EXTM3U\n', says: /playlist/ },
    { text: 'ffconcat version 1.0\n', says: /script/ },
    { text: 'PK\u0003\u0004\u0014', says: /ZIP/ },
    { text: '\u001f\u008b\u0008', says: /gzip/ },
    { text: 'Rar!\u001a\u0007', says: /archive/ },
    { text: `${'x'.repeat(257)}ustar`, says: /archive/ },
    { text: 'GIF89a', says: /picture/ },
    { text: '\u00ff\u00d8\u00ff\u00e0', says: /picture/ },
    { text: '%PDF-1.7', says: /PDF/ },
  ])('recognises $text', ({ text, says }) => {
    expect(describeForeignContent(Buffer.from(text, 'latin1'))).toMatch(says);
  });

  it.each([
    '',
    'This is not a video.',
    '\0\0\0\u0018ftypmp42\0\0\0\0',
    '\u001aE\u00df\u00a3',
    'G@\u0011\u0010',
    'RIFF',
  ])('says nothing of %s', (text) => {
    expect(describeForeignContent(Buffer.from(text, 'latin1'))).toBeUndefined();
  });
});
