import { access, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { isResult } from '../../src/contract/generated/accept-documents.mjs';
import { lockOutput } from '../../src/files/output-lock.ts';
import type { Result } from '../../src/index.ts';
import { COMMAND, runCommand, runCommandHere } from '../support/command.ts';
import { inventManifest, writeManifest } from '../support/invented-manifest.ts';
import { writeJsonl } from '../support/row-files.ts';
import { inventRow } from '../support/rows.ts';
import { varyRows } from '../support/varied-rows.ts';
import { makeWorkspace } from '../support/workspace.ts';

/** Clips that no manifest of the vectors names. */
const ROWS = [...varyRows({ count: 200, from: 5_000 })];

let folder: string;
let jsonl: string;
let page: string;

beforeEach(async () => {
  folder = await makeWorkspace();
  jsonl = await writeJsonl(folder, 'rows.jsonl', ROWS);
  page = join(folder, 'pages/report.html');
});

async function runReport(args: readonly string[]) {
  const ended = await runCommandHere(['report', '--json', ...args]);
  const result = JSON.parse(ended.stdout) as Result;
  expect(isResult(result)).toBe(true);
  expect(result.exit_code).toBe(ended.exitCode);
  return { ...ended, result };
}

describe('konvid-ingest report', () => {
  it('prints statistics of a file and writes nothing', async () => {
    const { exitCode, stdout, stderr } = await runCommand(['report', jsonl]);
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
    expect(stdout).toMatch(
      /^200 clips of konvid-1k-2017: \d+(\.\d+)? min, \d+(\.\d+)? MB\nMOS on 1 to 5: \d\.\d\d ± 0\.\d\d/,
    );
    expect(stdout).toMatch(/\nClips by MOS\n {4}1 to 1\.2 /);
    expect(stdout).toMatch(/\nMOS by bitrate \(Mbit\/s\)\n/);
    expect(stdout).not.toContain('What became of the labels');
    expect(await readdir(folder)).toEqual(['rows.jsonl']);
  });

  it('finds the manifest beside the file', async () => {
    await writeManifest(jsonl, { missing: [{ file: 'a.csv', line: 3, name: 'gone.mp4' }] });
    const { stdout } = await runCommandHere(['report', jsonl]);
    expect(stdout).toMatch(/\nWhat became of the labels\n {2}written +200 {2}98 %\n/);
    expect(stdout).toMatch(/\n {2}missing +1 {2}0\.49 %\n/);
  });

  it('prints its statistics as a valid JSON result', async () => {
    const earlier = await writeJsonl(folder, 'earlier.jsonl', [...varyRows({ count: 150, from: 5_100, seed: 4 })]);
    const { exitCode, result, stderr } = await runReport([jsonl, '--against', earlier]);
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
    expect(result).toMatchObject({
      command: 'report',
      error: null,
      failures: [],
      report: {
        html: null,
        jsonl: { path: jsonl, rows: 200 },
        mos: { known: 200 },
        comparison: { against: { path: earlier, rows: 150 }, added: 100, gone: 50 },
      },
    });
    expect(ROWS.filter(({ src }) => JSON.stringify(result).includes(src))).toEqual([]);
  });

  it('writes a page without values of single clips, with the same bytes each time', async () => {
    await writeManifest(jsonl, {}, (manifest) => {
      manifest.conflicts = inventManifest().conflicts;
    });
    const { exitCode, stdout, stderr } = await runCommandHere(['report', jsonl, '--html', page]);
    expect({ exitCode, stdout, stderr }).toEqual({ exitCode: 0, stdout: '', stderr: `[report] 200 rows -> ${page}\n` });
    const text = await readFile(page, 'utf8');
    expect(ROWS.filter(({ src, src_sha256 }) => text.includes(src) || text.includes(src_sha256))).toEqual([]);
    const [conflict] = inventManifest().conflicts.items;
    expect([text.includes(conflict?.src ?? ''), text.includes(conflict?.reason ?? '')]).toEqual([true, false]);
    await runCommandHere(['report', jsonl, '--html', page]);
    expect((await readFile(page, 'utf8')) === text).toBe(true);
    expect(await readdir(join(folder, 'pages'))).toEqual(['report.html']);

    await runCommandHere(['report', jsonl, '--html', page, '--per-clip']);
    const whole = await readFile(page, 'utf8');
    expect(ROWS.filter(({ src }) => !whole.includes(src))).toEqual([]);
    expect(whole.includes(conflict?.reason ?? '')).toBe(true);
  });

  it('refuses a page that another run is writing', async () => {
    await mkdir(dirname(page));
    const lock = await lockOutput(page);
    try {
      const refused = await runReport([jsonl, '--html', page]);
      expect(refused).toMatchObject({ exitCode: 2, result: { error: { code: 'OUTPUT_LOCKED' } } });
      expect(refused.stderr).toContain(`if you are certain that it is dead, remove ${page}.lock.1`);
    } finally {
      await lock.release();
    }
    expect(await readdir(dirname(page))).toEqual([]);
  });

  it('writes a page that loads nothing', async () => {
    await runCommandHere(['report', jsonl, '--html', page]);
    const text = await readFile(page, 'utf8');
    const addresses = [...text.matchAll(/\b(?:https?:)?\/\/[^\s"'<>)]+/g)].map(([address]) => address);
    expect(new Set(addresses)).toEqual(new Set(['http://www.w3.org/2000/svg', 'http://www.w3.org/1999/xlink']));
    expect(text).toMatch(
      /<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'sha256-[^']+'; style-src 'sha256-/,
    );
  });

  it('reads a unified JSONL with its manifest', async () => {
    const unified = join(folder, 'unified.jsonl');
    await runCommandHere(['unify', jsonl, jsonl, '--output', unified]);
    const { result, exitCode } = await runReport([unified, '--against', jsonl, '--html', page]);
    expect(exitCode).toBe(0);
    expect(result.report).toMatchObject({
      scale: { name: 'unified-0-100', max: 100 },
      comparison: { same: 200, changed: 0, distance: 0 },
    });
    expect(await readFile(page, 'utf8')).toContain('another row of the clip is better known, or came first');
  });

  it('warns and exits with 1 if the manifest is of other bytes', async () => {
    const manifest = await writeManifest(jsonl);
    await writeFile(jsonl, await readFile(await writeJsonl(folder, 'other.jsonl', [inventRow(1)])));
    const { exitCode, result, stderr } = await runReport([jsonl, '--html', page]);
    expect(exitCode).toBe(1);
    expect(result.failures.map(({ code }) => code)).toEqual(['FILE_DIGEST']);
    expect(stderr).toContain(`${manifest}: is the manifest of other bytes than those of ${jsonl} [FILE_DIGEST]`);
    expect(await readFile(page, 'utf8')).toContain('<ul class="warnings">');
  });

  it.each([
    { name: 'no such file', args: () => [join(folder, 'none.jsonl')], code: 'JSONL_UNREADABLE' },
    { name: 'no such earlier file', args: () => [jsonl, '--against', 'none.jsonl'], code: 'JSONL_UNREADABLE' },
    { name: 'no such manifest', args: () => [jsonl, '--manifest', 'none.json'], code: 'MANIFEST_UNREADABLE' },
    { name: 'another file as manifest', args: () => [jsonl, '--manifest', jsonl], code: 'MANIFEST_UNREADABLE' },
    {
      name: 'lines that are no rows',
      args: () => [join(import.meta.dirname, 'report.test.ts')],
      code: 'JSONL_INVALID',
    },
    { name: 'clips without a page', args: () => [jsonl, '--per-clip'], code: 'OPTION_INVALID' },
    { name: 'the input as page', args: () => [jsonl, '--html', jsonl], code: 'OUTPUT_AMONG_INPUTS' },
    { name: "somebody's page", args: () => [jsonl, '--html', join(folder, 'own.html')], code: 'OUTPUT_FOREIGN' },
  ])('refuses $name with $code', async ({ args, code }) => {
    await writeFile(join(folder, 'own.html'), '<!doctype html>\n<title>mine</title>\n');
    const { exitCode, result } = await runReport(args());
    expect({ exitCode, code: result.error?.code }).toEqual({ exitCode: 2, code });
    expect((await readdir(folder)).sort()).toEqual(['own.html', 'rows.jsonl']);
    await expect(access(page)).rejects.toThrow();
  });

  it('accepts a file without rows', async () => {
    const none = await writeJsonl(folder, 'none.jsonl', []);
    const { result } = await runReport([none, '--html', page]);
    expect(result.report).toMatchObject({ mos: { known: 0, summary: null }, corpora: [], first_ingested_at_utc: null });
    expect(await readFile(page, 'utf8')).toContain('<h1>No clips: 0 clips</h1>');
    expect((await runCommandHere(['report', none])).stdout).toBe('0 clips: 0 s, 0 B\n');
  });

  it('escapes text of the files on the terminal', async () => {
    const odd = await writeJsonl(folder, 'odd.jsonl', [...varyRows({ count: 10 })]);
    await writeManifest(odd, {}, (manifest) => {
      Object.assign(manifest.run_provenance, { argv: ['::error::owned\u001b[2J'] });
    });
    const { stdout } = await runCommandHere(['report', odd]);
    expect(stdout).not.toContain('\u001b');
  });

  it('loads the chart library only for a page', async () => {
    const loaded = join(folder, 'loaded.txt');
    const hook = `import { registerHooks } from 'node:module'; import { appendFileSync } from 'node:fs';
      registerHooks({ load(url, context, next) { appendFileSync(${JSON.stringify(loaded)}, url + '\\n'); return next(url, context); } });`;
    const environment = { NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(hook)}` };
    const modulesOf = async (args: readonly string[]) => {
      await writeFile(loaded, '');
      const { exitCode, stderr } = await runCommand(args, { environment });
      expect(exitCode, stderr).toBe(0);
      return readFile(loaded, 'utf8');
    };
    expect(await modulesOf(['--version'])).toContain(COMMAND);
    expect(await modulesOf(['report', '--help'])).not.toContain('vega');
    expect(await modulesOf(['report', jsonl])).not.toContain('vega');
    expect(await modulesOf(['report', jsonl, '--html', page])).toContain('vega');
  });
});
