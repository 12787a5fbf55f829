import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { serialiseRow } from '../../src/index.ts';
import { runCommand } from '../support/command.ts';
import { inventClips, writeCorpus } from '../support/corpus.ts';
import { installedFfprobe } from '../support/ffprobe-binary.ts';
import { runOnTerminal, type Shown } from '../support/pseudo-terminal.ts';
import { inventRow } from '../support/rows.ts';
import { makeWorkspace } from '../support/workspace.ts';

const WIDTHS = [40, 80, 200];
const ESCAPE = '\u001b';
/** Colours and weights, as ECMA-48 has them; nothing that moves the cursor. */
const hasColours = ({ raw }: Pick<Shown, 'raw'>) => new RegExp(`${ESCAPE}\\[[0-9;]*m`).test(raw);

/** Slow enough for the bar to be drawn more than once. */
async function makeSlowFfprobe(folder: string): Promise<string> {
  const path = join(folder, 'ffprobe');
  const script = `#!/bin/sh\n[ "$1" = -version ] || sleep 0.2\nexec '${installedFfprobe()}' "$@"\n`;
  await writeFile(path, script, { mode: 0o755 });
  return path;
}

/** Eight clips, of which one is broken, and the arguments of a run that takes a while. */
async function makeSlowRun(): Promise<{ readonly args: readonly string[]; readonly root: string }> {
  const workspace = await makeWorkspace();
  const { root, clips } = await writeCorpus(join(workspace, 'c'), inventClips(8));
  await writeFile(join(clips, '9900000003.mp4'), 'not a video');
  const ffprobe = await makeSlowFfprobe(workspace);
  const args = ['ingest', '--corpus-dir', root, '--prober', 'ffprobe', '--ffprobe-bin', ffprobe, '--concurrency', '1'];
  return { args, root };
}

const SUMMARY = 'wrote 7 rows, skipped 1 (broken), 0 dedups';

// util-linux' script makes a terminal; elsewhere it takes other arguments.
if (process.platform === 'linux') {
  describe.each(WIDTHS)('on a terminal of %i columns', (columns) => {
    it('draws a bar, keeps lines apart from it, and ends with summary and table', async () => {
      const { args, root } = await makeSlowRun();
      const shown = await runOnTerminal(args, { columns });
      expect(shown.exitCode, shown.raw).toBe(0);
      const bars = shown.lines.filter((line) => /[█░] +[0-9]+ %/.test(line));
      expect(bars.length).toBeGreaterThan(1);
      for (const bar of bars) {
        expect(bar.length, bar).toBeLessThan(columns);
        expect(bar).toMatch(columns === 40 ? / left$/ : /[1-8]\/8 labels \| .*[0-9.]+ labels\/s, [0-9]+ s left$/);
      }
      expect(shown.lines).toContainEqual(
        expect.stringMatching(/^\[konvid-1k-jsonl\] skipped \(broken\): 9900000003\.mp4/),
      );
      const summary = shown.lines.findIndex((line) => line.includes(SUMMARY));
      const table = shown.lines.slice(summary + 3);
      expect(table).toEqual(expect.arrayContaining([expect.stringMatching(/^ {2}written +7 +87\.5 %/)]));
      expect(table.join('\n')).toMatch(/answered by\s+ffprobe 8/);
      const output = join(root, 'konvid_1k.jsonl');
      expect(table.filter((line) => line.endsWith(output))).toHaveLength(1);
      expect(table.filter((line) => line.length >= columns && !line.includes(root))).toEqual([]);
    });

    it('leaves every warning whole on the screen, and nothing of the bar', async () => {
      const { args, root } = await makeSlowRun();
      for (const id of ['9900000001', '9900000005']) {
        await writeFile(join(root, 'KoNViD_1k_videos', `${id}.mp4`), `not a video either: ${id}`);
      }
      const { screen } = await runOnTerminal(args, { columns });
      const skipped = screen.filter((line) => line.includes('skipped (broken)'));
      expect(skipped.map((line) => /990000000[0-9]\.mp4: ffprobe exited with .*$/.test(line))).toEqual([
        true,
        true,
        true,
      ]);
      expect(screen.filter((line) => /[█░] +[0-9]+ %/.test(line))).toEqual([]);
      expect(screen.join('\n')).toMatch(/answered by.*result.*done; 3 labels got no row/s);
    });

    it('wraps the help, and ends it with examples', async () => {
      for (const command of ['ingest', '']) {
        const { lines, exitCode } = await runOnTerminal([...(command === '' ? [] : [command]), '--help'], { columns });
        expect(exitCode).toBe(0);
        const long = lines.filter(
          (line) => line.length > columns && !/^ +(?:--\S+ )?(?:"[^"]*"|\S+)(?: \\)?$/.test(line),
        );
        expect({ command, long }).toEqual({ command, long: [] });
        expect(lines.indexOf('Examples:')).toBeGreaterThan(lines.indexOf('Exit codes:'));
        expect(lines.slice(lines.indexOf('Examples:')).join('\n')).toContain(`\n  konvid-ingest ${command}`);
      }
    });
  });

  describe('on a terminal', () => {
    it('shows how far a score is', async () => {
      const folder = await makeWorkspace();
      const rows = Array.from({ length: 300 }, (_, index) => inventRow(index));
      const jsonl = join(folder, 'a.jsonl');
      await writeFile(jsonl, rows.map((row) => `${serialiseRow(row)}\n`).join(''));
      const predictions = join(folder, 'p.csv');
      await writeFile(predictions, `src,prediction\n${rows.map(({ src, mos }) => `${src},${mos}`).join('\n')}\n`);
      const args = ['score', predictions, '--against', jsonl, '--bootstrap', '1500'];
      const { lines, exitCode } = await runOnTerminal(args, { columns: 120 });
      expect(exitCode).toBe(0);
      const bars = lines.filter((line) => /^\[score\] [█░]+ +[0-9]+ % \| [0-9]+\/1500 samples \| .* left$/.test(line));
      expect(bars.length).toBeGreaterThan(1);
    });

    it('ends a merge with the table of the whole', async () => {
      const workspace = await makeWorkspace();
      const { root } = await writeCorpus(join(workspace, 'corpus'), inventClips(5));
      const part = ['ingest', '--corpus-dir', root, '--output', join(workspace, 'out/part.jsonl')];
      for (const shard of ['1/2', '2/2']) expect((await runCommand([...part, '--shard', shard])).exitCode).toBe(0);
      const output = join(workspace, 'whole.jsonl');
      const args = ['merge', join(workspace, 'out'), '--output', output];
      const { lines } = await runOnTerminal(args, { columns: 100 });
      expect(lines).toEqual(
        expect.arrayContaining([
          expect.stringMatching(/^ {2}konvid-1k, 2 of 2 shards +5 labels in [0-9.]+ s, [0-9,.]+ labels\/s$/),
          expect.stringMatching(/^ {2}written +5 +100\.0 % {2}█+$/),
        ]),
      );
    });

    it('keeps to plain lines where the terminal can only print', async () => {
      const { args } = await makeSlowRun();
      const shown = await runOnTerminal(args, { columns: 80, environment: { TERM: 'dumb' } });
      expect(shown.raw).not.toContain(ESCAPE);
      expect(shown.raw).not.toMatch(/[█░─]/);
      expect(shown.raw).toContain(SUMMARY);
    });

    it('shows colours, unless they are not wanted', async () => {
      const [help, refused] = [
        ['ingest', '--help'],
        ['validate', 'gone.jsonl'],
      ];
      for (const args of [help, refused]) {
        expect(hasColours(await runOnTerminal(args, { columns: 80 })), args.join(' ')).toBe(true);
        const without = { columns: 80, environment: { NO_COLOR: '1' } };
        expect(hasColours(await runOnTerminal(args, without)), args.join(' ')).toBe(false);
      }
    });

    it('says less where less is asked for', async () => {
      const { args } = await makeSlowRun();
      const { raw } = await runOnTerminal([...args, '--log-level', 'error'], { columns: 80 });
      expect(raw).toContain(SUMMARY);
      expect(raw).not.toContain('answered by');
    });
  });
}

