import { cutInside, keepFirstBox } from './boxes.ts';
import { aac, type GoldenRecipe, h264, opus, picture, still, tone, vp8 } from './recipe.ts';

/** Fixtures that a correct ingest counts as broken, each for the reason that it names. */
export const BROKEN_RECIPES: readonly GoldenRecipe[] = [
  // No video
  {
    file: 'cover-art-only.mp4',
    about: 'a song with its cover',
    broken: 'PROBE_NO_VIDEO',
    ffmpeg: [`${tone()} ${still} -map 0 -map 1 ${aac} -c:v mjpeg -disposition:v attached_pic`],
  },
  { file: 'audio-only.mp4', about: 'a song', broken: 'PROBE_NO_VIDEO', ffmpeg: [`${tone()} ${aac}`] },
  {
    file: 'audio-only-webm.webm',
    about: 'Opus alone',
    broken: 'PROBE_NO_VIDEO',
    ffmpeg: [`${tone()} ${opus}`],
  },

  // No duration
  {
    file: 'no-duration-mkv.mkv',
    about: 'a live recording',
    broken: 'PROBE_NO_DURATION',
    ffmpeg: [`${picture()} ${h264} -live 1`],
  },
  {
    file: 'no-duration-webm.webm',
    about: 'a browser recording',
    broken: 'PROBE_NO_DURATION',
    ffmpeg: [`${picture()} ${vp8} -live 1`],
  },

  // Damage
  { file: 'empty.mp4', about: 'a failed download', broken: 'CLIP_EMPTY', text: '' },
  {
    file: 'truncated.mp4',
    about: 'stopped before the index',
    broken: 'PROBE_FAILED',
    from: 'h264-moov-last.mp4',
    edit: (bytes) => cutInside(bytes, 'mdat'),
  },
  {
    file: 'truncated-in-moov.mp4',
    about: 'stopped inside the index',
    broken: 'PROBE_FAILED',
    from: 'h264-moov-first.mp4',
    edit: (bytes) => cutInside(bytes, 'moov'),
  },
  {
    file: 'truncated-header.webm',
    about: 'stopped in the header',
    broken: 'PROBE_FAILED',
    from: 'vp8-webm.webm',
    edit: (bytes) => bytes.subarray(0, 24),
  },
  { file: 'only-ftyp.mp4', about: 'one box', broken: 'PROBE_FAILED', from: 'h264-cfr.mp4', edit: keepFirstBox },
  { file: 'zeros.mp4', about: 'space reserved, never written', broken: 'PROBE_FAILED', text: '\0'.repeat(4096) },
  { file: 'text.mp4', about: 'a text file', broken: 'PROBE_FAILED', text: 'This is not a video.\n' },
  {
    file: 'html-error-page.mp4',
    about: 'what a server answers for a deleted clip',
    broken: 'PROBE_FAILED',
    text: '<!DOCTYPE html>\n<html><head><title>404 Not Found</title></head><body>Gone.</body></html>\n',
  },

  // Formats and scripts that the whitelist has to refuse
  {
    file: 'hls-playlist.mp4',
    about: 'a playlist that opens another file of this folder',
    broken: 'PROBE_FAILED',
    text: '#EXTM3U\n#EXT-X-VERSION:3\n#EXT-X-TARGETDURATION:1\n#EXTINF:0.5,\nh264-cfr.mp4\n#EXT-X-ENDLIST\n',
  },
  {
    file: 'ffconcat.mp4',
    about: 'a script that opens another file of this folder',
    broken: 'PROBE_FAILED',
    text: 'ffconcat version 1.0\nfile h264-cfr.mp4\nduration 0.5\n',
  },
  {
    file: 'dash-manifest.mp4',
    about: 'a manifest that opens another file of this folder',
    broken: 'PROBE_FAILED',
    text:
      '<?xml version="1.0"?>\n<MPD xmlns="urn:mpeg:dash:schema:mpd:2011" type="static" ' +
      'mediaPresentationDuration="PT0.5S" profiles="urn:mpeg:dash:profile:isoff-on-demand:2011"><Period>' +
      '<AdaptationSet mimeType="video/mp4"><Representation id="1" bandwidth="1000">' +
      '<BaseURL>h264-fragmented.mp4</BaseURL></Representation></AdaptationSet></Period></MPD>\n',
  },
  {
    file: 'sdp.mp4',
    about: 'a session description that opens a network port',
    broken: 'PROBE_FAILED',
    text:
      'v=0\no=- 0 0 IN IP4 127.0.0.1\ns=x\nc=IN IP4 127.0.0.1\nt=0 0\n' +
      'm=video 5004 RTP/AVP 96\na=rtpmap:96 H264/90000\n',
  },
  { file: 'mpegts.mp4', about: 'MPEG-TS', broken: 'PROBE_FAILED', ffmpeg: ['-i h264-cfr.mp4 -c copy -f mpegts'] },
  { file: 'annexb.mp4', about: 'bare H.264', broken: 'PROBE_FAILED', ffmpeg: ['-i h264-cfr.mp4 -c copy -f h264'] },
  { file: 'flv.mp4', about: 'Flash video', broken: 'PROBE_FAILED', ffmpeg: ['-i h264-cfr.mp4 -c copy -f flv'] },
  { file: 'gif.mp4', about: 'GIF', broken: 'PROBE_FAILED', ffmpeg: [`${picture('32x24', '10')} -f gif`] },
  {
    file: 'jpeg.mp4',
    about: 'a photograph',
    broken: 'PROBE_FAILED',
    ffmpeg: [`${still} -frames:v 1 -c:v mjpeg -f mjpeg`],
  },
];
