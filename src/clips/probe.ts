import type { CorpusRow } from '../contract/generated/types.ts';

/** The six fields of a row that the clip's header tells. */
export type Probe = Pick<CorpusRow, 'width' | 'height' | 'framerate' | 'duration_s' | 'pix_fmt' | 'encoder_upstream'>;

/**
 * Names the header reader's answers: another version may answer otherwise. Raise it with every change of what `mp4/` reads. It is
 * here because only the reading threads load the reader.
 */
export const HEADER_READER_VERSION = 2;

/** What each field is; the limits are the contract's. */
const FIELDS: readonly (readonly [keyof Probe, (value: unknown) => boolean])[] = [
  ['width', isWhole],
  ['height', isWhole],
  ['framerate', isPositive],
  ['duration_s', isPositive],
  ['pix_fmt', isName],
  ['encoder_upstream', isName],
];

function isPositive(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value) && value > 0;
}

function isWhole(value: unknown): value is number {
  return isPositive(value) && Number.isInteger(value);
}

function isName(value: unknown): value is string {
  return typeof value === 'string' && value !== '';
}

/** Whether what was read from a file is a probe: these fields, and no others. */
export function isProbe(value: unknown): value is Probe {
  if (typeof value !== 'object' || value === null) return false;
  const found = value as Readonly<Record<string, unknown>>;
  return Object.keys(found).length === FIELDS.length && FIELDS.every(([name, holds]) => holds(found[name]));
}

/** Why a clip can't be used: a value that the run counts and reports, never an exception. */
export interface ClipFault {
  /** Stable; docs/troubleshooting.md has an entry for each. */
  readonly code: string;
  /** What was found, for people. */
  readonly reason: string;
}

/** The fault of a clip whose file is no longer what was read. */
export const CLIP_CHANGED: ClipFault = { code: 'CLIP_CHANGED', reason: 'the file changed while it was read' };

/** Tells a fault from a result. */
export function isFault<T extends object>(value: T | ClipFault): value is ClipFault {
  return 'code' in value && 'reason' in value;
}

/** Verdicts of ffprobe on the bytes themselves. A time-out or a crash may have come from the machine. */
const LASTING_FAULT = /^PROBE_(?:FAILED|BAD_JSON|NO_[A-Z_]+)$/;

/** Whether ffprobe would say the same of the same bytes another time. */
export function isLastingFault({ code }: Pick<ClipFault, 'code'>): boolean {
  return LASTING_FAULT.test(code);
}
