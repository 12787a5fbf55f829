import type { ClipDownloads } from '../fetch/clip-downloads.js';
import type { PlannedLabel } from './plan/planned-labels.js';
/**
 * Downloads the clips of labels that have an address alone, and hands all labels on in their order, each as soon as its
 * clip is there or is known not to come.
 */
export declare function fetchRemote(labels: Iterable<PlannedLabel>, downloads: ClipDownloads): AsyncIterable<PlannedLabel>;
