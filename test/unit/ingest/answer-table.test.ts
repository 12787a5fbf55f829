import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { digestWords } from '../../../src/contract/digest-table.ts';
import { type Answer, AnswerTable, type KnownAnswer } from '../../../src/ingest/index/answer-table.ts';

const PROBERS = { ffprobe: 'ffprobe 8', header: 'header 1' };
const FAULT: Answer = { code: 'PROBE_FAILED', reason: 'Invalid data' };

function probe(width: number): Answer {
  return { width, height: 540, framerate: 30, duration_s: 8, pix_fmt: 'yuv420p', encoder_upstream: 'h264' };
}

function hexOf(number: number): string {
  return number.toString(16).padStart(64, '0');
}

function known(
  answer: Answer,
  by: KnownAnswer['by'] = 'ffprobe',
  origin: KnownAnswer['origin'] = 'this-run',
): KnownAnswer {
  return { answer, by, origin };
}

describe('AnswerTable', () => {
  it("lets ffprobe's word stand before the header reader's, in either order", () => {
    const table = new AnswerTable(PROBERS);
    const digest = digestWords(hexOf(1));
    table.set(digest, known(probe(1), 'header'));
    table.set(digest, known(probe(2), 'ffprobe'));
    table.set(digest, known(probe(3), 'header'));
    expect(table.find(digest)).toEqual(known(probe(2)));
    expect(table.find(digestWords(hexOf(2)))).toBeUndefined();
  });

  it('forgets what is doubtful, and can be told again', () => {
    const table = new AnswerTable(PROBERS);
    const [one, two] = [digestWords(hexOf(1)), digestWords(hexOf(2))];
    table.set(one, known(probe(1), 'header'));
    table.set(two, known(FAULT));
    table.forget(({ by }) => by === 'header');
    expect({ size: table.size, one: table.find(one), two: table.find(two) }).toEqual({
      size: 1,
      one: undefined,
      two: known(FAULT),
    });
    expect(table.sorted()).toHaveLength(1);
    table.set(one, known(FAULT));
    expect({ size: table.size, one: table.find(one) }).toEqual({ size: 2, one: known(FAULT) });
  });

  it('gives back what was saved, but nothing of other probers or versions', () => {
    const answers = fc.array(fc.tuple(fc.nat(50), fc.nat(3), fc.constantFrom('ffprobe', 'header')));
    fc.assert(
      fc.property(answers, (made) => {
        const table = new AnswerTable(PROBERS);
        for (const [digest, width, by] of made) {
          table.set(digestWords(hexOf(digest)), known(width === 0 ? FAULT : probe(width), by as KnownAnswer['by']));
        }
        const saved = table.format(table.sorted());
        const read = new AnswerTable(PROBERS);
        expect(read.admit(saved, 'earlier')).toBe(table.size);
        for (let number = 0; number <= 50; number += 1) {
          const answer = table.find(digestWords(hexOf(number)));
          expect(read.find(digestWords(hexOf(number)))).toEqual(answer && { ...answer, origin: 'earlier' });
        }
        const other = new AnswerTable({ ffprobe: 'ffprobe 9', header: undefined });
        other.admit(saved, 'earlier');
        expect(other.size).toBe(0);
      }),
    );
  });

  it('saves the same answers as the same bytes, in whatever order they came', () => {
    const save = (numbers: readonly number[]) => {
      const table = new AnswerTable(PROBERS);
      for (const number of numbers) table.set(digestWords(hexOf(number)), known(probe(number % 3)));
      return table.format(table.sorted());
    };
    expect(save([5, 1, 900, 3])).toEqual(save([3, 900, 5, 1]));
  });

  it.each([
    Buffer.alloc(0),
    Buffer.alloc(3),
    Buffer.alloc(99, 0xff),
    Buffer.from([4, 0, 0, 0, ...Buffer.from('null')]),
  ])('takes nothing from bytes that are no answers: %#', (bytes) => {
    const table = new AnswerTable(PROBERS);
    table.admit(bytes, 'earlier');
    expect(table.size).toBe(0);
  });

  it.each([
    null,
    false,
    {},
    [],
    [0],
    [0, null],
    [0, 5],
    [0, 'h264'],
    [0, { ...probe(1), width: '1' }],
    [0, { ...probe(1), width: 0.5 }],
    [0, { ...probe(1), duration_s: 0 }],
    [0, { ...probe(1), pix_fmt: '' }],
    [0, { ...probe(1), mos: 5 }],
    [0, { code: 'PROBE_FAILED', reason: null }],
    [0, { code: 'PROBE_TIMEOUT', reason: 'too slow' }],
    [1, probe(1)],
  ])('takes %j for no answer, and the one behind it for what it is', (damaged) => {
    const saved = (answers: readonly unknown[]) => {
      const heading = Buffer.from(JSON.stringify({ probers: [PROBERS.ffprobe], answers }));
      const head = Buffer.alloc(4);
      head.writeUInt32LE(heading.length);
      const records = [1, 2].map((number, place) => Uint32Array.of(...digestWords(hexOf(number)), place));
      return Buffer.concat([head, heading, ...records.map(({ buffer }) => Buffer.from(buffer))]);
    };
    const table = new AnswerTable(PROBERS);
    table.admit(saved([damaged, [0, probe(7)]]), 'earlier');
    expect(table.find(digestWords(hexOf(1)))).toBeUndefined();
    expect(table.find(digestWords(hexOf(2)))).toEqual(known(probe(7), 'ffprobe', 'earlier'));
  });
});
