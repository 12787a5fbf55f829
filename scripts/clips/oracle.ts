import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { ClipsError } from './error.ts';

export type BrokenCode = 'PROBE_FAILED' | 'PROBE_NO_VIDEO' | 'PROBE_NO_DURATION' | 'CLIP_EMPTY';

export type ExpectedProbe = {
  readonly width: number;
  readonly height: number;
  readonly framerate: number;
  readonly duration_s: number;
  readonly pix_fmt: string;
  readonly encoder_upstream: string;
};

export type Expected = { readonly probe: ExpectedProbe } | { readonly broken: BrokenCode };

/**
 * Written out here once more, not imported from `src/`: the golden folder has to notice when the project's own list
 * or its reading of ffprobe's answer drifts.
 */
const PROBE_ARGS = [
  ...'-v error -protocol_whitelist file'.split(' '),
  ...'-format_whitelist mov,mp4,m4a,3gp,3g2,mj2,matroska,webm,avi'.split(' '),
  ...'-select_streams v -show_entries'.split(' '),
  'stream=index,codec_name,width,height,pix_fmt,avg_frame_rate,r_frame_rate,duration' +
    ':stream_disposition=attached_pic:format=duration',
  ...'-of json -i'.split(' '),
];

const PROBE_TIMEOUT_MS = 30_000;

type Stream = {
  readonly index: number;
  readonly codec_name?: string;
  readonly width?: number;
  readonly height?: number;
  readonly pix_fmt?: string;
  readonly avg_frame_rate: string;
  readonly r_frame_rate: string;
  readonly duration?: string;
  readonly disposition: { readonly attached_pic: number };
};

type ProbeAnswer = { readonly streams?: readonly Stream[]; readonly format?: { readonly duration?: string } };

/** The ffprobe that decides: `$FFPROBE_BIN`, else the one on PATH. */
export function ffprobeBin(): string {
  return process.env['FFPROBE_BIN'] || 'ffprobe';
}

/** What a correct ingest finds in `clip`, by ffprobe alone. Throws where the definitions leave the answer open. */
export function deriveExpected(clip: string): Expected {
  if (statSync(clip).size === 0) return { broken: 'CLIP_EMPTY' };
  const answer = askFfprobe(clip);
  if (answer === undefined) return { broken: 'PROBE_FAILED' };

  const videos = (answer.streams ?? []).filter((stream) => stream.disposition.attached_pic === 0);
  const video = videos.sort((a, b) => a.index - b.index)[0];
  if (video === undefined) return { broken: 'PROBE_NO_VIDEO' };
  const duration = video.duration ?? answer.format?.duration;
  if (duration === undefined) return { broken: 'PROBE_NO_DURATION' };

  const { codec_name, width, height, pix_fmt } = video;
  const framerate = ratio(video.avg_frame_rate === '0/0' ? video.r_frame_rate : video.avg_frame_rate);
  const known = codec_name !== undefined && pix_fmt !== undefined && width && height;
  if (!known || !Number.isFinite(framerate) || !(Number(duration) > 0)) {
    throw new ClipsError(`${clip}: no definition covers this answer: ${JSON.stringify(answer)}`);
  }
  return {
    probe: { width, height, framerate, duration_s: Number(duration), pix_fmt, encoder_upstream: codec_name },
  };
}

/** ffprobe's JSON, or undefined when it does not exit 0; a crash on a hostile clip is a refusal like any other. */
function askFfprobe(clip: string): ProbeAnswer | undefined {
  const done = spawnSync(ffprobeBin(), [...PROBE_ARGS, `file:${resolve(clip)}`], {
    encoding: 'utf8',
    timeout: PROBE_TIMEOUT_MS,
    killSignal: 'SIGKILL',
  });
  if (done.error !== undefined)
    throw new ClipsError(`cannot run ${ffprobeBin()} (${done.error.message}): install ffmpeg or set FFPROBE_BIN`);
  return done.status === 0 ? (JSON.parse(done.stdout) as ProbeAnswer) : undefined;
}

function ratio(text: string): number {
  const [numerator, denominator] = text.split('/');
  return Number(numerator) / Number(denominator);
}
