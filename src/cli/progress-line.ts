import type { Piece } from './style.ts';

/** What a line of progress may show. */
export interface ProgressParts {
  /** Opens the line where there is room, such as `[konvid-1k-jsonl]`. */
  readonly tag: string;
  /** What is done, 0..1. */
  readonly share: number;
  readonly state: string;
  /** From the least to the most wanted. */
  readonly pace: readonly string[];
}

const WIDEST_BAR = 40;
const NARROWEST_BAR = 8;
const FULL = '█';
const EMPTY = '░';

function drawBar(share: number, width: number): readonly Piece[] {
  const full = Math.min(width, Math.floor(share * width));
  return [
    { text: FULL.repeat(full), style: 'cyan' },
    { text: EMPTY.repeat(width - full), style: 'dim' },
  ];
}

/** From the richest to the poorest: what stands before the bar, and what behind it. */
function* listLayouts({ tag, share, state, pace }: ProgressParts): Generator<readonly [string, string]> {
  const percent = `${Math.floor(100 * share)} %`.padStart(5);
  for (const opening of [`${tag} `, '']) {
    for (const kept of [pace, pace.slice(-2), pace.slice(-1)]) {
      yield [opening, ` ${percent} | ${state} | ${kept.join(', ')}`];
    }
  }
  yield ['', ` ${percent} | ${pace.at(-1) ?? state}`];
  yield ['', ` ${percent}`];
}

/** A line of progress that fits: what has no room is left out, the remaining time last. */
export function composeProgressLine(parts: ProgressParts, columns: number): readonly Piece[] {
  // The last column stays free: some terminals break the line when it is written.
  const room = columns - 1;
  for (const [before, behind] of listLayouts(parts)) {
    const left = room - before.length - behind.length;
    if (left < NARROWEST_BAR) continue;
    return [{ text: before }, ...drawBar(parts.share, Math.min(left, WIDEST_BAR)), { text: behind }];
  }
  return drawBar(parts.share, Math.max(1, Math.min(room, WIDEST_BAR)));
}
