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
