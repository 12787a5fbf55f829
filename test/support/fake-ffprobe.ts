import { chmod, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** What ffprobe prints of a clip that has nothing remarkable. */
export const PLAIN_ANSWER = JSON.stringify({
  streams: [
    {
      index: 0,
      codec_name: 'h264',
      width: 960,
      height: 540,
      pix_fmt: 'yuv420p',
      r_frame_rate: '30/1',
      avg_frame_rate: '30/1',
      duration: '8.000000',
      disposition: { attached_pic: 0 },
    },
  ],
  format: { duration: '8.000000' },
});

/**
 * Writes a script that stands in for ffprobe.
 *
 * @param script lines of sh that answer for the clip at "$clip"; `answer` prints PLAIN_ANSWER
 * @returns its path
 */
export async function makeFakeFfprobe(folder: string, script: string): Promise<string> {
  const path = join(folder, 'fake-ffprobe');
  const lines = [
    '#!/bin/sh',
    'if [ "$1" = -version ]; then echo "ffprobe version 9.9-fake"; exit 0; fi',
    'for clip; do :; done',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: the braces are the shell's
    'clip=${clip#file:}',
    `answer() { printf '%s' '${PLAIN_ANSWER}'; }`,
    script,
  ];
  await writeFile(path, `${lines.join('\n')}\n`);
  await chmod(path, 0o755);
  return path;
}
