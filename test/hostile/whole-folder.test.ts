import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { CorpusRow, IngestManifest, Result } from '../../src/index.ts';
import { runCommand, runCommandHere } from '../support/command.ts';
import {
  type HostileFolder,
  makeHostileFolder,
  SHAPES,
  scoreOfLine,
} from '../support/hostile-folder/hostile-folder.ts';
import { changedPlaces, faultsOfFiles, faultsOfText, surveyLandscape } from '../support/hostile-folder/inert.ts';
import type { Fate } from '../support/hostile-folder/label-attacks.ts';
import { readRows } from '../support/outcome.ts';
import { makeWorkspace } from '../support/workspace.ts';

const AT = ['--ingested-at', '2026-05-08T12:00:00+00:00', '--max-missing', '100%'];

/** A flat corpus and a nested one: they are also read by ffprobe alone and in shards, and their rows go through every command. */
const IN_ALL_WAYS: ReadonlySet<string> = new Set(['konvid-1k', 'custom-1-5-hostile']);

/** Runs a command on the folder, and holds what it says against what no attack may reach. */
async function run(folder: HostileFolder, args: readonly string[], face = runCommandHere): Promise<string> {
  const { cwd, environment } = folder;
  const { stdout, stderr, exitCode } = await face(args, { cwd, environment });
  expect(faultsOfText(stdout, folder), `stdout of ${args[0]}`).toEqual([]);
  expect(faultsOfText(stderr, folder), `stderr of ${args[0]}`).toEqual([]);
  expect(exitCode, `${args.join(' ')}: ${stderr}`).toBe(0);
  return stdout;
}

/** What became of each label, by its line. */
async function settledFates(
  { shape, fates }: HostileFolder,
  jsonl: string,
  manifest: IngestManifest,
): Promise<ReadonlyMap<number, Fate>> {
  const lines = new Map<number, Fate>();
  const lineOf = new Map([...fates.keys()].map((line) => [scoreOfLine(line, shape).toFixed(4), line] as const));
  for (const { mos } of await readRows(jsonl)) lines.set(lineOf.get(mos.toFixed(4)) ?? -1, 'written');
  for (const { line } of manifest.missing.items) lines.set(line, 'missing');
  for (const { line, field, code } of manifest.rejected.items) lines.set(line, `rejected ${field} ${code}`);
  for (const { line, code } of manifest.broken.items) lines.set(line, `broken ${code}`);
  return lines;
}

/** The attacks that came to another end than they should. */
function misfates({ fates }: HostileFolder, settled: ReadonlyMap<number, Fate>): readonly string[] {
  return [...fates].flatMap(([line, { attack, allowed }]) => {
    const fate = settled.get(line);
    return allowed.some((each) => each === fate) ? [] : [`${attack}: ${fate} instead of ${allowed.join(' or ')}`];
  });
}

/** Predictions of all rows, by their names, which are quoted as CSV wants it. */
function toPredictions(rows: readonly CorpusRow[]): string {
  const lines = rows.map(({ src, mos }, index) => `"${src.replaceAll('"', '""')}",${mos + (index % 3) / 10}`);
  return `src,prediction\n${lines.join('\n')}\n`;
}

/** Everything that can be done with a finished JSONL. */
async function useRows(folder: HostileFolder, jsonl: string): Promise<void> {
  const { out, root } = folder;
  const [page, unified, split] = ['report.html', 'unified.jsonl', 'split.json'].map((name) => join(out, name)) as [
    string,
    string,
    string,
  ];
  await run(folder, ['validate', jsonl, '--manifest', join(out, 'rows.manifest.json'), '--corpus-dir', root]);
  await run(folder, ['validate', jsonl, '--json']);
  await run(folder, ['report', jsonl]);
  await run(folder, ['report', jsonl, '--json']);
  await run(folder, ['report', jsonl, '--html', page, '--per-clip', '--against', jsonl]);
  await run(folder, ['unify', jsonl, '--output', unified, '--json']);
  await run(folder, ['split', jsonl, '--output', split, '--folds', '3']);
  await run(folder, ['split', jsonl, '--check', split, '--json']);
  const predictions = join(out, 'predictions.csv');
  await writeFile(predictions, toPredictions(await readRows(jsonl)));
  const score = ['score', predictions, '--against', jsonl, '--split', split, '--bootstrap', '0'];
  await run(folder, score);
  await run(folder, [...score, '--json']);
}

describe.each(SHAPES)('a folder that holds every attack at once, as $corpus', (shape) => {
  it('gives the rows that it may, and nothing in it acts, whatever is done with it', async () => {
    const workspace = await makeWorkspace();
    const folder = await makeHostileFolder(workspace, shape);
    const { root, out } = folder;
    const before = await surveyLandscape(workspace, ['out', 'cache']);
    const [jsonl, again, parts] = ['rows.jsonl', 'again.jsonl', 'part.jsonl'].map((name) => join(out, name)) as [
      string,
      string,
      string,
    ];
    const ingest = ['ingest', ...shape.args, '--corpus-dir', root, ...AT];
    const { manifest } = JSON.parse(await run(folder, [...ingest, '--json', '--output', jsonl], runCommand)) as Result;
    expect(misfates(folder, await settledFates(folder, jsonl, manifest as IngestManifest))).toEqual([]);

    if (IN_ALL_WAYS.has(shape.corpus)) {
      await run(folder, [...ingest, '--dry-run']);
      await run(folder, [...ingest, '--output', jsonl]);
      await useRows(folder, jsonl);
      await run(folder, [...ingest, '--output', again, '--prober', 'ffprobe']);
      for (const shard of ['1/2', '2/2']) await run(folder, [...ingest, '--output', parts, '--shard', shard]);
      await run(folder, ['merge', out, '--output', join(out, 'merged.jsonl'), '--json']);
      const bytes = await readFile(jsonl, 'utf8');
      expect(await readFile(again, 'utf8')).toBe(bytes);
      expect(await readFile(join(out, 'merged.jsonl'), 'utf8')).toBe(bytes);
    }
    expect(changedPlaces(before, await surveyLandscape(workspace, ['out', 'cache']))).toEqual([]);
    expect(await faultsOfFiles(folder)).toEqual([]);
  });
});
