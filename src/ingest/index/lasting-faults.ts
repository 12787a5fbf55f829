import type { ClipFault } from '../../clips/clip-fault.ts';
import type { IngestManifest } from '../../contract/generated/types.ts';

/** Verdicts on the bytes themselves; a time-out or a crash may have come from the machine. */
const LASTING_FAULT = /^PROBE_(?:FAILED|BAD_JSON|NO_[A-Z_]+)$/;

/** Whether ffprobe would say the same of the same bytes another time. */
export function isLastingFault({ code }: Pick<ClipFault, 'code'>): boolean {
  return LASTING_FAULT.test(code);
}

/**
 * Verdicts on a clip that only a change of it can change, beside those of a prober. What makes a row invalid may be its name: then
 * another label of the same bytes gets the row, and the next run finds it.
 */
const LASTING_FAULTS: ReadonlySet<string> = new Set(['CLIP_EMPTY', 'CLIP_LINK_OUTSIDE', 'CLIP_NOT_REGULAR']);

/** Whether no other run could make something of a clip that this one called broken. */
export function isBrokenForEver({ broken }: Pick<IngestManifest, 'broken'>): boolean {
  if (broken.count > broken.items.length) return false;
  return broken.items.every((fault) => LASTING_FAULTS.has(fault.code) || isLastingFault(fault));
}
