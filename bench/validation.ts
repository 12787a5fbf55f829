/**
 * What validating costs, per file of as many rows as KonViD-150k has clips in all its parts: ours, which also checks the
 * file as a whole and takes its digest, against reading, JSON.parse and ajv alone.
 */
import { readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import standaloneCode from 'ajv/dist/standalone/index.js';
import type { Bench } from './bench-table.ts';
import { type Candidate, measureInTurns } from './harness.ts';
import { writeRowFile } from './row-file.ts';
import { withWorkspace } from './workspace.ts';

const ROWS = 307_682;
const CLI = join(import.meta.dirname, '../dist/cli.mjs');
const JUDGE_LINES = join(import.meta.dirname, 'programs/judge-lines.mjs');

const ROW_SCHEMA = join(import.meta.dirname, '../schema/1.0/corpus-row.schema.json');

/** Writes the validator of the row schema as ajv makes it, and gives its path. */
async function writeValidator(folder: string): Promise<string> {
  const schema = JSON.parse(await readFile(ROW_SCHEMA, 'utf8')) as { readonly $id: string };
  const ajv = new Ajv2020({ strictTypes: false, code: { source: true, esm: true }, schemas: [schema] });
  const ajvRequire = `import { createRequire } from 'node:module';\nconst require = createRequire('${import.meta.url}');\n`;
  const path = join(folder, 'row-validator.mjs');
  await writeFile(path, ajvRequire + standaloneCode.default(ajv, { isRow: schema.$id }));
  return path;
}

function candidatesFor(path: string, validator: string): readonly Candidate[] {
  return [
    { name: 'bare Node', args: ['-e', '0'] },
    { name: 'reading alone', args: [JUDGE_LINES, 'read', path] },
    { name: 'JSON.parse alone', args: [JUDGE_LINES, 'parse', path] },
    { name: '**`konvid-ingest validate`**', args: [CLI, 'validate', path] },
    { name: 'JSON.parse and ajv, standalone', args: [JUDGE_LINES, validator, path] },
  ];
}

const BASELINE = 2;

export const validation: Bench = {
  name: 'validation',
  rounds: 7,
  measure: ({ rounds }) =>
    withWorkspace(async (folder) => {
      const path = join(folder, 'rows.jsonl');
      await writeRowFile(path, ROWS);
      const candidates = candidatesFor(path, await writeValidator(folder));
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
    }),
};
