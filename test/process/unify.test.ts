import { appendFile, readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { isResult } from '../../src/contract/generated/accept-documents.mjs';
import type { Result } from '../../src/index.ts';
import { runCommandHere, startCommand } from '../support/command.ts';
import { writeJsonl } from '../support/row-files.ts';
import { inventRow } from '../support/rows.ts';
import { waitUntil } from '../support/running.ts';
import { snapshot } from '../support/snapshot.ts';
import { makeWorkspace } from '../support/workspace.ts';

let folder: string;
let output: string;

beforeEach(async () => {
  folder = await makeWorkspace();
  output = join(folder, 'unified.jsonl');
});

async function runUnify(args: readonly string[]) {
  const environment = { SOURCE_DATE_EPOCH: '0' };
  const ended = await runCommandHere(['unify', '--json', ...args], { environment });
  return { ...ended, result: JSON.parse(ended.stdout) as Result };
}

async function isThere(path: string): Promise<boolean> {
  return (await stat(path).catch(() => undefined)) !== undefined;
}

const MANY_ROWS = Array.from({ length: 25_000 }, (_, index) => inventRow(index));

/** Rows that take a while to read: the same clips again and again. */
async function makeSlowInputs(): Promise<readonly string[]> {
  const path = await writeJsonl(folder, 'slow.jsonl', MANY_ROWS);
  return Array.from({ length: 4 }, () => path);
}

describe('konvid-ingest unify', () => {
  it('writes rows and manifest, and says what it dropped', async () => {
    const a = await writeJsonl(folder, 'a.jsonl', [inventRow(1), inventRow(2)]);
    const lsvq = { ...inventRow(2), corpus: 'lsvq', mos: 41, mos_std_dev: 3 } as const;
    const high = JSON.stringify({ ...inventRow(3), mos: 5.5 });
    const b = await writeJsonl(folder, 'b.jsonl', [lsvq, high]);
    const { exitCode, result, stderr } = await runUnify([a, b, '--output', output]);
    expect({ exitCode, error: result.error, failures: result.failures }).toEqual({
      exitCode: 0,
      error: null,
      failures: [],
    });
    expect(stderr).toBe(
      [
        `[unify] wrote 2 rows, dropped 1 (out of range), 0 (invalid), 1 (duplicates) -> ${output}; manifest -> ${folder}/unified.manifest.json`,
        `[unify] 1 of 2 rows from ${a}`,
        `[unify] 1 of 2 rows from ${b}`,
        '',
      ].join('\n'),
    );
    expect(isResult(result)).toBe(true);
    expect(result).toMatchObject({ command: 'unify', output, manifest_path: join(folder, 'unified.manifest.json') });
    expect(result.unified_manifest).toEqual(JSON.parse(await readFile(join(folder, 'unified.manifest.json'), 'utf8')));
    expect(result.unified_manifest?.config.aggregated_at_utc).toBe('1970-01-01T00:00:00+00:00');
    expect(result.unified_manifest?.run_provenance.argv.slice(0, 2)).toEqual(['unify', '--json']);
  });

  it('ends with 1 where lines were no rows, and names the first', async () => {
    const a = await writeJsonl(folder, 'a.jsonl', [inventRow(1), '{"src":']);
    const { exitCode, result, stderr } = await runUnify([a, '--output', output]);
    expect(exitCode).toBe(1);
    expect(result.failures.map(({ code, message }) => `${code}: ${message}`)).toEqual([
      `ROWS_INVALID: 1 lines are no rows, the first: ${a}:2: LINE_NOT_JSON`,
    ]);
    expect(stderr).toContain('[ROWS_INVALID]');
    expect((await readFile(output, 'utf8')).split('\n').length).toBe(2);
  });

  it('ends with 1 where no row is left, and with 2 where there was none; nothing is written', async () => {
    const broken = await writeJsonl(folder, 'broken.jsonl', ['{}']);
    const empty = await writeJsonl(folder, 'empty.jsonl', []);
    for (const [path, code] of [
      [broken, 1],
      [empty, 2],
    ] as const) {
      const { exitCode, result } = await runUnify([path, '--output', output]);
      expect({ exitCode, error: result.error?.code }).toEqual({ exitCode: code, error: 'UNIFIED_EMPTY' });
    }
    expect((await readdir(folder)).sort()).toEqual(['broken.jsonl', 'empty.jsonl']);
  });

  it('ends with 2 on bad usage', async () => {
    const a = await writeJsonl(folder, 'a.jsonl', [inventRow(1)]);
    expect((await runCommandHere(['unify', a])).exitCode).toBe(2);
    expect((await runCommandHere(['unify', '--output', output])).exitCode).toBe(2);
    const { exitCode, result } = await runUnify([a, '--output', a]);
    expect({ exitCode, error: result.error?.code }).toEqual({ exitCode: 2, error: 'OUTPUT_AMONG_INPUTS' });
    expect(isResult(result)).toBe(true);
  });

  it('a name that would be a command to a runner is none', async () => {
    const name = '##[error]x\n::error::y.jsonl';
    const { stdout, stderr } = await runCommandHere(['unify', join(folder, name), '--output', output, '--json']);
    for (const line of `${stdout}\n${stderr}`.split('\n')) {
      expect(line).not.toMatch(/^\s*::|##\[/);
    }
  });
});

describe('konvid-ingest unify that does not come to its end leaves what stood there', () => {
  it.each([
    { signal: 'SIGINT', code: 130 },
    { signal: 'SIGTERM', code: 143 },
    { signal: 'SIGKILL', code: undefined },
  ] as const)('$signal', async ({ signal, code }) => {
    const a = await writeJsonl(folder, 'a.jsonl', [inventRow(1)]);
    const slow = await makeSlowInputs();
    await runUnify([a, '--output', output]);
    const before = await snapshot(folder);
    const running = startCommand(['unify', ...slow, '--output', output]);
    await waitUntil(() => isThere(`${output}.next`));
    running.kill(signal);
    const { exitCode, stderr } = await running;
    expect(exitCode).toBe(code);
    if (code === undefined) expect(await snapshot(folder)).toMatchObject(before);
    else {
      expect(await snapshot(folder)).toEqual(before);
      expect(stderr).toContain('nothing was replaced: run the same command again');
    }
    // A killed run leaves its lock and its file behind, which the next one takes over.
    expect((await runUnify([a, '--output', output])).exitCode).toBe(0);
    expect(await snapshot(folder)).toEqual(before);
  });

  it('a second run on the same output, which is refused, and the first ends', async () => {
    const slow = await makeSlowInputs();
    const running = startCommand(['unify', ...slow, '--output', output]);
    await waitUntil(() => isThere(`${output}.next`));
    const refused = await runUnify([slow[0] ?? '', '--output', output]);
    expect({ exitCode: refused.exitCode, code: refused.result.error?.code }).toEqual({
      exitCode: 2,
      code: 'OUTPUT_LOCKED',
    });
    expect(refused.result.error?.message).toContain(`process ${running.pid}`);
    expect(await running).toMatchObject({ exitCode: 0 });
    expect((await readdir(folder)).sort()).toEqual(['slow.jsonl', 'unified.jsonl', 'unified.manifest.json']);
  });

  it('an input that is changed while it is read', async () => {
    const a = await writeJsonl(folder, 'a.jsonl', [inventRow(1)]);
    const slow = await makeSlowInputs();
    const running = startCommand(['unify', ...slow, a, '--output', output]);
    await waitUntil(() => isThere(`${output}.next`));
    await appendFile(a, '{}\n');
    const { exitCode, stderr } = await running;
    expect(exitCode).toBe(3);
    expect(stderr).toContain(`${a}: was changed while it was read [JSONL_CHANGED]`);
    expect((await readdir(folder)).sort()).toEqual(['a.jsonl', 'slow.jsonl']);
  });
});
