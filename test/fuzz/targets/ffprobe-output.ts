import { parseProbe } from '../../../src/ffprobe/probe.ts';
import type { FuzzTarget } from '../engine/target.ts';
import { checkProbe } from '../probe-oracle.ts';

const STREAM = {
  index: 0,
  codec_name: 'h264',
  width: 960,
  height: 540,
  pix_fmt: 'yuv420p',
  avg_frame_rate: '0/0',
  r_frame_rate: '30000/1001',
  duration: '8.008000',
  disposition: { attached_pic: 0 },
};

export const target: FuzzTarget = {
  promise: "what ffprobe prints is a probe or a fault, and a probe's fields are of the kinds that a row has",
  covers: ['src/ffprobe/probe.ts'],
  tested: 40_000,
  seeds: () => [
    Buffer.from(JSON.stringify({ streams: [STREAM], format: { duration: '8.0' } }, null, 4)),
    Buffer.from(JSON.stringify({ streams: [{ ...STREAM, disposition: { attached_pic: 1 } }, STREAM] })),
    Buffer.from('{"streams":[]}'),
  ],
  open: async () => ({
    run: (bytes) => checkProbe(parseProbe(bytes.toString('utf8'))),
  }),
};
