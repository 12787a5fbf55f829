import { describe, expect, it } from 'vitest';
import { FORMAT_WHITELIST, ffprobeArguments } from '../../../src/ffprobe/arguments.ts';
import { ffprobeEnvironment } from '../../../src/ffprobe/child.ts';

describe('ffprobeArguments', () => {
  it.each(['/clips/-version', '/clips/concat:a|b', '/clips/http:x.mp4', '/clips/pipe:0'])(
    'hands %s over as a file and as nothing else',
    (path) => {
      expect(ffprobeArguments(path).slice(-2)).toEqual(['-i', `file:${path}`]);
    },
  );

  it('lets ffprobe open files alone', () => {
    const args = ffprobeArguments('/clips/a.mp4');
    expect(args[args.indexOf('-protocol_whitelist') + 1]).toBe('file');
  });

  it.each(['hls', 'concat', 'dash', 'image2', 'lavfi', 'sdp', 'rtsp', 'webvtt', 'ffmetadata', 'h264', 'gif'])(
    'keeps the demuxer %s shut, which opens other files or none',
    (format) => {
      expect(FORMAT_WHITELIST).not.toContain(format);
    },
  );
});

describe('ffprobeEnvironment', () => {
  it('passes on where libraries lie, and no secret', () => {
    const environment = {
      PATH: '/usr/bin',
      LD_LIBRARY_PATH: '/opt/ffmpeg/lib',
      GITHUB_TOKEN: 'secret',
      FFREPORT: 'file=/tmp/x',
      HOME: '/home/me',
      LC_ALL: 'de_DE.UTF-8',
    };
    expect(ffprobeEnvironment(environment)).toEqual({
      PATH: '/usr/bin',
      LD_LIBRARY_PATH: '/opt/ffmpeg/lib',
      LC_ALL: 'C',
    });
  });
});
