/** Progress of a long run: a bar on a terminal, a plain line now and then elsewhere. */
import { createLogUpdate } from 'log-update';
import { canRedraw, columnsOf, type Piece, paint, type Reporter } from './reporter.ts';

/** A moment of a run in words. */
interface ProgressWords {
  /** What is done of what, such as `12/1200 labels`. */
  readonly state: string;
  /** Rates and, last, the remaining time. */
  readonly pace: readonly string[];
}

/** A moment of a run. */
export interface ProgressReading {
  readonly done: number;
  /** Infinity if unknown. */
  readonly total: number;
  /** Called only for the few moments that are shown. */
  readonly describe: () => ProgressWords;
}

export type ReadProgressOf<Progress> = (progress: Progress) => ProgressReading;

interface ProgressView {
  readonly show: (reading: ProgressReading) => void;
  readonly stop: () => void;
}

const PLAIN_INTERVAL_MS = 10_000;
const BAR_INTERVAL_MS = 125;
/** A shorter run shows no bar, which would only flicker. */
const BAR_DELAY_MS = 250;
const WIDEST_BAR = 40;
const NARROWEST_BAR = 8;

/** What a line of progress shows if there is room. */
export interface ProgressParts extends ProgressWords {
  readonly tag: string;
  /** What is done, 0..1. */
  readonly share: number;
}

function drawBar(share: number, width: number): readonly Piece[] {
  const full = Math.min(width, Math.floor(share * width));
  return [
    { text: '█'.repeat(full), style: 'cyan' },
    { text: '░'.repeat(width - full), style: 'dim' },
  ];
}

/** Texts before and behind the bar, the longest first. */
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

/** A line of progress that fits: parts without room are left out, the remaining time last. */
export function composeProgressLine(parts: ProgressParts, columns: number): readonly Piece[] {
  // Some terminals break the line when the last column is written.
  const room = columns - 1;
  for (const [before, behind] of listLayouts(parts)) {
    const left = room - before.length - behind.length;
    if (left < NARROWEST_BAR) continue;
    return [{ text: before }, ...drawBar(parts.share, Math.min(left, WIDEST_BAR)), { text: behind }];
  }
  return drawBar(parts.share, Math.max(1, Math.min(room, WIDEST_BAR)));
}

/** A line now and then, for logs and CI. */
function openPlainProgress(tag: string, reporter: Reporter): ProgressView {
  return {
    show: ({ done, total, describe }) => {
      const { state, pace } = describe();
      const share = Number.isFinite(total) ? ` (${Math.floor((100 * done) / Math.max(1, total))} %)` : '';
      reporter.log('info', `${tag} ${state}${share}, ${pace.join(', ')}`);
    },
    stop: () => undefined,
  };
}

/** A bar that is redrawn in its place. */
function openBar(tag: string, reporter: Reporter): ProgressView {
  const stream = process.stderr;
  const line = createLogUpdate(stream, { showCursor: true });
  // The bar makes room for each line of the log, and is drawn again below it.
  reporter.beforeEachLine(line.clear);
  return {
    show: ({ done, total, describe }) => {
      const share = Number.isFinite(total) ? Math.min(1, done / Math.max(1, total)) : 0;
      const pieces = composeProgressLine({ tag, share, ...describe() }, columnsOf(stream));
      line(pieces.map((piece) => paint(piece, stream)).join(''));
    },
    stop: () => {
      line.clear();
      reporter.beforeEachLine(() => undefined);
    },
  };
}

/** Shows the progress of work until it is stopped: seldom enough to be read. */
export function openProgress<Progress>(tag: string, reporter: Reporter, read: ReadProgressOf<Progress>) {
  const hasBar = canRedraw() && reporter.shows('info');
  const { show, stop } = hasBar ? openBar(tag, reporter) : openPlainProgress(tag, reporter);
  const intervalMs = hasBar ? BAR_INTERVAL_MS : PLAIN_INTERVAL_MS;
  let due = performance.now() + (hasBar ? BAR_DELAY_MS : PLAIN_INTERVAL_MS);
  const update = (progress: Progress) => {
    const reading = read(progress);
    if (performance.now() < due) return;
    due = performance.now() + intervalMs;
    show(reading);
  };
  return { update, stop };
}
