import { describe, expect, it } from 'vitest';
import type { DownloadFault } from '../../../src/fetch/download-fault.ts';
import {
  type Expectation,
  MAX_RETRY_AFTER_MS,
  readResponseHead,
  readRetryAfter,
  readValidators,
} from '../../../src/fetch/response-head.ts';

type Headers = Readonly<Record<string, string>>;

const WHOLE: Expectation = { offset: 0, file: {}, minBytes: 10, maxBytes: 1_000 };
const REST: Expectation = { ...WHOLE, offset: 40, file: { totalBytes: 100, etag: '"a"' } };

function faultOf(statusCode: number, headers: object, expectation: Expectation): Readonly<Record<string, unknown>> {
  try {
    return {
      message: `none: ${JSON.stringify(readResponseHead({ statusCode, headers: headers as Headers }, expectation))}`,
    };
  } catch (error) {
    const { message, details } = error as DownloadFault;
    return { kind: details.kind, spoils: details.spoils ?? false, message };
  }
}

describe('readResponseHead', () => {
  it('reads a whole body, with and without a length', () => {
    const headers = { 'content-length': '100', 'content-encoding': 'identity', etag: '"a"' };
    const file = { etag: '"a"', lastModified: undefined, totalBytes: 100 };
    expect(readResponseHead({ statusCode: 200, headers }, WHOLE)).toEqual({ start: 0, end: 100, file });
    expect(readResponseHead({ statusCode: 200, headers: {} }, WHOLE)).toMatchObject({ start: 0, end: undefined });
  });

  it('accepts a whole body in place of the part that was requested', () => {
    const body = { start: 0, end: 90, file: { totalBytes: 90 } };
    expect(readResponseHead({ statusCode: 200, headers: { 'content-length': '90' } }, REST)).toMatchObject(body);
  });

  it.each([
    { range: 'bytes 40-99/100', end: 100 },
    { range: 'bytes 40-59/100', end: 60 },
    { range: 'bytes 40-99/*', end: 100 },
  ])('reads the part $range', ({ range, end }) => {
    const headers = { 'content-range': range, etag: '"a"' };
    const file = { etag: '"a"', totalBytes: 100 };
    expect(readResponseHead({ statusCode: 206, headers }, REST)).toEqual({ start: 40, end, file });
  });

  it.each([
    ['another start', { 'content-range': 'bytes 39-99/100' }],
    ['no range', {}],
    ['several ranges', { 'content-type': 'multipart/byteranges; boundary=x' }],
    ['a range backwards', { 'content-range': 'bytes 40-39/100' }],
    ['a range after the end', { 'content-range': 'bytes 40-100/100' }],
    ['another unit', { 'content-range': 'lines 40-99/100' }],
    ['a length that differs', { 'content-range': 'bytes 40-99/100', 'content-length': '61' }],
    ['another size', { 'content-range': 'bytes 40-99/101' }],
    ['another tag', { 'content-range': 'bytes 40-99/100', etag: '"b"' }],
  ])('starts over on a part with %s', (_, headers) => {
    expect(faultOf(206, headers, REST)).toMatchObject({ kind: 'transient', spoils: true });
  });

  it('starts over on a part that was not requested, and on a range that does not exist', () => {
    expect(faultOf(206, { 'content-range': 'bytes 0-99/100' }, WHOLE)).toMatchObject({
      kind: 'transient',
      spoils: true,
    });
    expect(faultOf(416, { 'content-range': 'bytes */30' }, REST)).toMatchObject({ kind: 'transient', spoils: true });
  });

  it.each([408, 425, 429, 500, 502, 503, 504, 599])('tries again on %i', (status) => {
    expect(faultOf(status, {}, WHOLE)).toMatchObject({ kind: 'transient', spoils: false });
  });

  it.each([204, 304, 400, 401, 403, 404, 407, 410, 451, 600])('gives up on %i', (status) => {
    const kind = status === 407 ? 'later' : 'final';
    const spoils = status === 404 || status === 410;
    expect(faultOf(status, {}, WHOLE)).toEqual({ kind, spoils, message: `the server answered ${status}` });
  });

  it.each([
    [{ 'content-length': '1001' }, 'is 1001 bytes long; at most 1000 are accepted'],
    [{ 'content-length': '9' }, 'is 9 bytes long; at least 10 were expected'],
    [{ 'content-encoding': 'gzip' }, 'sent an encoded body although none was asked for'],
    [{ 'content-type': 'text/html; charset=utf-8' }, 'sent an HTML page in place of the file'],
    [{ 'content-type': 'application/xhtml+xml' }, 'sent an HTML page in place of the file'],
  ])('refuses %j', (headers, message) => {
    expect(faultOf(200, headers, WHOLE)).toMatchObject({ kind: 'final', message });
  });
});

describe('readValidators', () => {
  const date = 'Sun, 22 Nov 2026 10:00:01 GMT';
  it.each([
    [{ etag: '"a"' }, { etag: '"a"' }],
    [{ etag: 'W/"a"' }, {}],
    [{ etag: ['"a"', '"b"'] }, {}],
    [{ 'last-modified': 'Sun, 22 Nov 2026 10:00:00 GMT', date }, { lastModified: 'Sun, 22 Nov 2026 10:00:00 GMT' }],
    [{ 'last-modified': date, date }, {}],
    [{ 'last-modified': 'Sun, 22 Nov 2026 10:00:00 GMT' }, {}],
  ])('uses what is reliable of %j', (headers, validators) => {
    expect(readValidators(headers)).toEqual({ etag: undefined, lastModified: undefined, ...validators });
  });
});

describe('readRetryAfter', () => {
  const NOW = Date.parse('Sun, 22 Nov 2026 10:00:00 GMT');
  it.each([
    ['7', 7_000],
    [' 0 ', 0],
    ['Sun, 22 Nov 2026 10:00:05 GMT', 5_000],
    ['Sun, 22 Nov 2026 09:00:00 GMT', 0],
    ['99999', MAX_RETRY_AFTER_MS],
    ['soon', undefined],
    ['-3', undefined],
    [undefined, undefined],
  ])('reads %j', (value, ms) => {
    expect(readRetryAfter(value, NOW)).toBe(ms);
  });
});
