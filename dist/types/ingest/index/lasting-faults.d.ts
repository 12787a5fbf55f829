import type { ClipFault } from '../../clips/clip-fault.js';
import type { IngestManifest } from '../../contract/generated/types.js';
/** Whether ffprobe would say the same of the same bytes another time. */
export declare function isLastingFault({ code }: Pick<ClipFault, 'code'>): boolean;
/** Whether no other run could make something of a clip that this one called broken. */
export declare function isBrokenForEver({ broken }: Pick<IngestManifest, 'broken'>): boolean;
