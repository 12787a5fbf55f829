import type { IngestOptions } from './options.js';
import type { Plan } from './plan.js';
/** Tells what is going to be read, and what is missing from it. */
export declare function announcePlan(plan: Plan, options: IngestOptions): void;
