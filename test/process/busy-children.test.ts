import { describe, expect, it, onTestFinished } from 'vitest';
import { runChild } from '../../src/ffprobe/child.ts';

const CHILDREN = 300;
const AT_ONCE = 60;
const LIMITS = { timeoutMs: 60_000, maxOutputBytes: 1_048_576 };
const SCRIPT =
  'i=0; while [ $i -lt 200 ]; do echo "line $i of the output of $0 .............."; i=$((i+1)); done; echo end';

/** Blocks every turn of the event loop for so long. */
function blockTurns(milliseconds: number): void {
  const nobody = new Int32Array(new SharedArrayBuffer(4));
  let isOver = false;
  onTestFinished(() => {
    isOver = true;
  });
  const block = () => {
    Atomics.wait(nobody, 0, 0, milliseconds);
    if (!isOver) setImmediate(block);
  };
  block();
}

describe('while every turn of the event loop is blocked for 600 ms', () => {
  it('the output of 300 children arrives whole', async () => {
    blockTurns(600);
    for (let first = 0; first < CHILDREN; first += AT_ONCE) {
      const numbers = Array.from({ length: AT_ONCE }, (_, index) => first + index);
      const endings = await Promise.all(
        numbers.map((number) => runChild('sh', ['-c', SCRIPT, String(number)], LIMITS)),
      );
      for (const [index, { exitCode, stdout, timedOut }] of endings.entries()) {
        expect({ exitCode, timedOut, lines: stdout.split('\n').length }).toEqual({
          exitCode: 0,
          timedOut: false,
          lines: 202,
        });
        expect(stdout.endsWith(`line 199 of the output of ${first + index} ..............\nend\n`)).toBe(true);
      }
    }
  });

  it('a child that has ended before its time-out is noticed counts as ended', async () => {
    blockTurns(600);
    const endings = await Promise.all(
      Array.from({ length: 30 }, () => runChild('sh', ['-c', 'echo answer'], { ...LIMITS, timeoutMs: 300 })),
    );
    for (const { exitCode, stdout, timedOut } of endings) {
      expect({ exitCode, stdout, timedOut }).toEqual({ exitCode: 0, stdout: 'answer\n', timedOut: false });
    }
  });
});
