import { describe, expect, it } from 'vitest';
import { decimalMarkOf, parseCount, parseDecimal, parseFlickrId } from '../../../src/labels/number.ts';

describe('parseDecimal', () => {
  it.each([
    ['3', 3],
    ['3.25', 3.25],
    ['+3.25', 3.25],
    ['-0.5', -0.5],
    ['3.', 3],
    ['.5', 0.5],
    ['.25', 0.25],
    ['3.25e0', 3.25],
    ['325E-2', 3.25],
    ['3.25e+10', 3.25e10],
    ['007', 7],
  ])('reads %j with a decimal point', (text, value) => {
    expect(parseDecimal(text, 'dot')).toBe(value);
  });

  it.each([
    ['3,25', 3.25],
    ['13,25', 13.25],
    ['-0,5', -0.5],
    ['3', 3],
  ])('reads %j with a decimal comma', (text, value) => {
    expect(parseDecimal(text, 'comma')).toBe(value);
  });

  it('takes nothing else for a number', () => {
    const texts = [
      '',
      ' ',
      '3.25 ',
      'NaN',
      'nan',
      'Infinity',
      '-inf',
      '1e400',
      '9'.repeat(400),
      '0b11',
      '3 .5',
      '1/2',
      '+-3',
      "'3",
      '3f',
      '-1e400',
      '1_0',
      '0x10',
      '3.2.5',
      '1,000.5',
      '3,25',
      '.',
      'e5',
      '--3',
      '３',
      '٣',
      'n.a.',
      '3\n',
      '#DIV/0!',
      'true',
    ];
    expect(texts.filter((text) => parseDecimal(text, 'dot') !== undefined)).toEqual([]);
  });

  it('takes nothing else for a number with a decimal comma', () => {
    const texts = ['1.000,5', '3,', ',5', '1,2,3', '3.25', '.5'];
    expect(texts.filter((text) => parseDecimal(text, 'comma') !== undefined)).toEqual([]);
  });
});

describe('decimalMarkOf', () => {
  it.each([
    ['3', 'unknown'],
    ['3.25', 'dot'],
    ['3,25', 'comma'],
    ['-3,25', 'comma'],
    ['1,000.5', 'dot'],
    ['n3,25', 'unknown'],
    ['3,25 n', 'unknown'],
    ['13,25', 'comma'],
    ['', 'unknown'],
  ] as const)('%j shows %s', (text, mark) => {
    expect(decimalMarkOf(text)).toBe(mark);
  });
});

describe('parseCount', () => {
  it.each([
    ['0', 0],
    ['114', 114],
    ['+114', 114],
    ['114.0', 114],
    ['114.', 114],
    ['114.000', 114],
    ['9007199254740991', Number.MAX_SAFE_INTEGER],
  ])('reads %j', (text, count) => {
    expect(parseCount(text)).toBe(count);
  });

  it.each([
    '',
    '-1',
    '1.5',
    '9'.repeat(400),
    'Infinity',
    '1e3',
    '1e400',
    '1_000',
    '1,000',
    '9007199254740992',
    '１１４',
    'NaN',
    '0x1',
  ])('takes %j for no count', (text) => {
    expect(parseCount(text)).toBeUndefined();
  });
});

describe('parseFlickrId', () => {
  it.each([
    ['8536919744', '8536919744'],
    ['10288646905', '10288646905'],
    ['8536919744.0', '8536919744'],
    ['8536919744.', '8536919744'],
    ['8536919744.00', '8536919744'],
    ['007', '007'],
    ['12345678901234567890', '12345678901234567890'],
  ])('reads %j without rounding', (text, id) => {
    expect(parseFlickrId(text)).toBe(id);
  });

  it.each([
    '',
    '8.53692E+09',
    '8536919744.5',
    '-8536919744',
    '123456789012345678901',
    '８５３６',
    '85 36',
    'abc',
    '1\n',
  ])('takes %j for no id', (text) => {
    expect(parseFlickrId(text)).toBeUndefined();
  });
});
