import { describe, expect, it } from 'vitest';
import { makeDraw } from '../parity/draw.ts';
import { fuzz } from './engine/campaign.ts';
import { instrument } from './engine/instrument.ts';
import { Mutator } from './engine/mutate.ts';
import { shrink } from './engine/shrink.ts';

const FAULTY = { module: new URL('./planted/faulty-reader.ts', import.meta.url).href, seed: 1 };

/** What the engine says of one input of the faulty reader. */
async function replay(text: string, patienceMs?: number) {
  const { findings } = await fuzz({ ...FAULTY, executions: 0, kept: [Buffer.from(text)], patienceMs });
  return findings.map(({ what, input }) => ({ what: what.split('\n')[0], input: Buffer.from(input).toString() }));
}

describe('the engine', () => {
  it('finds its way through a maze by what it has reached, the same way each time', async () => {
    const task = { ...FAULTY, executions: 40_000, kept: [] };
    const [first, second] = [await fuzz(task), await fuzz(task)];
    expect(first.findings.map(({ what }) => what)).toEqual([expect.stringContaining('the end of the maze')]);
    // Nothing is left in it but the six turns.
    expect(first.findings[0]?.input).toHaveLength(6);
    expect(second.findings).toEqual(first.findings);
    expect(first.coverage).toMatchObject({ branches: first.coverage?.branchesRun, lines: first.coverage?.linesRun });
  });

  it.each([
    { text: 'fails 1', what: 'TypeError: Cannot read properties of undefined', input: 'fails ' },
    { text: 'loops 1', what: 'an input has not ended after 3 s', input: 'loops 1', patienceMs: 3_000 },
    { text: 'waits 1', what: 'the thread ended with 13 and work to do', input: 'waits 1' },
    { text: 'fills 1', what: 'memory', input: 'fills 1' },
    { text: 'labours 1', what: 'of processor time', input: 'labours 1' },
  ])('tells of an input on which a reader $text', async ({ text, what, input, patienceMs }) => {
    expect(await replay(text, patienceMs)).toEqual([{ what: expect.stringContaining(what), input }]);
  });

  it('takes words for the user for an end as good as any', async () => {
    expect(await replay('refuses 1')).toEqual([]);
  });

  it('tells the fewest inputs that reach all that was reached', async () => {
    const kept = ['12', '34', '56'].map((text) => Buffer.from(text));
    const { minimal } = await fuzz({ ...FAULTY, executions: 2_000, kept, minimises: true });
    expect(minimal.length).toBeLessThan(3);
  });
});

describe('what counts', () => {
  it.each([
    ['if (a) b = 1;', 2],
    ['if (a) { b = 1 } else if (c) b = 2; else b = 3', 4],
    ['for (const a of [1, 2]) b += a', 1],
    ['while (b < 3) b++', 1],
    ['b = a ? 1 : 2', 2],
    ['b = a && c || b ?? 4', 3],
    ['switch (a) { case 1: b = 1; case 2: break; default: b = 3 }', 3],
    ['const f = (d = 2) => ({ d }); b = f().d', 2],
    ['const f = async function* () { yield 1 }; b = f.name', 1],
    ['try { throw 1 } catch { b = 5 }', 1],
  ])('counts %s in %i places, and changes nothing', (code, places) => {
    // A label of `??` beside `||` needs parentheses.
    const source = code.replace('a && c || b ?? 4', '((a && c) || b) ?? 4');
    const { source: counted, blocks } = instrument(source, 'counters', 0);
    expect(blocks).toHaveLength(places);
    const run = (text: string) =>
      new Function('counters', `let a = 1, b = 0, c = 0; ${text}\n;return [a, b, c]`)(new Uint8Array(99)) as unknown;
    expect(run(counted)).toEqual(run(source));
    expect(counted.split('\n')).toHaveLength(source.split('\n').length);
  });
});

describe('an input', () => {
  it('is changed the same way by the same draw, and another way by another', () => {
    const mutator = new Mutator(['word', 5], []);
    const change = (index: number) => mutator.mutate(Buffer.from('{"a":1}\n'), makeDraw(3, index), [Buffer.from('b')]);
    expect(change(1)).toEqual(change(1));
    expect(new Set(Array.from({ length: 100 }, (_, index) => change(index).toString('latin1'))).size).toBeGreaterThan(
      70,
    );
  });

  it('is made smaller until nothing can be left out', async () => {
    const isSame = async (bytes: Buffer) => bytes.includes('b') && bytes.includes('y');
    expect((await shrink(Buffer.from('the bytes of a clip'), isSame)).toString()).toBe('by');
  });
});
