import { describe, expect, it } from 'vitest';
import { parseProbe } from '../../../src/ffprobe/probe.ts';

/** A video stream as ffprobe 5.1 prints it. */
const STREAM = {
  index: 0,
  codec_name: 'h264',
  width: 960,
  height: 540,
  pix_fmt: 'yuv420p',
  r_frame_rate: '30000/1001',
  avg_frame_rate: '30000/1001',
  duration: '8.008000',
  disposition: { attached_pic: 0 },
};

const PROBE = {
  width: 960,
  height: 540,
  framerate: 30_000 / 1001,
  duration_s: 8.008,
  pix_fmt: 'yuv420p',
  encoder_upstream: 'h264',
};

/** What ffprobe prints for a clip with this one stream; an undefined entry is left out. */
function print(changes: Readonly<Record<string, unknown>>, format: unknown = { duration: '9.500000' }): string {
  return JSON.stringify({ programs: [], streams: [{ ...STREAM, ...changes }], format });
}

describe('parseProbe', () => {
  it('reads the six fields', () => {
    expect(parseProbe(print({}))).toEqual(PROBE);
  });

  it.each([
    { what: 'the average rate', stream: { avg_frame_rate: '24/1', r_frame_rate: '25/1' }, framerate: 24 },
    { what: 'the other rate where the average is 0/0', stream: { avg_frame_rate: '0/0' }, framerate: 30_000 / 1001 },
    { what: 'the other rate where the average is 0', stream: { avg_frame_rate: '0/1' }, framerate: 30_000 / 1001 },
    {
      what: 'the other rate where the average is absent',
      stream: { avg_frame_rate: undefined },
      framerate: 30_000 / 1001,
    },
    {
      what: 'a quotient of large numbers',
      stream: { avg_frame_rate: '359640000/11999989' },
      framerate: 359_640_000 / 11_999_989,
    },
  ])('takes $what', ({ stream, framerate }) => {
    expect(parseProbe(print(stream))).toEqual({ ...PROBE, framerate });
  });

  it.each([
    { what: "the stream's", stream: {}, duration_s: 8.008 },
    { what: "the container's where the stream has none", stream: { duration: undefined }, duration_s: 9.5 },
    { what: "the container's where the stream says N/A", stream: { duration: 'N/A' }, duration_s: 9.5 },
    { what: "the container's where the stream's is 0", stream: { duration: '0.000000' }, duration_s: 9.5 },
    { what: "the container's where the stream's is negative", stream: { duration: '-0.040000' }, duration_s: 9.5 },
  ])('takes the duration that is $what', ({ stream, duration_s }) => {
    expect(parseProbe(print(stream))).toEqual({ ...PROBE, duration_s });
  });

  it('takes the first video stream that is no cover picture', () => {
    const cover = { ...STREAM, width: 500, codec_name: 'mjpeg', disposition: { attached_pic: 1 } };
    const second = { ...STREAM, width: 320 };
    expect(parseProbe(JSON.stringify({ streams: [cover, STREAM, second] }))).toEqual(PROBE);
  });

  it('takes a stream without a disposition', () => {
    expect(parseProbe(print({ disposition: undefined }))).toEqual(PROBE);
  });

  it.each([
    { stdout: '', code: 'PROBE_BAD_JSON' },
    { stdout: '{"streams":[', code: 'PROBE_BAD_JSON' },
    { stdout: 'null', code: 'PROBE_NO_VIDEO' },
    { stdout: '[]', code: 'PROBE_NO_VIDEO' },
    { stdout: '5', code: 'PROBE_NO_VIDEO' },
    { stdout: '{}', code: 'PROBE_NO_VIDEO' },
    { stdout: '{"streams":[]}', code: 'PROBE_NO_VIDEO' },
    { stdout: '{"streams":{}}', code: 'PROBE_NO_VIDEO' },
    { stdout: '{"streams":[null]}', code: 'PROBE_NO_VIDEO' },
    { stdout: '{"streams":[5]}', code: 'PROBE_NO_GEOMETRY' },
    { stdout: print({ disposition: { attached_pic: 1 } }), code: 'PROBE_NO_VIDEO' },
    { stdout: print({ width: undefined }), code: 'PROBE_NO_GEOMETRY' },
    { stdout: print({ width: 0 }), code: 'PROBE_NO_GEOMETRY' },
    { stdout: print({ height: -540 }), code: 'PROBE_NO_GEOMETRY' },
    { stdout: print({ height: 540.5 }), code: 'PROBE_NO_GEOMETRY' },
    { stdout: print({ width: '960' }), code: 'PROBE_NO_GEOMETRY' },
    { stdout: print({ avg_frame_rate: '0/0', r_frame_rate: '0/0' }), code: 'PROBE_NO_FRAME_RATE' },
    { stdout: print({ avg_frame_rate: '30/0', r_frame_rate: '-30/1' }), code: 'PROBE_NO_FRAME_RATE' },
    { stdout: print({ avg_frame_rate: '29.97', r_frame_rate: 30 }), code: 'PROBE_NO_FRAME_RATE' },
    { stdout: print({ duration: 'N/A' }, {}), code: 'PROBE_NO_DURATION' },
    { stdout: print({ duration: undefined }, null), code: 'PROBE_NO_DURATION' },
    { stdout: print({ duration: '1e3' }, { duration: 8 }), code: 'PROBE_NO_DURATION' },
    { stdout: print({ duration: `1${'0'.repeat(400)}` }, {}), code: 'PROBE_NO_DURATION' },
    { stdout: print({ pix_fmt: undefined }), code: 'PROBE_NO_PIXEL_FORMAT' },
    { stdout: print({ pix_fmt: 'unknown' }), code: 'PROBE_NO_PIXEL_FORMAT' },
    { stdout: print({ codec_name: undefined }), code: 'PROBE_NO_CODEC' },
    { stdout: print({ codec_name: '' }), code: 'PROBE_NO_CODEC' },
  ])('says $code of $stdout', ({ stdout, code }) => {
    expect(parseProbe(stdout)).toMatchObject({ code, reason: expect.stringMatching(/\w/) });
  });
});
