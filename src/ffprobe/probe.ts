import type { ClipFault, Probe } from '../clips/probe.ts';
import { describeValue } from '../contract/describe-value.ts';

export type { Probe };

interface FfprobeStream {
  readonly index?: unknown;
  readonly codec_name?: unknown;
  readonly width?: unknown;
  readonly height?: unknown;
  readonly pix_fmt?: unknown;
  readonly avg_frame_rate?: unknown;
  readonly r_frame_rate?: unknown;
  readonly duration?: unknown;
  readonly disposition?: { readonly attached_pic?: unknown };
}

interface FfprobeOutput {
  readonly streams?: unknown;
  readonly format?: { readonly duration?: unknown };
}

/** `30000/1001` as a number; undefined for `0/0` and whatever else is no positive rate. */
function parseRate(text: unknown): number | undefined {
  const match = typeof text === 'string' ? /^([0-9]+)\/([0-9]+)$/.exec(text) : null;
  const rate = Number(match?.[1]) / Number(match?.[2]);
  return Number.isFinite(rate) && rate > 0 ? rate : undefined;
}

/** `8.008000` as a number; undefined where ffprobe leaves it out or says N/A. */
function parseDuration(text: unknown): number | undefined {
  const seconds = typeof text === 'string' && /^[0-9]+(?:\.[0-9]+)?$/.test(text) ? Number(text) : Number.NaN;
  return Number.isFinite(seconds) && seconds > 0 ? seconds : undefined;
}

function isGeometry(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value > 0;
}

function isName(value: unknown): value is string {
  return typeof value === 'string' && value !== '' && value !== 'unknown';
}

/** The first video stream that isn't a cover picture. */
function findVideoStream(streams: unknown): FfprobeStream | undefined {
  if (!Array.isArray(streams)) return undefined;
  return (streams as readonly (FfprobeStream | null)[]).find(
    (stream): stream is FfprobeStream => stream !== null && stream.disposition?.attached_pic !== 1,
  );
}

/**
 * Reads what ffprobe prints for `ffprobeArguments`. The frame rate is `avg_frame_rate`, `r_frame_rate` where the average
 * is 0/0; the duration is the stream's, else the container's.
 *
 * @param stdout JSON as ffprobe prints it
 */
export function parseProbe(stdout: string): Probe | ClipFault {
  let output: FfprobeOutput | null;
  try {
    output = JSON.parse(stdout) as FfprobeOutput | null;
  } catch {
    return { code: 'PROBE_BAD_JSON', reason: 'ffprobe printed something that is not JSON' };
  }
  const stream = findVideoStream(output?.streams);
  if (stream === undefined) return { code: 'PROBE_NO_VIDEO', reason: 'no video stream' };
  const { width, height, pix_fmt, codec_name } = stream;
  if (!isGeometry(width) || !isGeometry(height)) {
    return {
      code: 'PROBE_NO_GEOMETRY',
      reason: `the video stream is ${describeValue(width)} x ${describeValue(height)} pixels`,
    };
  }
  const framerate = parseRate(stream.avg_frame_rate) ?? parseRate(stream.r_frame_rate);
  if (framerate === undefined) return { code: 'PROBE_NO_FRAME_RATE', reason: 'no frame rate is known' };
  const duration = parseDuration(stream.duration) ?? parseDuration(output?.format?.duration);
  if (duration === undefined) return { code: 'PROBE_NO_DURATION', reason: 'no duration is known' };
  if (!isName(pix_fmt)) return { code: 'PROBE_NO_PIXEL_FORMAT', reason: 'no pixel format is known' };
  if (!isName(codec_name)) return { code: 'PROBE_NO_CODEC', reason: 'no codec is known' };
  return { width, height, framerate, duration_s: duration, pix_fmt, encoder_upstream: codec_name };
}
