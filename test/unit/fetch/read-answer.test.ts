import { describe, expect, it } from 'vitest';
import type { DownloadFault } from '../../../src/fetch/download-fault.ts';
import {
  type Expectation,
  readBodyHead,
  readValidators,
  saysNothingIsMissing,
} from '../../../src/fetch/read-answer.ts';

const WHOLE: Expectation = { offset: 0, totalBytes: undefined, validators: {}, minBytes: 0, maxBytes: 1_000 };
const REST: Expectation = { ...WHOLE, offset: 40, totalBytes: 100, validators: { etag: '"a"' } };

function faultOf(
  statusCode: number,
  headers: Readonly<Record<string, string>>,
  expectation: Expectation,
): Partial<DownloadFault> {
  try {
    return { message: `none: ${JSON.stringify(readBodyHead({ statusCode, headers }, expectation))}` };
  } catch (error) {
    const { kind, spoils, message } = error as DownloadFault;
    return { kind, spoils, message };
  }
}

describe('readBodyHead', () => {
  it('reads a whole body, with and without a length', () => {
    const headers = { 'content-length': '100', etag: '"a"' };
    const validators = { etag: '"a"', lastModified: undefined };
    expect(readBodyHead({ statusCode: 200, headers }, WHOLE)).toEqual({
      start: 0,
      end: 100,
      totalBytes: 100,
      validators,
    });
    expect(readBodyHead({ statusCode: 200, headers: {} }, WHOLE)).toMatchObject({ start: 0, end: undefined });
  });

  it('takes a whole body for a part that was asked for', () => {
    expect(readBodyHead({ statusCode: 200, headers: { 'content-length': '90' } }, REST)).toMatchObject({
      start: 0,
      totalBytes: 90,
    });
  });

  it.each([
    { range: 'bytes 40-99/100', end: 100, totalBytes: 100 },
    { range: 'bytes 40-59/100', end: 60, totalBytes: 100 },
    { range: 'bytes 40-99/*', end: 100, totalBytes: 100 },
  ])('reads the part $range', ({ range, end, totalBytes }) => {
    const headers = { 'content-range': range, etag: '"a"' };
    expect(readBodyHead({ statusCode: 206, headers }, REST)).toMatchObject({ start: 40, end, totalBytes });
  });

  it.each([
    ['another start', { 'content-range': 'bytes 39-99/100' }],
    ['no range', {}],
    ['several ranges', { 'content-type': 'multipart/byteranges; boundary=x' }],
    ['a range backwards', { 'content-range': 'bytes 40-39/100' }],
    ['a range behind the end', { 'content-range': 'bytes 40-100/100' }],
    ['another unit', { 'content-range': 'lines 40-99/100' }],
    ['a length that differs', { 'content-range': 'bytes 40-99/100', 'content-length': '61' }],
    ['another size', { 'content-range': 'bytes 40-99/101' }],
    ['another tag', { 'content-range': 'bytes 40-99/100', etag: '"b"' }],
  ])('starts over on a part with %s', (_, headers) => {
    expect(faultOf(206, headers as Record<string, string>, REST)).toMatchObject({ kind: 'transient', spoils: true });
  });

  it('starts over on a part that nobody asked for, and on a range that does not exist', () => {
    const headers = { 'content-range': 'bytes 0-99/100' };
    expect(faultOf(206, headers, WHOLE)).toMatchObject({ kind: 'transient', spoils: true });
    expect(faultOf(416, { 'content-range': 'bytes */30' }, REST)).toMatchObject({ kind: 'transient', spoils: true });
  });

  it.each([408, 425, 429, 500, 502, 503, 504, 599])('tries again on %i', (status) => {
    expect(faultOf(status, {}, WHOLE)).toMatchObject({ kind: 'transient', spoils: false });
  });

  it.each([204, 304, 400, 401, 403, 404, 407, 410, 451, 600])('gives up on %i', (status) => {
    const kind = status === 407 ? 'later' : 'final';
    expect(faultOf(status, {}, WHOLE)).toMatchObject({ kind, message: `the server answered ${status}` });
  });

  it.each([
    [{ 'content-length': '1001' }, 'is 1001 bytes long; at most 1000 are accepted'],
    [{ 'content-length': '9' }, 'is 9 bytes long; at least 10 were expected'],
    [{ 'content-encoding': 'gzip' }, 'sent an encoded body although none was asked for'],
    [{ 'content-type': 'text/html; charset=utf-8' }, 'sent an HTML page in place of the file'],
    [{ 'content-type': 'application/xhtml+xml' }, 'sent an HTML page in place of the file'],
  ])('refuses %j', (headers, message) => {
    expect(faultOf(200, headers as Record<string, string>, { ...WHOLE, minBytes: 10 })).toMatchObject({
      kind: 'final',
      message,
    });
  });

  it('accepts an encoding that is none', () => {
    expect(readBodyHead({ statusCode: 200, headers: { 'content-encoding': 'identity' } }, WHOLE).start).toBe(0);
  });
});

describe('readValidators', () => {
  const date = 'Sun, 22 Nov 2026 10:00:01 GMT';
  it.each([
    [{ etag: '"a"' }, { etag: '"a"' }],
    [{ etag: 'W/"a"' }, {}],
    [{ etag: 'a' }, {}],
    [{ 'last-modified': 'Sun, 22 Nov 2026 10:00:00 GMT', date }, { lastModified: 'Sun, 22 Nov 2026 10:00:00 GMT' }],
    [{ 'last-modified': date, date }, {}],
    [{ 'last-modified': 'Sun, 22 Nov 2026 10:00:00 GMT' }, {}],
  ])('relies on what is reliable of %j', (headers, validators) => {
    expect(readValidators(headers)).toEqual({ etag: undefined, lastModified: undefined, ...validators });
  });
});

describe('saysNothingIsMissing', () => {
  it.each([
    [416, { 'content-range': 'bytes */40' }, true],
    [416, { 'content-range': 'bytes */40', etag: '"a"' }, true],
    [416, { 'content-range': 'bytes */40', etag: '"b"' }, false],
    [416, { 'content-range': 'bytes */41' }, false],
    [416, {}, false],
    [206, { 'content-range': 'bytes */40' }, false],
  ])('judges %i with %j', (statusCode, headers, expected) => {
    expect(saysNothingIsMissing({ statusCode, headers: headers as Record<string, string> }, REST)).toBe(expected);
  });
});
