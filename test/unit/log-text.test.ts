import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toLogText } from '../../src/log-text.ts';
import { anyText } from '../support/text.ts';

/** What would begin a new line, drive a terminal, or be a command to a runner. */
const UNSAFE = /[\p{Cc}\p{Zl}\p{Zp}]|##\[|^\s*::/u;

describe('toLogText', () => {
  it.each([
    { what: 'plain text', text: 'a clip.mp4: broken', log: 'a clip.mp4: broken' },
    { what: 'letters of any script, and emoji', text: 'é-視頻-🎬', log: 'é-視頻-🎬' },
    { what: 'a colon or two inside', text: 'a::b ::error::', log: 'a::b ::error::' },
    { what: 'backslashes', text: 'C:\\clips', log: 'C:\\clips' },
  ])('leaves $what as it is', ({ text, log }) => {
    expect(toLogText(text)).toBe(log);
  });

  it.each([
    { what: 'line breaks', text: 'a\nb\r\nc', log: 'a\\nb\\r\\nc' },
    { what: 'tabs', text: 'a\tb', log: 'a\\tb' },
    { what: 'NUL', text: 'a\0b', log: 'a\\u0000b' },
    { what: 'colours', text: '\u001b[31mred', log: '\\u001b[31mred' },
    { what: 'control characters of Latin-1', text: 'a\u0085b\u009bc', log: 'a\\u0085b\\u009bc' },
    { what: 'DEL', text: 'a\u007f', log: 'a\\u007f' },
    { what: 'line and paragraph separators', text: 'a\u2028b\u2029c', log: 'a\\u2028b\\u2029c' },
    { what: 'text that runs backwards', text: 'a\u202egpm.exe', log: 'a\\u202egpm.exe' },
    { what: 'isolates', text: 'a\u2066b\u2069', log: 'a\\u2066b\\u2069' },
    { what: 'the Arabic letter mark', text: 'a\u061cb', log: 'a\\u061cb' },
    { what: 'invisible characters', text: 'a\u200bb\ufeffc', log: 'a\\u200bb\\ufeffc' },
    { what: 'half a surrogate pair', text: 'a\ud83cb', log: 'a\\ud83cb' },
  ])('shows $what in escapes', ({ text, log }) => {
    expect(toLogText(text)).toBe(log);
  });

  it.each([
    { text: '::error::x', log: '\\::error::x' },
    { text: '  ::set-output name=a::b', log: '  \\::set-output name=a::b' },
    { text: '\u00a0::error::x', log: '\u00a0\\::error::x' },
    { text: '##[error]x', log: '##\\[error]x' },
    { text: 'a ##[group]##[x', log: 'a ##\\[group]##\\[x' },
    { text: '###[error]x', log: '###\\[error]x' },
    { text: 'a\n::error::x', log: 'a\\n::error::x' },
  ])('breaks up what a runner takes for a command: $text', ({ text, log }) => {
    expect(toLogText(text)).toBe(log);
  });

  it('is one line and no command, whatever comes in', () => {
    const pieces = ['::', ':', '##[', '#', '[', '\n', '\r', '\t', ' ', '\u2028', '\u001b', 'a'];
    const hostile = fc.array(fc.constantFrom(...pieces), { maxLength: 12 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(fc.oneof(hostile, anyText()), (text) => {
        const log = toLogText(text);
        expect(UNSAFE.test(log), log).toBe(false);
        expect(log.isWellFormed()).toBe(true);
      }),
    );
  });
});
