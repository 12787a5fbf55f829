import { describe, expect, it } from 'vitest';
import { nameFault, pathFault } from '../../../src/clips/clip-name.ts';

describe('nameFault', () => {
  it.each([
    '9900000001.mp4',
    '9900000001_original_centercrop_960x540_8s.mp4',
    'a clip.mp4',
    '視頻-é-🎬.mp4',
    'e\u0301.mp4',
    '%2e%2e%2f.mp4',
    '*.mp4',
    '-version',
    '...',
    'CON.mp4',
    'x'.repeat(255),
  ])('lets %j be a name', (name) => {
    expect(nameFault(name)).toBeUndefined();
  });

  it.each([
    { name: '', fault: 'is empty' },
    { name: '.', fault: 'is a folder, not a file' },
    { name: '..', fault: 'is a folder, not a file' },
    { name: '../a.mp4', fault: 'is a path, and only a plain file name is accepted' },
    { name: '/a.mp4', fault: 'is a path, and only a plain file name is accepted' },
    { name: 'C:\\a.mp4', fault: 'is a path, and only a plain file name is accepted' },
    { name: '\\\\host\\share\\a.mp4', fault: 'is a path, and only a plain file name is accepted' },
    { name: 'a\0.mp4', fault: 'has a control character' },
    { name: 'a\n::error::b.mp4', fault: 'has a control character' },
    { name: 'a\u007f.mp4', fault: 'has a control character' },
    { name: 'caf\ufffd.mp4', fault: 'has bytes that are not valid text' },
    { name: '\ud83c.mp4', fault: 'has bytes that are not valid text' },
    { name: 'x'.repeat(256), fault: 'is longer than 255 bytes' },
    { name: 'é'.repeat(128), fault: 'is longer than 255 bytes' },
  ])('says that $name $fault', ({ name, fault }) => {
    expect(nameFault(name)).toBe(fault);
  });
});

/** A path of so many bytes, in names that are short enough. */
function pathOf(bytes: number): string {
  return `${'x'.repeat(200)}/`
    .repeat(10)
    .slice(0, bytes - 1)
    .replace(/\/$/, 'x')
    .concat('y');
}

describe('pathFault', () => {
  it.each(['a.mp4', 'ia-batch1/a.mp4', 'a/b/c/größe.mp4', '.a/...', `${'x'.repeat(255)}/a`, pathOf(1_024)])(
    'lets %j be a path',
    (path) => {
      expect(pathFault(path)).toBeUndefined();
    },
  );

  it.each([
    { path: '', fault: 'is empty' },
    { path: '/a.mp4', fault: 'is an absolute path' },
    { path: '//a.mp4', fault: 'is an absolute path' },
    { path: 'a//b.mp4', fault: 'is a path with an empty part, or one of dots alone' },
    { path: 'a/', fault: 'is a path with an empty part, or one of dots alone' },
    { path: '.', fault: 'is a path with an empty part, or one of dots alone' },
    { path: './a.mp4', fault: 'is a path with an empty part, or one of dots alone' },
    { path: 'a/../b.mp4', fault: 'is a path with an empty part, or one of dots alone' },
    { path: 'a/..', fault: 'is a path with an empty part, or one of dots alone' },
    { path: 'a/..\\b.mp4', fault: 'has a backslash' },
    { path: 'C:\\a.mp4', fault: 'has a backslash' },
    { path: 'a/b\0.mp4', fault: 'has a control character' },
    { path: '\ud83c/a.mp4', fault: 'has bytes that are not valid text' },
    { path: `a/${'x'.repeat(256)}`, fault: 'is longer than 255 bytes' },
    { path: pathOf(1_025), fault: 'is longer than 1024 bytes' },
  ])('says that $path $fault', ({ path, fault }) => {
    expect(pathFault(path)).toBe(fault);
  });
});
