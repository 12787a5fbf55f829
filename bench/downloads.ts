/**
 * Downloads against curl: the same files from the same server with the same number at once, in turns. Once from a server
 * with 50 ms of latency and 20 MB/s a connection, where the network sets the pace, and once from one without limits,
 * where the processor does. Of the first there are so many that the 0.2 s in which Node.js starts don't count: they are
 * paid once for a corpus, not for each clip. Both write to the same folder; ours flushes each file to the disk as well.
 */
import { mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { execa } from 'execa';
import type { Bench, BenchTable } from './bench-table.ts';
import { median } from './harness.ts';
import { childrenCpuS } from './report-usage.mjs';

interface Scenario {
  readonly name: string;
  readonly latencyMs: number;
  /** 0 for no limit. */
  readonly bytesPerS: number;
  readonly files: number;
  readonly bytesPerFile: number;
  readonly atOnce: number;
}

const SCENARIOS: readonly Scenario[] = [
  {
    name: '50 ms, 20 MB/s a connection, 8 at once',
    latencyMs: 50,
    bytesPerS: 20e6,
    files: 400,
    bytesPerFile: 8e6,
    atOnce: 8,
  },
  { name: 'no limits, one file', latencyMs: 0, bytesPerS: 0, files: 1, bytesPerFile: 2e9, atOnce: 1 },
];

/** As the build does it: some bundled packages need a `require`. */
const BANNER = "import { createRequire as __r } from 'node:module'; const require = __r(import.meta.url);";

interface Turn {
  readonly wallS: number;
  readonly cpuS: number;
}

interface Downloader {
  readonly name: string;
  readonly run: (items: readonly { readonly name: string; readonly url: string }[], folder: string) => Promise<unknown>;
}

async function startServer({ latencyMs, bytesPerS }: Scenario) {
  const script = join(import.meta.dirname, 'serve-bytes.ts');
  const server = execa(process.execPath, [script, String(latencyMs), String(bytesPerS)], {
    stdin: 'pipe',
    reject: false,
  });
  const origin = await new Promise<string>((resolve) => {
    server.stdout.once('data', (chunk: Buffer) => resolve(String(chunk).trim()));
  });
  return { origin, stop: () => void server.kill() };
}

/** curl and ours, which is bundled first: users run it so, and the loading of sources is no download. */
async function prepareDownloaders({ atOnce }: Scenario, workspace: string): Promise<readonly Downloader[]> {
  const bundle = join(workspace, 'download-all.mjs');
  const entry = join(import.meta.dirname, 'download-all.ts');
  const shape = { bundle: true, platform: 'node', format: 'esm', banner: { js: BANNER } } as const;
  await build({ ...shape, entryPoints: [entry], outfile: bundle });
  const list = join(workspace, 'list');
  return [
    {
      name: 'curl',
      run: async (items, folder) => {
        const lines = items.map(({ name, url }) => `url = "${url}"\noutput = "${join(folder, name)}"`);
        await writeFile(list, lines.join('\n'));
        const parallel = ['--parallel', '--parallel-immediate', '--parallel-max', String(atOnce)];
        await execa('curl', ['-q', '-sS', '--fail', ...parallel, '-K', list], { stderr: 'ignore' });
      },
    },
    {
      name: 'ours',
      run: async (items, folder) => {
        await writeFile(list, items.map(({ name, url }) => `${name} ${url}`).join('\n'));
        await execa(process.execPath, [bundle, list, folder, String(atOnce)]);
      },
    },
  ];
}

async function takeTurn(downloader: Downloader, scenario: Scenario, origin: string, folder: string): Promise<Turn> {
  const { files, bytesPerFile } = scenario;
  const items = Array.from({ length: files }, (_, index) => ({
    name: `${index}.mp4`,
    url: `${origin}/${index}?bytes=${bytesPerFile}`,
  }));
  const cpuBefore = childrenCpuS();
  const begun = performance.now();
  await downloader.run(items, folder);
  const turn = { wallS: (performance.now() - begun) / 1000, cpuS: childrenCpuS() - cpuBefore };
  const clips = (await readdir(folder)).filter((name) => name.endsWith('.mp4'));
  const sizes = await Promise.all(clips.map(async (name) => (await stat(join(folder, name))).size));
  if (sizes.length !== files || sizes.some((size) => size !== bytesPerFile))
    throw new Error(`${downloader.name} lacks bytes`);
  return turn;
}

async function measureScenario(scenario: Scenario, rounds: number): Promise<readonly string[]> {
  const workspace = await mkdtemp(join(tmpdir(), 'konvid-ingest-bench-'));
  const server = await startServer(scenario);
  try {
    const downloaders = await prepareDownloaders(scenario, workspace);
    const turns = downloaders.map(() => [] as Turn[]);
    for (let round = 0; round < rounds; round += 1) {
      for (const [index, downloader] of downloaders.entries()) {
        const folder = await mkdtemp(join(workspace, 'clips-'));
        turns[index]?.push(await takeTurn(downloader, scenario, server.origin, folder));
        await rm(folder, { recursive: true });
      }
    }
    return describeScenario(scenario, turns);
  } finally {
    server.stop();
    await rm(workspace, { recursive: true, force: true });
  }
}

function describeScenario(
  { name, files, bytesPerFile }: Scenario,
  turns: readonly (readonly Turn[])[],
): readonly string[] {
  const gigabytes = (files * bytesPerFile) / 1e9;
  const [curlRate = 0, ownRate = 0] = turns.map((all) => (gigabytes * 1000) / median(all.map(({ wallS }) => wallS)));
  const [curlCpu = 0, ownCpu = 0] = turns.map((all) => median(all.map(({ cpuS }) => cpuS)) / gigabytes);
  return [
    name,
    curlRate.toFixed(0),
    ownRate.toFixed(0),
    (ownRate / curlRate).toFixed(3),
    curlCpu.toFixed(2),
    ownCpu.toFixed(2),
    (ownCpu / curlCpu).toFixed(2),
  ];
}

async function measure({ rounds }: { readonly rounds: number }): Promise<BenchTable> {
  await execa('curl', ['--version']);
  const rows: (readonly string[])[] = [];
  for (const scenario of SCENARIOS) rows.push(await measureScenario(scenario, rounds));
  return {
    header: ['server', 'curl MB/s', 'ours MB/s', 'ratio', 'curl CPU s/GB', 'ours CPU s/GB', 'ratio'],
    rows,
  };
}

export const downloads: Bench = { name: 'downloads', rounds: 5, measure };
