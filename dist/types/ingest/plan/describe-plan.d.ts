import type { IngestManifest } from '../../contract/generated/types.js';
import type { Plan } from './plan.js';
/** What a run finds before it reads a clip, as its manifest tells it. */
export type Findings = Pick<IngestManifest, 'labels' | 'clips'>;
export declare function describePlan({ labelFiles, passedOver, labels, clips, unlabelled }: Plan): Findings;
