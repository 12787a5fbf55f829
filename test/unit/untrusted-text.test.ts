import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { redactAddress, redactCredentials, toLogText } from '../../src/files/untrusted-text.ts';
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

describe('redactCredentials', () => {
  it.each([
    ['https://me:secret@example.org/a', 'https://REDACTED@example.org/a'],
    ['https://secret@example.org/a', 'https://REDACTED@example.org/a'],
    ['https://me:sec@ret@example.org/a', 'https://REDACTED@example.org/a'],
    ['--url=ftp://me:secret@example.org', '--url=ftp://REDACTED@example.org'],
    ['s3+https://me:secret@example.org', 's3+https://REDACTED@example.org'],
    ['https://a:b@x.org https://c:d@y.org', 'https://REDACTED@x.org https://REDACTED@y.org'],
    ['https://me:a secret@example.org/a', 'https://REDACTED@example.org/a'],
    ['https:me:secret@example.org/a', 'https:REDACTED@example.org/a'],
    ['http:\\\\me:secret@example.org/a', 'http:\\\\REDACTED@example.org/a'],
    ['https://x.org/a?token=secret', 'https://x.org/a?token=REDACTED'],
    ['https://x.org/a?a;token=secret;b', 'https://x.org/a?a;token=REDACTED'],
    ['https://x.org/a?a=1&access_token=secret&b=2', 'https://x.org/a?a=1&access_token=REDACTED&b=2'],
    ['https://x.org/#access_token=secret', 'https://x.org/#access_token=REDACTED'],
    ['https://x.org/a?sv=1&sig=a%2Fb%3D#top', 'https://x.org/a?sv=1&sig=REDACTED#top'],
    [
      'https://x.org/a?X-Amz-Signature=abc&X-Amz-Credential=k',
      'https://x.org/a?X-Amz-Signature=REDACTED&X-Amz-Credential=REDACTED',
    ],
    ['https://x.org/a?apiKey=secret', 'https://x.org/a?apiKey=REDACTED'],
    ['https://x.org/a?PASSWORD=secret', 'https://x.org/a?PASSWORD=REDACTED'],
  ])('turns %s into %s', (text, redacted) => {
    expect(redactCredentials(text)).toBe(redacted);
  });

  it.each([
    'https://example.org/a@b',
    'https://example.org/?mail=a@b',
    'https://example.org/clips/9900000001.mp4?download=1',
    '/data/konvid-1k',
    'me@example.org',
    '--output=a.jsonl',
  ])('leaves %s alone', (text) => {
    expect(redactCredentials(text)).toBe(text);
  });

  it.each(['a', ';token', '?', 'http:', 'http:\\', 'http://@', '?token'])(
    'looks at a long text of %j once',
    (piece) => {
      const begun = process.cpuUsage();
      redactCredentials(piece.repeat(Math.ceil(30_000 / piece.length)));
      const { user, system } = process.cpuUsage(begun);
      expect((user + system) / 1e6).toBeLessThan(2);
    },
  );
});

describe('redactAddress', () => {
  it.each([
    ['https:/me:secret@example.org/a', 'https://REDACTED@example.org/a'],
    ['ht\ntps://m\te:sec\nret@example.org/a', 'https://REDACTED@example.org/a'],
    ['https://me:se cret@example.org/a?sig=x', 'https://REDACTED@example.org/a?sig=REDACTED'],
    ['https://example.org', 'https://example.org'],
    ['https://me:secret@[example.org', 'https://REDACTED@[example.org'],
  ])('finds the credentials of %j where whoever connects finds them', (address, redacted) => {
    expect(redactAddress(address)).toBe(redacted);
  });

  it('hides credentials that are longer once they are spelled as in an address', () => {
    expect(redactAddress(`ftp2://user:secret${'@'.repeat(5_000)}host/a.mp4`)).toBe('ftp2://REDACTED@host/a.mp4');
  });
});
