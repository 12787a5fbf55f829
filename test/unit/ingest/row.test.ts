import { describe, expect, it } from 'vitest';
import { type Score, ScoreLedger } from '../../../src/ingest/row.ts';
import { ROW } from '../../support/rows.ts';

const DIGEST = ROW.src_sha256;
const OTHER = '0'.repeat(64);

function score(mos: number, mos_std_dev = 0, n_ratings = 0): Score {
  return { mos, mos_std_dev, n_ratings };
}

function ledgerWith(kept: Score): ScoreLedger {
  const ledger = new ScoreLedger();
  ledger.note(DIGEST, { src: 'clip.mp4', ...kept });
  return ledger;
}

describe('ScoreLedger', () => {
  it('knows the digests that it was told of', () => {
    const ledger = ledgerWith(score(3));
    expect(ledger.has(DIGEST)).toBe(true);
    expect(ledger.has(OTHER)).toBe(false);
    expect(ledger.claim(OTHER, score(3))).toEqual({ kind: 'new' });
  });

  it('gives a row of an earlier run to the first label that agrees, and counts the next as repeated', () => {
    const ledger = ledgerWith(score(3));
    expect(ledger.claim(DIGEST, score(3))).toEqual({ kind: 'already-written' });
    expect(ledger.claim(DIGEST, score(3))).toEqual({ kind: 'repeated' });
  });

  it('counts the next label of a row that this run has written as repeated', () => {
    const ledger = new ScoreLedger();
    ledger.note(DIGEST, { src: 'clip.mp4', ...score(3) }, true);
    expect(ledger.claim(DIGEST, score(3))).toEqual({ kind: 'repeated' });
  });

  it('lets a conflict claim nothing', () => {
    const ledger = ledgerWith(score(3));
    expect(ledger.claim(DIGEST, score(4))).toMatchObject({ kind: 'conflict', kept: score(3) });
    expect(ledger.claim(DIGEST, score(3))).toEqual({ kind: 'already-written' });
  });

  it.each([
    { what: 'the same score', kept: score(3, 0.5, 100), given: score(3, 0.5, 100), kind: 'already-written' },
    { what: 'another mean', kept: score(3), given: score(3.01), kind: 'conflict' },
    { what: 'another deviation', kept: score(3, 0.5), given: score(3, 0.6), kind: 'conflict' },
    { what: 'another count', kept: score(3, 0.5, 100), given: score(3, 0.5, 101), kind: 'conflict' },
    { what: 'a deviation where none was known', kept: score(3), given: score(3, 0.5, 100), kind: 'already-written' },
    { what: 'no deviation where one was known', kept: score(3, 0.5, 100), given: score(3), kind: 'already-written' },
  ])('judges $what as $kind', ({ kept, given, kind }) => {
    expect(ledgerWith(kept).claim(DIGEST, given).kind).toBe(kind);
  });
});
