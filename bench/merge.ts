/** What merging the shards of the largest corpus costs, against copying their bytes and validating them. */
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Bench } from './bench-table.ts';
import { type Candidate, measureInTurns } from './harness.ts';
import { writeRowFile } from './row-file.ts';
import { writeShards } from './shard-files.ts';
import { withWorkspace } from './workspace.ts';

const ROWS = 307_682;
const SHARDS = 16;
const CLI = join(import.meta.dirname, '../dist/cli.mjs');
const COPY_FILES = join(import.meta.dirname, 'programs/copy-files.mjs');

export const merge: Bench = {
  name: 'merge',
  rounds: 7,
  measure: ({ rounds }) =>
    withWorkspace(async (workspace) => {
      const whole = join(workspace, 'rows.jsonl');
      await writeRowFile(whole, ROWS);
      const { folder, parts } = await writeShards(whole, {
        folder: join(workspace, 'shards'),
        rows: ROWS,
        count: SHARDS,
      });
      const merged = join(workspace, 'merged.jsonl');
      const candidates: readonly Candidate[] = [
        { name: 'copying the bytes of all shards', args: [COPY_FILES, join(workspace, 'copied.jsonl'), ...parts] },
        { name: '`konvid-ingest validate` of the whole', args: [CLI, 'validate', whole] },
        {
          name: '**`konvid-ingest merge`**',
          args: [CLI, 'merge', folder, '--output', merged],
          prepare: () => rm(merged, { force: true }),
        },
      ];
      const measured = await measureInTurns(candidates, { rounds });
      const [copying, validating] = measured;
      const plain = (copying?.wallS ?? 0) + (validating?.wallS ?? 0);
      const rows = measured.map(({ wallS, cpuS, peakRssBytes }, index) => [
        candidates[index]?.name ?? '',
        wallS.toFixed(2),
        cpuS.toFixed(2),
        (wallS / plain).toFixed(2),
        (peakRssBytes / 1e6).toFixed(0),
      ]);
      return { header: [`${ROWS} rows in ${SHARDS} shards`, 'wall s', 'CPU s', 'wall to both', 'RSS MB'], rows };
    }),
};