describe('where there is no terminal', () => {
  it('the summary of an ingestion is its two lines, byte for byte, and nothing stands behind them', async () => {
    const { root } = await writeCorpus(join(await makeWorkspace(), 'corpus'), inventClips(3));
    const { stdout, stderr } = await runCommand(['ingest', '--corpus-dir', root, '--log-level', 'error']);
    expect(stdout).toBe('');
    const [jsonl, manifest] = [join(root, 'konvid_1k.jsonl'), join(root, 'konvid_1k.manifest.json')];
    expect(stderr).toBe(
      `[konvid-1k-jsonl] wrote 3 rows, skipped 0 (broken), 0 dedups -> ${jsonl}\n` +
        `[konvid-1k-jsonl] 0 missing clips, 0 rejected labels, 0 conflicts, 0 clips without a label; manifest -> ${manifest}\n`,
    );
    expect((await readFile(jsonl, 'utf8')).split('\n')).toHaveLength(4);
  });

  it('there are no colours, unless they are forced', async () => {
    const folder = await makeWorkspace();
    const refuse = (environment: Record<string, string>) =>
      runCommand(['validate', join(folder, 'x.jsonl')], { environment });
    const plain = await refuse({});
    expect(plain.stderr).toMatch(/^konvid-ingest: error: .*\[JSONL_UNREADABLE\]\nkonvid-ingest: hint: /);
    const forced = await refuse({ FORCE_COLOR: '1' });
    expect(hasColours({ raw: forced.stderr })).toBe(true);
    const help = await runCommand(['ingest', '--help'], { environment: { FORCE_COLOR: '1' } });
    expect(hasColours({ raw: help.stdout })).toBe(true);
  });

  it('the help is 80 columns wide', async () => {
    const { stdout } = await runCommand(['ingest', '--help']);
    const widths = stdout.split('\n').map(({ length }) => length);
    expect(Math.max(...widths)).toBeLessThanOrEqual(80);
    expect(Math.max(...widths)).toBeGreaterThan(70);
  });
});
