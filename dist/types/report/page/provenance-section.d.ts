import type { FileStatistics } from '../compose-statistics.js';
import { type Html } from '../html.js';
import { type JsonlManifest } from '../skipped.js';
/** Where the rows come from, and by which programs. */
export declare function provenanceSection(statistics: FileStatistics, manifest: JsonlManifest | undefined): Html;
