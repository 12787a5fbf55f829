import type { BrokenCode } from './oracle.ts';

/**
 * How a fixture is made: ffmpeg commands, of which the last writes the fixture and each one before it the file named
 * after its ` => `; or an edit of an earlier fixture's bytes; or plain text.
 */
type Making =
  | { readonly ffmpeg: readonly string[] }
  | { readonly from: string; readonly edit: (bytes: Buffer) => Buffer }
  | { readonly text: string };

/** `broken` is what the fixture exists to show; without it ffprobe must find a usable video. */
export type GoldenRecipe = Making & { readonly file: string; readonly about: string; readonly broken?: BrokenCode };

/** Sources: the inputs of an ffmpeg command. Small, short and moving, so that a fixture takes some 2 KB. */
export const picture = (size = '64x48', rate = '30', seconds = '0.5'): string =>
  `-f lavfi -i testsrc2=s=${size}:r=${rate}:d=${seconds}`;
/** testsrc2 rounds its size down to even numbers; the older source does not. */
export const oddPicture = '-f lavfi -i testsrc=s=63x47:r=30:d=0.5';
export const tone = (seconds = '0.5'): string => `-f lavfi -i sine=f=440:r=16000:d=${seconds}`;
/** One frame, for cover art. */
export const still = '-f lavfi -i color=teal:s=32x32:r=25:d=0.04';
/** Texts travel inside the command: a fixture needs no file besides the tables. */
export const subtitles = `-f srt -i ${dataUrl('1\n00:00:00,100 --> 00:00:00,400\nhello\n')}`;
const CHAPTER = ';FFMETADATA1\n[CHAPTER]\nTIMEBASE=1/1000\nSTART=0\nEND=250\ntitle=one\n';
export const chapters = `-f ffmetadata -i ${dataUrl(CHAPTER)}`;

/** Encoders. No B-frames where nobody asks: they bring an edit list with them, which is a fixture of its own. */
export const x264 = (pixFmt: string): string => `-c:v libx264 -preset veryfast -crf 35 -bf 0 -pix_fmt ${pixFmt}`;
export const h264 = x264('yuv420p');
export const hevc = (pixFmt: string): string =>
  `-c:v libx265 -preset ultrafast -crf 35 -pix_fmt ${pixFmt} -tag:v hvc1 ` +
  '-x265-params pools=none:frame-threads=1:info=0:log-level=error';
export const vp8 = '-c:v libvpx -crf 40 -b:v 200k';
export const vp9 = (pixFmt = 'yuv420p'): string =>
  `-c:v libvpx-vp9 -crf 50 -b:v 0 -cpu-used 8 -row-mt 0 -pix_fmt ${pixFmt}`;
export const av1 = (pixFmt = 'yuv420p'): string =>
  `-c:v libaom-av1 -crf 50 -b:v 0 -cpu-used 8 -row-mt 0 -usage realtime -pix_fmt ${pixFmt}`;
export const aac = '-c:a aac -b:a 24k';
export const opus = '-c:a libopus -b:a 16k';

/** Frames 0..7 every 1/30 s, then every third tick: the average rate is not the base rate. */
export const unevenTimes = '-vf setpts=if(lt(N\\,8)\\,N\\,3*N-16)/30/TB -fps_mode vfr';
/** Two rates joined: the filter graph gives up on a frame rate, so Matroska gets no default frame duration. */
export const noNominalRate =
  '-filter_complex testsrc2=s=64x48:r=30:d=0.4[a];testsrc2=s=64x48:r=12:d=0.5[b];[a][b]concat -fps_mode vfr';

function dataUrl(text: string): string {
  return `data:text/plain;base64,${btoa(text)}`;
}
