import { type ClipFault, isFault } from '../../src/clips/clip-fault.ts';
import type { Probe } from '../../src/clips/probe.ts';
import { promise } from './oracle.ts';

const NUMBERS = ['width', 'height', 'framerate', 'duration_s'] as const;
const NAMES = ['pix_fmt', 'encoder_upstream'] as const;
const KEYS = [...NUMBERS, ...NAMES].toSorted().join(' ');

function checkFault({ code, reason }: ClipFault): void {
  const isText = typeof code === 'string' && typeof reason === 'string';
  promise(isText && /^[A-Z_]+$/.test(code), `no fault of a clip: ${code} ${reason}`);
}

/** What is said of a clip becomes a row, whose limits the contract knows, or an item of the manifest: it must be of their kinds. */
export function checkProbe(answer: Probe | ClipFault): void {
  if (isFault(answer)) {
    checkFault(answer);
    return;
  }
  const told = JSON.stringify(answer);
  promise(Object.keys(answer).toSorted().join(' ') === KEYS, `other fields: ${told}`);
  promise(
    NUMBERS.every((key) => Number.isFinite(answer[key]) && answer[key] > 0),
    `a number is none: ${told}`,
  );
  promise(Number.isInteger(answer.width) && Number.isInteger(answer.height), `half a pixel: ${told}`);
  promise(
    NAMES.every((key) => typeof answer[key] === 'string' && answer[key] !== ''),
    `a name is none: ${told}`,
  );
}
