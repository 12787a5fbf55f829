/**
 * Ingests a corpus several times over in one process: the first time V8 reads and compiles what is run, and later it need not.
 * Usage: ingest-again.mjs CORPUS FOLDER OUTPUT TIMES
 */
import { ingest } from '../../dist/index.mjs';

const [corpus, corpusDir, output, times = '1'] = process.argv.slice(2);
for (let time = 0; time < Number(times); time += 1) await ingest({ corpus, corpusDir, output });
