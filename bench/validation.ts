/**
 * What validating costs, per file of as many rows as KonViD-150k has clips in all its parts: ours, which also checks the
 * file as a whole and takes its digest, against reading, JSON.parse and ajv alone.
 */
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Bench } from './bench-table.ts';
import { type Candidate, measureInTurns } from './harness.ts';
import { writeRowFile } from './row-file.ts';

const ROWS = 307_682;
const CLI = join(import.meta.dirname, '../dist/cli.mjs');
const JUDGE_LINES = join(import.meta.dirname, 'programs/judge-lines.mjs');

function candidatesFor(path: string): readonly Candidate[] {
  return [
    { name: 'bare Node', args: ['-e', '0'] },
    { name: 'reading alone', args: [JUDGE_LINES, 'read', path] },
    { name: 'JSON.parse alone', args: [JUDGE_LINES, 'parse', path] },
    { name: '**`konvid-ingest validate`**', args: [CLI, 'validate', path] },
    { name: 'JSON.parse and ajv, standalone', args: [JUDGE_LINES, 'ajv', path] },
    { name: 'JSON.parse and ajv, compiled at run time', args: [JUDGE_LINES, 'runtime-ajv', path] },
  ];
}

const BASELINE = 2;

export const validation: Bench = {
  name: 'validation',
  rounds: 7,
  measure: async ({ rounds }) => {
    const folder = await mkdtemp(join(tmpdir(), 'konvid-ingest-bench-'));
    try {
      const path = join(folder, 'rows.jsonl');
      await writeRowFile(path, ROWS);
      const candidates = candidatesFor(path);
      const measured = await measureInTurns(candidates, { rounds });
      const parse = measured[BASELINE]?.cpuS ?? Number.NaN;
      const rows = measured.map(({ cpuS, wallS, peakRssBytes }, index) => [
        candidates[index]?.name ?? '',
        cpuS.toFixed(2),
        wallS.toFixed(2),
        (cpuS / parse).toFixed(2),
        (peakRssBytes / 1e6).toFixed(0),
      ]);
      const megabytes = ((await stat(path)).size / 1e6).toFixed(0);
      return { header: [`${ROWS} rows, ${megabytes} MB`, 'CPU s', 'wall s', 'CPU to JSON.parse', 'RSS MB'], rows };
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  },
};
