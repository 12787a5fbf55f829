/** Everything that writes, as scenes that can be disturbed: the commands, and the Action. */
import { appendFile, copyFile, cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { startClipServer } from '../e2e/peers/clip-server.ts';
import { startDownloadServer } from '../e2e/peers/download-server.ts';
import { makeRunner } from '../e2e/peers/runner.ts';
import { expectDigests, makeArchives, serveArchives } from '../e2e/support/fetch-world.ts';
import { ENTRIES, REPOSITORY, ROOT, startPeers, withDefaults } from '../e2e/support/world.ts';
import { runCommand, startCommand } from '../support/command.ts';
import { inventClips, makeClipBytes, writeCorpus } from '../support/corpus.ts';
import { installedFfprobe } from '../support/ffprobe-binary.ts';
import { writeJsonl } from '../support/row-files.ts';
import { inventNames, isGone, writeUrlCorpus } from '../support/url-manifest.ts';
import { varyRows } from '../support/varied-rows.ts';

/** How a run ended. */
export interface EndedRun {
  readonly exitCode: number | undefined;
  readonly signal: string | undefined;
  /** What it printed for people. */
  readonly said: string;
}

export interface StartedRun {
  readonly ended: Promise<EndedRun>;
  kill(signal: NodeJS.Signals): void;
}

export interface RunStart {
  /** Program and arguments in front of the command, such as a tracer's. */
  readonly under?: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
}

/** A command, and what can be said of the folder in which it writes. */
export interface Scene {
  readonly name: string;
  /** Path in that folder of the file that is written last and vouches for the others. */
  readonly marker: string;
  /** A file that is only appended to. */
  readonly grows?: string;
  /** Files that differ between runs, because they contain times or paths. */
  readonly loose: RegExp;
  readonly ignores?: RegExp;
  /** What an interrupted run leaves for the next one. */
  readonly resumable?: RegExp;
  /** Exit code after SIGINT or SIGTERM, if not 128 and the signal's number. */
  readonly codeWhenStopped?: number;
  /** Fields of the marker in which all runs agree. */
  readonly agreesIn: readonly string[];
  /** Puts into a new folder what a run finds there. */
  furnish?(place: string): Promise<void>;
  start(place: string, start?: RunStart): StartedRun;
  /** Called between an interruption and the next run; the result lists what that run did wrong. */
  beforeNext?(place: string): Promise<() => readonly string[]>;
}

/** All scenes, and a function that stops the servers that they use. */
export interface Scenes {
  readonly all: readonly Scene[];
  stop(): Promise<void>;
}

const AT = ['--ingested-at', '2026-05-08T12:00:00+00:00'];
const GENERATED_AT = '2026-05-09T00:00:00+00:00';
const OUTCOMES = ['outcomes', 'conflicts', 'broken', 'missing', 'rejected'];
const INGEST_LOOSE = /\.index$|manifest\.json$/;
const NONE = /(?!)/;

type CommandScene = Omit<Scene, 'start'> & { readonly args: (place: string) => readonly string[] };

function commandScene({ args, ...scene }: CommandScene): Scene {
  return {
    ...scene,
    start: (place, { under = [], environment = {} } = {}) => {
      const running = startCommand(args(place), { under, environment });
      return {
        ended: running.then(({ exitCode, signal, stderr }) => ({ exitCode, signal, said: stderr })),
        kill: (signal) => void running.kill(signal),
      };
    },
  };
}

async function run(args: readonly string[]): Promise<void> {
  const { exitCode, stderr } = await runCommand(args);
  if (exitCode !== 0) throw new Error(stderr);
}

/** A corpus with a clip of each outcome: rows, a twin, a conflict, a broken clip, a missing one. */
async function makeCorpus(root: string, clips: number): Promise<string> {
  const made = inventClips(clips);
  const twin = await makeClipBytes(made[0]?.flickrId ?? '');
  const { clips: videos } = await writeCorpus(root, [
    ...made,
    { flickrId: '9900009001', mos: made[0]?.mos ?? '', bytes: twin },
    { flickrId: '9900009002', mos: '4.99', bytes: twin },
    { flickrId: '9900009003', mos: '3', bytes: Buffer.from('not a video') },
    { flickrId: '9900009004', mos: '3' },
  ]);
  await rm(join(videos, '9900009004.mp4'));
  return root;
}

async function makeIngestScenes(folder: string): Promise<readonly Scene[]> {
  const many = ['ingest', '--corpus-dir', await makeCorpus(join(folder, 'many'), 100), ...AT];
  const few = ['ingest', '--corpus-dir', await makeCorpus(join(folder, 'few'), 12), '--max-missing', '100%', ...AT];
  const to = (place: string) => ['--output', join(place, 'rows.jsonl')];
  const ingest: CommandScene = {
    name: 'ingest',
    marker: 'rows.manifest.json',
    grows: 'rows.jsonl',
    loose: INGEST_LOOSE,
    agreesIn: OUTCOMES,
    args: (place) => [...many, ...to(place)],
  };
  const second: CommandScene = {
    ...ingest,
    name: 'ingest, second run',
    furnish: (place) => run(ingest.args(place)),
  };
  const torn: CommandScene = {
    ...ingest,
    name: 'ingest, after a torn row',
    furnish: async (place) => {
      await run([...ingest.args(place), '--limit', '20', '--max-missing', '100%']);
      await rm(join(place, 'rows.manifest.json'));
      await appendFile(join(place, 'rows.jsonl'), '{"src":"torn');
    },
  };
  const probed: CommandScene = {
    ...ingest,
    name: 'ingest, by ffprobe alone',
    args: (place) => [...few, ...to(place), '--prober', 'ffprobe'],
  };
  const shard: CommandScene = {
    ...ingest,
    name: 'ingest --shard',
    marker: 'made/for it/part.shard-00002-of-00003.manifest.json',
    grows: 'made/for it/part.shard-00002-of-00003.jsonl',
    args: (place) => [...many, '--output', join(place, 'made/for it/part.jsonl'), '--shard', '2/3'],
  };
  const apart: CommandScene = {
    ...ingest,
    name: 'ingest --manifest-out',
    marker: 'manifests/rows.json',
    loose: /\.index$|manifests\/rows\.json$/,
    args: (place) => [...few, ...to(place), '--manifest-out', join(place, 'manifests/rows.json')],
  };
  return [ingest, second, torn, probed, shard, apart].map(commandScene);
}

async function makeMergeScene(folder: string): Promise<Scene> {
  const corpus = await makeCorpus(join(folder, 'for merge'), 60);
  const shards = join(folder, 'shards');
  for (const index of [1, 2, 3]) {
    const output = ['--output', join(shards, 'part.jsonl'), '--shard', `${index}/3`];
    await run(['ingest', '--corpus-dir', corpus, '--max-missing', '100%', ...output, ...AT]);
  }
  return commandScene({
    name: 'merge',
    marker: 'whole/merged.manifest.json',
    loose: INGEST_LOOSE,
    agreesIn: OUTCOMES,
    args: (place) => ['merge', shards, '--output', join(place, 'whole/merged.jsonl')],
  });
}

async function makeTrainerScenes(folder: string): Promise<readonly Scene[]> {
  const rows = [...varyRows({ count: 2_000 })];
  const one = await writeJsonl(folder, 'one.jsonl', rows);
  const others = rows.slice(0, 1_000).map((row) => ({ ...row, corpus: 'lsvq', mos: 41, mos_std_dev: 3 }) as const);
  const other = await writeJsonl(folder, 'other.jsonl', others);
  const split = join(folder, 'split.json');
  await run(['split', one, '--folds', '5', '--output', split]);
  const predictions = join(folder, 'predictions.csv');
  const lines = rows.map(({ src, mos }, index) => `${src},${mos + (index % 7) / 1_000}`);
  await writeFile(predictions, ['src,prediction', ...lines, ''].join('\n'));
  return [
    commandScene({
      name: 'unify',
      marker: 'made/unified.manifest.json',
      loose: /manifest\.json$/,
      agreesIn: ['counts', 'inputs'],
      args: (place) => [
        ...['unify', one, other, '--output', join(place, 'made/unified.jsonl')],
        ...['--aggregated-at', GENERATED_AT],
      ],
    }),
    commandScene({
      name: 'split',
      marker: 'split.json',
      loose: NONE,
      agreesIn: [],
      args: (place) => ['split', one, '--seed', '1', '--output', join(place, 'split.json')],
    }),
    commandScene({
      name: 'report --html',
      marker: 'report.html',
      loose: NONE,
      agreesIn: [],
      args: (place) => ['report', one, '--html', join(place, 'report.html')],
    }),
    commandScene({
      name: 'score --gate',
      marker: 'verdicts/MOS_PROMOTE.json',
      loose: NONE,
      agreesIn: [],
      args: (place) => [
        ...['score', predictions, '--against', one, '--split', split, '--bootstrap', '0', '--gate'],
        ...['--verdict-dir', join(place, 'verdicts'), '--generated-at', GENERATED_AT],
      ],
    }),
  ];
}

/** More than a mebibyte, so that a part has notes beside it. */
const LARGE_BYTES = 1_300_000;

async function makeLargeClip(stamp: string): Promise<Buffer> {
  const filling = Buffer.alloc(LARGE_BYTES, stamp);
  const heading = Buffer.alloc(8);
  heading.writeUInt32BE(heading.length + filling.length, 0);
  heading.write('free', 4, 'latin1');
  return Buffer.concat([await makeClipBytes(stamp), heading, filling]);
}

interface Served {
  readonly scene: Scene;
  stop(): Promise<void>;
}

/** `ingest` on a list of URLs; some clips are gone, and some are large. */
async function makeUrlScene(folder: string): Promise<Served> {
  const names = inventNames(60);
  const isLarge = (name: string) => Number.parseInt(name, 10) % 40 === 20;
  const server = await startClipServer({
    answerFor: (name) => (isGone(name) ? undefined : (isLarge(name) ? makeLargeClip : makeClipBytes)(name)),
    latencyMs: 2,
  });
  const rows = names.map((name) => ({ name, url: server.urlOf(name) }));
  const corpus = await writeUrlCorpus(join(folder, 'urls'), rows);
  const scene = commandScene({
    name: 'ingest, list of URLs',
    marker: 'konvid_150k.manifest.json',
    grows: 'konvid_150k.jsonl',
    loose: INGEST_LOOSE,
    resumable: /\.part(?:\.json)?$/,
    agreesIn: OUTCOMES,
    furnish: (place) => copyFile(join(corpus, 'manifest.csv'), join(place, 'manifest.csv')),
    args: (place) => ['ingest', '--corpus', 'konvid-150k', '--corpus-dir', place, '--allow-private-hosts', ...AT],
    beforeNext: async (place) => {
      const found = await readdir(join(place, 'clips')).catch(() => []);
      const finished = found.filter((name) => name.endsWith('.mp4'));
      const before = server.requests.length;
      return () => {
        const asked = new Set(server.requests.slice(before));
        return finished.filter((name) => asked.has(name)).map((name) => `${name} was finished, and is fetched again`);
      };
    },
  });
  return { scene, stop: server.stop };
}

async function makeFetchScene(): Promise<Served> {
  const server = await startDownloadServer();
  const first = { flickrId: '9900008000', mos: '3', bytes: await makeLargeClip('first') };
  const archives = await makeArchives([first, ...inventClips(40)]);
  const words = ['fetch', 'konvid-1k', ...serveArchives(server, archives), ...expectDigests(archives)];
  const scene = commandScene({
    name: 'fetch',
    marker: 'fetch_manifest.json',
    loose: /fetch_manifest\.json$/,
    resumable: /\.part(?:\.json)?$|\.zip$|\.partial(?:\/|$)|\.konvid-ingest-archive\.json/,
    agreesIn: [],
    args: (place) => [...words, '--root', place],
  });
  return { scene, stop: server.stop };
}

const WORKSPACE = 'work/repository';

/** The Action's main step on a runner of its own, with the services that it uses. */
async function makeActionScene(): Promise<Served> {
  const { api, results, stop } = await startPeers();
  api.setVisibility(REPOSITORY, 'private');
  let steps = 0;
  const scene: Scene = {
    name: 'the Action',
    marker: `${WORKSPACE}/konvid_1k.manifest.json`,
    grows: `${WORKSPACE}/konvid_1k.jsonl`,
    // The report and the validation contain paths.
    loose: /\.index$|(?:manifest|validation)\.json$|index\/answers$|report\.html$/,
    ignores: /^(?:home|temp|tool-cache)(?:\/|$)|^event\.json$/,
    codeWhenStopped: 1,
    agreesIn: OUTCOMES,
    furnish: async (place) => {
      const corpus = join(place, WORKSPACE, '.workingdir2/konvid-1k');
      await mkdir(corpus, { recursive: true });
      await cp(join(ROOT, 'sample/konvid-1k'), corpus, { recursive: true });
    },
    start: (place, { under = [], environment = {} } = {}) => {
      steps += 1;
      const inputs = withDefaults('action.yml', {
        'github-token': api.token,
        'ffprobe-bin': installedFfprobe(),
        'artifact-name': `corpus-${steps}`,
      });
      const settings = { SOURCE_DATE_EPOCH: '1778241600', ...results.makeEnvironment() };
      const step = makeRunner(place, { repository: REPOSITORY, apiUrl: api.url, environment: settings }).then(
        (runner) => runner.start(ENTRIES.main, { inputs, under, environment }),
      );
      const end = async () => {
        const { exitCode, signal, text } = await (await step).ended;
        return { exitCode, signal, said: text };
      };
      return { ended: end(), kill: (signal) => void step.then((running) => running.kill(signal)) };
    },
  };
  return { scene, stop };
}

/** Makes all scenes, and below a folder what they read. */
export async function makeScenes(folder: string): Promise<Scenes> {
  const served = [await makeUrlScene(folder), await makeFetchScene(), await makeActionScene()];
  return {
    all: [
      ...(await makeIngestScenes(folder)),
      await makeMergeScene(folder),
      ...(await makeTrainerScenes(folder)),
      ...served.map(({ scene }) => scene),
    ],
    stop: async () => {
      await Promise.all(served.map(({ stop }) => stop()));
    },
  };
}

export async function readMarker(scene: Scene, place: string): Promise<readonly unknown[] | undefined> {
  const text = await readFile(join(place, scene.marker), 'utf8').catch(() => '');
  if (text === '') return undefined;
  if (scene.agreesIn.length === 0) return [];
  const marker = JSON.parse(text) as Readonly<Record<string, unknown>>;
  return scene.agreesIn.map((field) => marker[field]);
}
