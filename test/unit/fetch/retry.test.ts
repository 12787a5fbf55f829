import { describe, expect, it } from 'vitest';
import { DownloadFault, type FaultKind } from '../../../src/fetch/download-fault.ts';
import { MAX_RETRY_AFTER_MS, MAX_TRIES, readRetryAfter, tryAgain } from '../../../src/fetch/retry.ts';

const NOW = Date.parse('Sun, 22 Nov 2026 10:00:00 GMT');

describe('readRetryAfter', () => {
  it.each([
    ['7', 7_000],
    [' 0 ', 0],
    ['Sun, 22 Nov 2026 10:00:05 GMT', 5_000],
    ['Sun, 22 Nov 2026 09:00:00 GMT', 0],
    ['99999', MAX_RETRY_AFTER_MS],
    ['Mon, 22 Nov 2027 10:00:00 GMT', MAX_RETRY_AFTER_MS],
    ['soon', undefined],
    ['-3', undefined],
    ['', undefined],
    [undefined, undefined],
  ])('reads %j', (value, ms) => {
    expect(readRetryAfter(value, NOW)).toBe(ms);
  });
});

/** Fails so often, each time with so much progress, and then works. */
async function fail(
  times: number,
  kind: FaultKind,
  step: number,
  retries = 3,
): Promise<{ tries: number; ok: boolean }> {
  let tries = 0;
  let position = 0;
  const work = async () => {
    tries += 1;
    position += step;
    if (tries <= times) throw new DownloadFault('cut', { kind });
  };
  const ok = await tryAgain(work, { retries, firstDelayMs: 0, progress: () => position }).then(
    () => true,
    () => false,
  );
  return { tries, ok };
}

describe('tryAgain', () => {
  it('tries so often and no more', async () => {
    expect(await fail(3, 'transient', 0)).toEqual({ tries: 4, ok: true });
    expect(await fail(9, 'transient', 0)).toEqual({ tries: 4, ok: false });
  });

  it('does not try again what is final, and what will not come back within the run', async () => {
    expect(await fail(1, 'final', 0)).toEqual({ tries: 1, ok: false });
    expect(await fail(1, 'later', 0)).toEqual({ tries: 1, ok: false });
  });

  it('counts anew after progress, but not for ever', async () => {
    expect(await fail(20, 'transient', 1)).toEqual({ tries: 21, ok: true });
    expect(await fail(10_000, 'transient', 1)).toEqual({ tries: MAX_TRIES, ok: false });
  });

  it('throws what is no fault at once', async () => {
    const bug = new TypeError('a bug');
    const broken = tryAgain(() => Promise.reject(bug), { retries: 3, firstDelayMs: 0, progress: () => 0 });
    await expect(broken).rejects.toBe(bug);
  });
});
