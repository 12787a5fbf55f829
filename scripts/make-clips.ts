/**
 * Makes every clip of the repository from FFmpeg's test sources: the sample corpus and the golden fixtures, with what ffprobe
 * (`$FFPROBE_BIN`, else the one on the PATH) finds in them. Another release of FFmpeg may give other bytes.
 *
 * No clip of a research corpus may be in the repository, and a clip that nobody can make again can't be reviewed.
 */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, parse } from 'node:path';
import { execaSync } from 'execa';
import { runFfmpeg } from './clips/ffmpeg.ts';
import { BROKEN, type Making, USABLE } from './clips/recipes.ts';
import { attributesCsv, SAMPLE_CLIPS, sampleCommand } from './clips/sample.ts';

const ROOT = join(import.meta.dirname, '..');
const SAMPLE = join(ROOT, 'sample/konvid-1k');
const GOLDEN = join(ROOT, 'test/golden');
/** The repository keeps these bytes for ever. */
const MAX_CLIP_BYTES = 60 * 1024;

/** Arguments that are separate from those in `src/ffprobe/`, so that a fault there shows. */
const PROBE = [
  ...'-v error -protocol_whitelist file -format_whitelist mov,mp4,m4a,3gp,3g2,mj2,matroska,webm,avi,mpegts,mpeg,asf,flv,ogg'.split(
    ' ',
  ),
  ...'-select_streams v -show_streams -show_format -of json -i'.split(' '),
];

interface Stream {
  readonly codec_name: string;
  readonly width: number;
  readonly height: number;
  readonly pix_fmt: string;
  readonly avg_frame_rate: string;
  readonly r_frame_rate: string;
  readonly duration?: string;
  readonly disposition: { readonly attached_pic: number };
}

function makeFixture(making: Making, file: string, work: string): Buffer {
  if (typeof making === 'string') return runFfmpeg(making, file, work);
  if ('text' in making) return Buffer.from(making.text);
  if ('from' in making) return making.edit(readFileSync(join(work, making.from)));
  for (const step of making) {
    const [command = '', out = file] = step.split(' => ');
    runFfmpeg(command, out, work);
  }
  return readFileSync(join(work, file));
}

/** What a correct ingest finds in a clip. */
function askFfprobe(path: string): object {
  if (readFileSync(path).length === 0) return { broken: 'CLIP_EMPTY' };
  const { failed, stdout } = execaSync(process.env['FFPROBE_BIN'] || 'ffprobe', [...PROBE, `file:${path}`], {
    reject: false,
  });
  if (failed) return { broken: 'PROBE_FAILED' };
  const { streams, format } = JSON.parse(stdout) as { streams: readonly Stream[]; format: { duration?: string } };
  const video = streams.find(({ disposition }) => disposition.attached_pic === 0);
  if (video === undefined) return { broken: 'PROBE_NO_VIDEO' };
  const duration = video.duration ?? format.duration;
  if (duration === undefined) return { broken: 'PROBE_NO_DURATION' };
  const { width, height, pix_fmt, codec_name } = video;
  const rate = video.avg_frame_rate === '0/0' ? video.r_frame_rate : video.avg_frame_rate;
  const [numerator, denominator] = rate.split('/').map(Number) as [number, number];
  const probe = { width, height, framerate: numerator / denominator, duration_s: Number(duration), pix_fmt };
  return { probe: { ...probe, encoder_upstream: codec_name } };
}

function writeClip(folder: string, file: string, bytes: Buffer): void {
  if (bytes.length > MAX_CLIP_BYTES) throw new Error(`${file}: ${bytes.length} bytes are too many`);
  const path = join(folder, file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, bytes);
}

function makeSample(work: string): void {
  rmSync(SAMPLE, { recursive: true, force: true });
  for (const clip of SAMPLE_CLIPS) {
    const file = `${clip.id}.mp4`;
    writeClip(join(SAMPLE, 'KoNViD_1k_videos'), file, runFfmpeg(sampleCommand(clip), file, work));
  }
  writeClip(join(SAMPLE, 'KoNViD_1k_metadata'), 'KoNViD_1k_attributes.csv', Buffer.from(attributesCsv()));
}

/** All fixtures lie in the folder before ffprobe is asked: a playlist tests nothing while the clip that it names is missing. */
function makeGolden(work: string): void {
  const fixtures = [
    ...Object.entries(USABLE).map(([file, making]) => ({ file, making, broken: undefined })),
    ...Object.entries(BROKEN).flatMap(([broken, recipes]) =>
      Object.entries(recipes).map(([file, making]) => ({ file, making, broken })),
    ),
  ];
  for (const { file, making } of fixtures) {
    const bytes = makeFixture(making, file, work);
    writeFileSync(join(work, file), bytes);
    writeClip(GOLDEN, file, bytes);
  }
  for (const { file, broken } of fixtures) {
    const found = askFfprobe(join(GOLDEN, file));
    const code = 'broken' in found ? found.broken : undefined;
    if (code !== broken)
      throw new Error(`${file}: meant ${broken ?? 'a usable video'}, ffprobe finds ${code ?? 'one'}`);
    writeFileSync(join(GOLDEN, `${parse(file).name}.expected.json`), `${JSON.stringify(found, undefined, 2)}\n`);
  }
}

const work = mkdtempSync(join(tmpdir(), 'make-clips-'));
try {
  makeSample(work);
  makeGolden(work);
} finally {
  rmSync(work, { recursive: true, force: true });
}
