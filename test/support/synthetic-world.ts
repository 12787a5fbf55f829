import type { ClipReader } from '../../src/clips/clip-reader.ts';
import { ReadBuffer, readClip } from '../../src/clips/read-clip.ts';
import type { Ffprobe } from '../../src/ffprobe/find.ts';
import { parseProbe } from '../../src/ffprobe/probe.ts';
import type { ProbeClip } from '../../src/ingest/clip-prober.ts';
import type { IngestWorld } from '../../src/ingest/settings.ts';

/** What ffprobe prints for an ordinary clip of the corpus. */
export function synthesiseProbeJson(overrides: Readonly<Record<string, unknown>> = {}): string {
  const stream = {
    index: 0,
    codec_name: 'h264',
    width: 960,
    height: 540,
    pix_fmt: 'yuv420p',
    r_frame_rate: '30000/1001',
    avg_frame_rate: '30000/1001',
    duration: '8.008000',
    disposition: { attached_pic: 0 },
    ...overrides,
  };
  return JSON.stringify({ programs: [], streams: [stream], format: { duration: '8.009000' } });
}

/** Reads clips where it is called: for the few bytes of a test no thread need be started. */
function readInPlace(): ClipReader {
  const buffer = new ReadBuffer();
  return { read: async (path) => readClip(path, buffer), close: async () => undefined };
}

/** An ffprobe that nobody runs. */
export const SYNTHETIC_FFPROBE: Ffprobe = { path: '/synthetic/ffprobe', version: '0.0', sha256: '0'.repeat(64) };

/** A world in which clips are probed by reading JSON instead of running ffprobe. */
export function makeSyntheticWorld(probeClip: ProbeClip = async () => parseProbe(synthesiseProbeJson())): IngestWorld {
  return {
    environment: {},
    openReader: readInPlace,
    checkedFiles: [],
    portableIndex: undefined,
    matrixJob: undefined,
    now: () => new Date('2026-05-08T12:00:00Z'),
    openProber: async () => ({
      ffprobe: SYNTHETIC_FFPROBE,
      probeClip,
    }),
  };
}
