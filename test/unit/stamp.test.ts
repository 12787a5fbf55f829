import { describe, expect, it } from 'vitest';
import { chooseInstant, formatInstant } from '../../src/files/stamp.ts';

const NOW = new Date('2026-05-08T12:34:56.789Z');

function choose(given: string | undefined, environment: NodeJS.ProcessEnv = {}): string {
  return chooseInstant(given, { option: '--ingested-at', environment, now: NOW });
}

it('formatInstant writes whole seconds and spells UTC +00:00', () => {
  expect(formatInstant(NOW)).toBe('2026-05-08T12:34:56+00:00');
});

describe('chooseInstant', () => {
  it.each([
    { what: 'the one given', given: '2026-05-08T12:00:00+00:00', epoch: '1', instant: '2026-05-08T12:00:00+00:00' },
    {
      what: 'the one given with Z',
      given: '2026-05-08T12:00:00Z',
      epoch: undefined,
      instant: '2026-05-08T12:00:00+00:00',
    },
    { what: 'a leap day', given: '2028-02-29T23:59:59Z', epoch: undefined, instant: '2028-02-29T23:59:59+00:00' },
    { what: 'SOURCE_DATE_EPOCH', given: undefined, epoch: '1778241600', instant: '2026-05-08T12:00:00+00:00' },
    { what: 'the epoch itself', given: undefined, epoch: '0', instant: '1970-01-01T00:00:00+00:00' },
    { what: 'now where SOURCE_DATE_EPOCH is empty', given: undefined, epoch: '', instant: '2026-05-08T12:34:56+00:00' },
    { what: 'now', given: undefined, epoch: undefined, instant: '2026-05-08T12:34:56+00:00' },
  ])('takes $what', ({ given, epoch, instant }) => {
    expect(choose(given, { SOURCE_DATE_EPOCH: epoch })).toBe(instant);
  });

  it.each([
    '',
    'now',
    '2026-05-08',
    '2026-05-08T12:00:00',
    '2026-05-08T12:00:00+02:00',
    '2026-05-08T12:00:00-00:00',
    '2026-05-08T12:00:00.000Z',
    '2026-05-08T12:00Z',
    '2026-02-30T12:00:00Z',
    '2027-02-29T12:00:00Z',
    '2026-13-01T12:00:00Z',
    '2026-05-08T24:00:00Z',
    '2026-05-08T12:00:60Z',
    '2026-05-08T12:00:00Z\n',
    '２０２６-05-08T12:00:00Z',
  ])('refuses --ingested-at %j', (given) => {
    expect(() => choose(given)).toThrow(
      expect.objectContaining({ code: 'OPTION_INVALID', message: expect.stringContaining('--ingested-at') }),
    );
  });

  it.each(['-1', '1.5', '1e9', 'now', ' 0', '123456789012'])('refuses SOURCE_DATE_EPOCH=%s', (epoch) => {
    expect(() => choose(undefined, { SOURCE_DATE_EPOCH: epoch })).toThrow(
      expect.objectContaining({ code: 'OPTION_INVALID', message: expect.stringContaining('SOURCE_DATE_EPOCH') }),
    );
  });
});
