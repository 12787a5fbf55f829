import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { runCommand, runCommandHere, runIngest, runIngestHere } from '../support/command.ts';
import { inventClips, type MadeCorpus, writeCorpus } from '../support/corpus.ts';
import { makeWorkspace } from '../support/workspace.ts';

const CLIPS = 5;

let corpus: MadeCorpus;

beforeEach(async () => {
  corpus = await writeCorpus(join(await makeWorkspace(), 'corpus'), inventClips(CLIPS));
});

const ingest = (...args: readonly string[]) => runIngestHere(['--corpus-dir', corpus.root, ...args]);

describe('the options of the Python adapters', () => {
  it('--konvid-dir, --output, --manifest-out, --corpus-version', async () => {
    const [output, manifest] = [join(corpus.root, 'a.jsonl'), join(corpus.root, 'b.json')];
    const options = ['--output', output, '--manifest-out', manifest, '--corpus-version', 'konvid-1k-2019'];
    const { exitCode } = await runIngest(['--konvid-dir', corpus.root, ...options]);
    expect(exitCode).toBe(0);
    expect(await readFile(output, 'utf8')).toContain('"corpus_version":"konvid-1k-2019"');
    expect(JSON.parse(await readFile(manifest, 'utf8'))).toMatchObject({
      schema: 'konvid-1k-corpus-jsonl-manifest-v1',
      config: { corpus_version: 'konvid-1k-2019' },
      stats: { written: CLIPS, skipped_download: 0, skipped_broken: 0, dedups: 0, attrition_pct: 0 },
      run_provenance: { schema: 'ai-run-provenance-v1' },
    });
  });

  it('$VMAF_KONVID_1K_DIR, and .workingdir2/konvid-1k without it', async () => {
    const named = await runIngestHere([], { environment: { VMAF_KONVID_1K_DIR: corpus.root } });
    expect(named.exitCode).toBe(0);
    const cwd = await makeWorkspace();
    await writeCorpus(join(cwd, '.workingdir2/konvid-1k'), inventClips(2));
    const byDefault = await runIngestHere([], { cwd });
    expect(byDefault.result.output).toBe(join(cwd, '.workingdir2/konvid-1k/konvid_1k.jsonl'));
  });

  it('the summary line, and --log-level', async () => {
    await writeFile(join(corpus.clips, '9900000003.mp4'), 'not a video');
    const { stderr } = await ingest('--log-level', 'ERROR');
    expect(stderr).toContain(
      `[konvid-1k-jsonl] wrote 4 rows, skipped 1 (broken), 0 dedups -> ${corpus.root}/konvid_1k.jsonl`,
    );
    expect(stderr).not.toContain('skipped (broken)');
    expect((await ingest()).stderr).toContain('skipped (broken): 9900000003.mp4');
  });
});

describe('what is new', () => {
  it('--limit takes the first labels and marks the manifest partial', async () => {
    const { result } = await ingest('--limit', '3');
    expect(result.manifest).toMatchObject({
      partial: true,
      outcomes: { written: 3 },
      labels: { total: CLIPS, taken: 3 },
    });
  });

  it('--dry-run says what matches, and writes nothing', async () => {
    await rm(join(corpus.clips, '9900000004.mp4'));
    await writeFile(join(corpus.clips, 'foreign.mp4'), 'x');
    const before = await readdir(corpus.root);
    const { exitCode, result } = await ingest('--dry-run');
    expect(exitCode).toBe(0);
    expect(result.plan).toMatchObject({
      labels: CLIPS,
      matched: 4,
      missing: 1,
      ambiguous: 0,
      rejected: 0,
      unlabelled: 1,
    });
    expect(result.plan?.matched_bytes).toBeGreaterThan(4_000);
    expect(await readdir(corpus.root)).toEqual(before);
  });

  it('SOURCE_DATE_EPOCH sets the instant where --ingested-at does not', async () => {
    const output = join(corpus.root, 'konvid_1k.jsonl');
    const environment = { SOURCE_DATE_EPOCH: '1778241600' };
    await runIngestHere(['--corpus-dir', corpus.root], { environment });
    expect(await readFile(output, 'utf8')).toContain('"ingested_at_utc":"2026-05-08T12:00:00+00:00"');
  });

  it.each([
    { args: [], exitCode: 1, harm: () => rm(join(corpus.clips, '9900000004.mp4')) },
    { args: ['--max-missing', '1'], exitCode: 0, harm: () => rm(join(corpus.clips, '9900000004.mp4')) },
    { args: ['--max-broken', '0'], exitCode: 1, harm: () => writeFile(join(corpus.clips, '9900000004.mp4'), '') },
  ])('$args decides: exit $exitCode', async ({ args, exitCode, harm }) => {
    await harm();
    const run = await ingest(...args);
    expect(run.exitCode).toBe(exitCode);
    expect(run.result.failures.map(({ code }) => code)).toEqual(exitCode === 1 ? ['THRESHOLD_EXCEEDED'] : []);
    expect(run.result.manifest?.jsonl.rows).toBe(CLIPS - 1);
  });

  it('shows no credential of a URL that was given by mistake', async () => {
    const { stderr, stdout } = await ingest('--ffprobe-bin', 'https://me:hunter2@host/x?token=hunter3');
    expect(stderr).toContain('https://REDACTED@host/x?token=REDACTED');
    expect(stderr + stdout).not.toMatch(/hunter/);
  });
});

describe('bad usage ends with exit 2, writes nothing and says what to do', () => {
  it.each([
    { args: ['ingest', '--limit', '0'], says: 'whole number of at least 1' },
    { args: ['ingest', '--max-missing', 'many'], says: 'expected a count such as 60 or a percentage such as 5%' },
    { args: ['ingest', '--ingested-at', '2026-02-30T00:00:00Z'], says: 'expected an instant in UTC' },
    { args: ['ingest', '--corpus', 'konvid-9k'], says: 'it can ingest: konvid-1k' },
    { args: ['ingest', '--corpus-dir', '/nowhere/at/all'], says: 'does not exist' },
    { args: ['ingest', '--corpus-version', 'a b'], says: 'expected up to 128 letters' },
    { args: ['ingest', '--frobnicate'], says: "unknown option '--frobnicate'" },
    { args: ['validate'], says: "missing required argument 'file'" },
    { args: ['validate', '/nowhere.jsonl'], says: 'does not exist' },
    { args: ['schema', 'rows'], says: 'there are: corpus-row' },
    { args: ['frobnicate'], says: "unknown command 'frobnicate'" },
  ])('$args', async ({ args, says }) => {
    const { exitCode, stdout, stderr } = await runCommandHere(args);
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
    expect(stderr).toContain(says);
    expect(stderr).not.toMatch(/^ {4}at /m);
  });

  it('says how to get ffprobe where there is none', async () => {
    const { exitCode, stderr } = await runCommand(['ingest', '--corpus-dir', corpus.root], {
      withoutFfprobe: true,
      environment: { PATH: '/nowhere' },
    });
    expect(exitCode).toBe(2);
    expect(stderr).toContain('name the binary with --ffprobe-bin or FFPROBE_BIN');
    expect(await readdir(corpus.root)).toEqual(['KoNViD_1k_metadata', 'KoNViD_1k_videos']);
  });
});
