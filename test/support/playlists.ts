import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { inventClips, writeCorpus, writeLabels } from './corpus.ts';
import { ingestCorpus } from './outcome.ts';
import { makeWorkspace } from './workspace.ts';

const GOLDEN = join(import.meta.dirname, '../golden');
const NEIGHBOUR = '9900000000.mp4';

/** Scripts that make a player open another file; `<clip>` is a clip that lies beside. */
const SCRIPTS = {
  hls: '#EXTM3U\n#EXT-X-VERSION:3\n#EXT-X-TARGETDURATION:1\n#EXTINF:0.5,\n<clip>\n#EXT-X-ENDLIST\n',
  'hls-with-key': '#EXTM3U\n#EXT-X-KEY:METHOD=AES-128,URI="<clip>"\n#EXTINF:1,\n<clip>\n#EXT-X-ENDLIST\n',
  'hls-master': '#EXTM3U\n#EXT-X-STREAM-INF:BANDWIDTH=1\n<clip>\n',
  ffconcat: "ffconcat version 1.0\nfile '<clip>'\nduration 0.5\n",
  dash:
    '<?xml version="1.0"?><MPD xmlns="urn:mpeg:dash:schema:mpd:2011" type="static" mediaPresentationDuration="PT1S">' +
    '<Period><AdaptationSet mimeType="video/mp4"><Representation id="1" bandwidth="1"><BaseURL><clip></BaseURL>' +
    '</Representation></AdaptationSet></Period></MPD>\n',
  sdp: 'v=0\no=- 0 0 IN IP4 127.0.0.1\ns=x\nc=IN IP4 127.0.0.1\nt=0 0\nm=video 5004 RTP/AVP 96\na=rtpmap:96 H264/90000\n',
  subtitle: '1\n00:00:00,000 --> 00:00:01,000\nhello\n',
  metadata: ';FFMETADATA1\ntitle=x\n',
} as const;

/** Declares the tests of what looks like a clip and is none, with an ffprobe. */
export function testPlaylists(binary: string): void {
  it('a script that calls itself .mp4 is broken, wherever it leads', async () => {
    const corpus = await writeCorpus(await makeWorkspace(), inventClips(1));
    const names: string[] = [];
    for (const [kind, script] of Object.entries(SCRIPTS)) {
      for (const target of [NEIGHBOUR, join(corpus.clips, NEIGHBOUR), `file:${join(corpus.clips, NEIGHBOUR)}`]) {
        names.push(`${kind}-${names.length}.mp4`);
        await writeFile(join(corpus.clips, names.at(-1) ?? ''), script.replaceAll('<clip>', target));
      }
    }
    await writeLabels(corpus, ['file_name,MOS', ...[NEIGHBOUR, ...names].map((name) => `${name},3`)].join('\n'));
    const { exitCode, broken, rows } = await ingestCorpus(corpus.root, ['--ffprobe-bin', binary]);
    expect(broken).toEqual(names.map((name) => `${name} PROBE_FAILED`));
    expect({ exitCode, src: rows.map(({ src }) => src) }).toEqual({ exitCode: 0, src: [NEIGHBOUR] });
  });

  it('sound or a cover picture alone is no video, and a cover picture before the video is passed over', async () => {
    const clips = ['audio-only', 'cover-art-only', 'cover-art-first'].map((name) => `${name}.mp4`);
    const corpus = await writeCorpus(await makeWorkspace(), []);
    for (const clip of clips) await writeFile(join(corpus.clips, clip), await readFile(join(GOLDEN, clip)));
    await writeLabels(corpus, ['file_name,MOS', ...clips.map((clip) => `${clip},3`)].join('\n'));
    const { broken, rows } = await ingestCorpus(corpus.root, ['--ffprobe-bin', binary]);
    expect(broken).toEqual(['audio-only.mp4 PROBE_NO_VIDEO', 'cover-art-only.mp4 PROBE_NO_VIDEO']);
    expect(rows).toMatchObject([{ src: 'cover-art-first.mp4', encoder_upstream: 'h264' }]);
  });
}
