import { ingestStep } from './ingest-step.ts';
import { runStep } from './step.ts';

await runStep('ingest', ingestStep);
