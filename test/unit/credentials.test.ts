import { describe, expect, it } from 'vitest';
import { redactAddress, redactCredentials } from '../../src/credentials.ts';

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
