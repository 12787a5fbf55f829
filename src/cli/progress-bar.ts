import cliProgress from 'cli-progress';
import type { ProgressOptions, ProgressView } from './progress.ts';
import { composeProgressLine } from './progress-line.ts';
import { paint } from './style.ts';
import { columnsOf } from './terminal.ts';

const BAR_INTERVAL_MS = 125;
/** What is done sooner shows no bar: it would only flicker. */
const BAR_DELAY_MS = 250;

/** A bar that is drawn again and again in its place. */
export function openBar<Progress>(options: ProgressOptions<Progress>): ProgressView<Progress> {
  const { reporter, stream, tag, read } = options;
  const bar = new cliProgress.SingleBar({
    stream,
    hideCursor: false,
    clearOnComplete: true,
    fps: 1000 / BAR_INTERVAL_MS,
    format: (_, { progress: share }, { state, pace }) =>
      composeProgressLine({ tag, share, state, pace }, columnsOf(stream))
        .map((piece) => paint(piece, stream))
        .join(''),
  });
  let isStarted = false;
  let due = performance.now() + BAR_DELAY_MS;
  reporter.beforeEachLine(() => {
    stream.clearLine(0);
    stream.cursorTo(0);
  });
  return {
    update: (progress) => {
      const { done, total, describe } = read(progress);
      if (performance.now() < due) return;
      due = performance.now() + BAR_INTERVAL_MS;
      if (!isStarted) bar.start(total, done, describe());
      isStarted = true;
      bar.setTotal(total);
      bar.update(done, describe());
    },
    stop: () => {
      if (isStarted) bar.stop();
      reporter.beforeEachLine(() => undefined);
    },
  };
}
