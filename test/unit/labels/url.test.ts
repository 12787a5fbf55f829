import { describe, expect, it } from 'vitest';
import { urlFault } from '../../../src/labels/label.ts';

const LONGEST = 'http://example.org/'.padEnd(8_192, 'a');

describe('urlFault', () => {
  it.each([
    'http://example.org/a.mp4',
    'https://user:secret@example.org:8443/a.mp4?token=abc',
    'HTTPS://EXAMPLE.ORG',
    LONGEST,
  ])('accepts %s', (url) => expect(urlFault(url)).toBeUndefined());

  it.each([
    ['file:///etc/passwd', 'not of http or https'],
    ['ftp://example.org/a.mp4', 'not of http or https'],
    ['data:video/mp4;base64,AAAA', 'not of http or https'],
    ['javascript:alert(1)', 'not of http or https'],
    ['example.org/a.mp4', 'is not a URL'],
    ['/etc/passwd', 'is not a URL'],
    ['http://', 'is not a URL'],
    [`${LONGEST}a`, 'longer than 8192 characters'],
  ])('refuses %.40s', (url, reason) => expect(urlFault(url)).toContain(reason));

  it.each([
    ['ftp://example.org/'.padEnd(120, 'a'), 'ftp://example.org/'.padEnd(120, 'a')],
    ['ftp://example.org/'.padEnd(121, 'a'), `${'ftp://example.org/'.padEnd(120, 'a')}…`],
  ])('shows what it refuses, at most 120 characters of it', (url, shown) => {
    expect(urlFault(url)).toBe(`the address "${shown}" is not of http or https`);
  });

  it('shows no credentials, and no more of the address than a line holds', () => {
    expect(urlFault('ftp://user:hunter2@example.org/a?token=hunter2')).not.toContain('hunter2');
    expect(urlFault('ftp:user:my hunter2@example.org/a')).not.toContain('hunter2');
    expect(urlFault(`ftp://example.org/${'a'.repeat(1_000)}`)?.length).toBeLessThan(200);
  });

  it('is through with the longest address at once, whatever it is made of', () => {
    const begun = process.cpuUsage();
    expect(urlFault(';token'.repeat(1_365))).toContain('is not a URL');
    expect(process.cpuUsage(begun).user / 1e6).toBeLessThan(1);
  });
});
