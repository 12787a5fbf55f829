import { cutInside, keepFirstBox, moveCoverFirst } from './boxes.ts';

/**
 * How a fixture is made: by one ffmpeg command, or several, of which each but the last writes the file named after its ` => `;
 * by an edit of an earlier fixture's bytes; or as text.
 */
export type Making =
  | string
  | readonly string[]
  | { readonly from: string; readonly edit: (bytes: Buffer) => Buffer }
  | { readonly text: string };

/** By file name, in the order in which they are made. */
type Recipes = Readonly<Record<string, Making>>;

/** Sources: the inputs of an ffmpeg command. Small, short and moving, so that a fixture takes some 2 KB. */
const picture = (size = '64x48', rate = '30', seconds = '0.5'): string =>
  `-f lavfi -i testsrc2=s=${size}:r=${rate}:d=${seconds}`;
/** testsrc2 rounds its size down to even numbers; the older source does not. */
const oddPicture = '-f lavfi -i testsrc=s=63x47:r=30:d=0.5';
const tone = (seconds = '0.5'): string => `-f lavfi -i sine=f=440:r=16000:d=${seconds}`;
/** One frame, for cover art. */
const still = '-f lavfi -i color=teal:s=32x32:r=25:d=0.04';
/** Texts travel inside the command: a fixture needs no file besides the tables. */
const subtitles = `-f srt -i ${dataUrl('1\n00:00:00,100 --> 00:00:00,400\nhello\n')}`;
const CHAPTER = ';FFMETADATA1\n[CHAPTER]\nTIMEBASE=1/1000\nSTART=0\nEND=250\ntitle=one\n';
const chapters = `-f ffmetadata -i ${dataUrl(CHAPTER)}`;

/** Encoders. No B-frames where nobody asks: they bring an edit list with them, which is a fixture of its own. */
const x264 = (pixFmt: string): string => `-c:v libx264 -preset veryfast -crf 35 -bf 0 -pix_fmt ${pixFmt}`;
const h264 = x264('yuv420p');
const hevc = (pixFmt: string): string =>
  `-c:v libx265 -preset ultrafast -crf 35 -pix_fmt ${pixFmt} -tag:v hvc1 ` +
  '-x265-params pools=none:frame-threads=1:info=0:log-level=error';
const vp8 = '-c:v libvpx -crf 40 -b:v 200k';
const vp9 = (pixFmt = 'yuv420p'): string => `-c:v libvpx-vp9 -crf 50 -b:v 0 -cpu-used 8 -row-mt 0 -pix_fmt ${pixFmt}`;
const av1 = (pixFmt = 'yuv420p'): string =>
  `-c:v libaom-av1 -crf 50 -b:v 0 -cpu-used 8 -row-mt 0 -usage realtime -pix_fmt ${pixFmt}`;
const aac = '-c:a aac -b:a 24k';
const opus = '-c:a libopus -b:a 16k';

/** Frames 0..7 every 1/30 s, then every third tick: the average rate is not the base rate. */
const unevenTimes = '-vf setpts=if(lt(N\\,8)\\,N\\,3*N-16)/30/TB -fps_mode vfr';
/** Two rates joined: the filter graph gives up on a frame rate, so Matroska gets no default frame duration. */
const noNominalRate =
  '-filter_complex testsrc2=s=64x48:r=30:d=0.4[a];testsrc2=s=64x48:r=12:d=0.5[b];[a][b]concat -fps_mode vfr';

function dataUrl(text: string): string {
  return `data:text/plain;base64,${btoa(text)}`;
}

/** Fixtures in which a correct ingest finds a video. */
export const USABLE: Recipes = {
  // H.264: time
  'h264-cfr.mp4': `${picture()} ${h264}`,
  'h264-vfr.mp4': `${picture()} ${unevenTimes} ${h264}`, // avg_frame_rate 50/3, r 30/1
  'h264-bframes.mp4': `${picture()} ${h264} -bf 3 -b_strategy 0`,
  'h264-editlist.mp4': '-ss 0.2 -i h264-cfr.mp4 -c copy', // the edit list trims 0.2 s
  'h264-start-delay.mp4': '-itsoffset 0.25 -i h264-cfr.mp4 -c copy', // empty edit of 0.25 s
  'h264-audio-longer.mp4': `${picture()} ${tone('1')} ${h264} ${aac}`, // the stream lasts 0.5 s, its container 1 s
  'h264-one-frame.mp4': `${picture('64x48', '30', '0.03')} ${h264}`,
  'rate-30000-1001.mp4': `${picture('64x48', '30000/1001')} ${h264}`,
  'rate-2997-100.mp4': `${picture('64x48', '2997/100')} ${h264}`, // 29.97, which is not NTSC
  'rate-24000-1001.mp4': `${picture('64x48', '24000/1001')} ${h264}`,
  'rate-60000-1001.mp4': `${picture('64x48', '60000/1001')} ${h264}`,
  'rate-240.mp4': `${picture('64x48', '240', '0.25')} ${h264}`,
  'rate-1.mp4': `${picture('64x48', '1', '3')} ${h264}`,
  // H.264: picture
  'h264-rotated.mp4': '-i h264-cfr.mp4 -c copy -metadata:s:v rotate=90', // width and height stay the coded ones
  'h264-full-range.mp4': `${picture()} ${x264('yuvj420p')} -color_range pc`,
  'h264-422-10bit.mp4': `${picture()} ${x264('yuv422p10le')}`,
  'h264-444.mp4': `${picture()} ${x264('yuv444p')}`,
  'h264-gray.mp4': `${picture()} ${x264('gray')}`, // no chroma, which ffprobe calls yuvj420p
  'h264-rgb.mp4': `${picture()} -c:v libx264rgb -preset veryfast -crf 35`,
  'h264-odd-size.mp4': `${oddPicture} ${x264('yuv444p')}`,
  'h264-portrait.mp4': `${picture('48x86')} ${h264}`,
  'h264-cropped-1080p.mp4': `-f lavfi -i color=teal:s=1920x1080:r=25:d=0.4 ${h264}`, // 1088 coded lines, 1080 shown
  // 50 fields, 25 frames a second
  'h264-interlaced.mp4': `${picture('64x64', '50')} -vf tinterlace=interleave_top,setfield=tff ${h264} -x264-params tff=1`,
  'sar-anamorphic.mp4': `${picture()} -vf setsar=4/3 ${h264}`,
  // the picture grows in mid-stream; the first size counts
  'resolution-change.mp4': [
    `${picture('64x48', '30', '0.3')} ${h264} => _small.h264`,
    `${picture('96x64', '30', '0.3')} ${h264} => _large.h264`,
    '-r 30 -i concat:_small.h264|_large.h264 -c copy',
  ],
  // H.264: container layout
  'h264-moov-first.mp4': `${picture()} ${h264} -g 5 -movflags +faststart`,
  'h264-moov-last.mp4': `${picture()} ${h264} -g 5`,
  'h264-fragmented.mp4': `${picture()} ${h264} -g 5 -movflags +frag_keyframe+empty_moov+default_base_moof`,
  'h264-mkv.mkv': `${picture()} ${h264} -g 5`, // the duration is the container's only
  'h264-mov.mov': `${picture()} ${h264}`,
  'mkv-variable.mkv': `${noNominalRate} ${h264}`, // avg 0/0, so the rate is r 60/1
  'timecode.mov': `${picture()} ${h264} -timecode 01:00:00:00`,
  'chapters.mp4': `${picture()} ${chapters} -map_chapters 1 ${h264}`,
  'webm-named.mp4': `${picture('64x48', '25')} ${vp8} -f webm`, // WebM bytes called .mp4: content decides
  // Other codecs and containers
  'hevc-10bit.mp4': `${picture()} ${hevc('yuv420p10le')}`,
  'hevc-mkv.mkv': `${picture()} ${hevc('yuv420p')}`,
  'vp8-webm.webm': `${picture()} ${vp8}`,
  'vp9-webm.webm': `${picture()} ${tone()} ${vp9()} ${opus}`, // VP9 with Opus, as YouTube serves
  'vp9-mp4.mp4': `${picture()} ${vp9()}`,
  'vp9-10bit.webm': `${picture()} ${vp9('yuv420p10le')}`,
  'vp9-odd-size.webm': `${oddPicture} ${vp9()}`,
  'vp9-alpha.webm': `${picture()} ${vp9('yuva420p')}`, // alpha travels beside the stream
  'av1-mp4.mp4': `${picture()} ${av1()}`,
  'av1-10bit.mkv': `${picture()} ${av1('yuv420p10le')}`,
  'mpeg4-avi.avi': `${picture()} -c:v mpeg4 -q:v 10 -vtag XVID`,
  'mjpeg-avi.avi': `${picture()} -c:v mjpeg -q:v 20 -pix_fmt yuvj422p`,
  'mpeg4-mp4.mp4': `${picture()} -c:v mpeg4 -q:v 10`,
  'mpeg2-mkv.mkv': `${picture('64x48', '25')} -c:v mpeg2video -q:v 10`,
  'h263-3gp.3gp': `${picture('176x144', '15')} -c:v h263 -q:v 20`,
  'mpegts.mp4': '-i h264-cfr.mp4 -c copy -f mpegts', // not what its name says
  'flv.mp4': '-i h264-cfr.mp4 -c copy -f flv',
  // not .ts, which would be a source file in this folder
  'h264-m2ts.m2ts': `${picture()} ${tone()} ${h264} ${aac}`,
  'mpeg2-ps.mpg': `${picture('64x48', '25')} -c:v mpeg2video -q:v 10 -f vob`,
  'wmv2-asf.wmv': `${picture()} -c:v wmv2 -q:v 10`,
  'flv1-flv.flv': `${picture()} -c:v flv1 -q:v 10`,
  'theora-ogg.ogv': `${picture()} -c:v libtheora -q:v 3`,
  'h264-m4v.m4v': `${picture()} ${h264} -f mp4`,
  'theora-mkv.mkv': `${picture()} -c:v libtheora -q:v 3`,
  'prores-mov.mov': `${picture('64x48', '25', '0.2')} -c:v prores_ks -profile:v 0`,
  'ffv1-mkv.mkv': `${picture('64x48', '10')} -c:v ffv1 -pix_fmt yuv422p10le`,
  'gray-mkv.mkv': `${picture('64x48', '10')} -c:v ffv1 -pix_fmt gray`,
  'rgb24-mkv.mkv': `${picture('32x24', '10')} -c:v png -pix_fmt rgb24`,
  'pal8-mkv.mkv': `${picture('32x24', '10')} -c:v png -pix_fmt pal8`,
  'yuv420p10-mkv.mkv': `${picture('64x48', '10')} -c:v ffv1 -pix_fmt yuv420p10le`,
  'yuv422p-mkv.mkv': `${picture('64x48', '10')} -c:v ffv1 -pix_fmt yuv422p`,
  'pal8-mov.mov': `${picture('32x24', '10')} -c:v png -pix_fmt pal8`,
  // Which stream is the video
  'audio-first.mp4': `${tone()} ${picture()} -map 0 -map 1 ${aac} ${h264}`, // the video is stream 1
  'subtitles-first.mp4': `${subtitles} ${picture()} -map 0 -map 1 -c:s mov_text ${h264}`, // stream 0 is text
  // the first wins, not the larger
  'two-video-streams.mp4': `${picture()} ${picture('96x64', '25')} -map 0 -map 1 ${h264}`,
  'cover-art-and-video.mp4': `-i h264-cfr.mp4 ${still} -map 0 -map 1 -c:v:0 copy -c:v:1 mjpeg -disposition:v:1 attached_pic`,
  'cover-art-first.mp4': { from: 'cover-art-and-video.mp4', edit: moveCoverFirst }, // a picture is stream 0
  // Damage
  // half of the pictures are gone, and ffprobe does not mind
  'truncated-tail.mp4': { from: 'h264-moov-first.mp4', edit: (bytes) => cutInside(bytes, 'mdat') },
  'truncated-tail-mkv.mkv': { from: 'h264-mkv.mkv', edit: (bytes) => bytes.subarray(0, (bytes.length * 3) >> 2) },
};

/** Fixtures that a correct ingest counts as broken, by its code. */
export const BROKEN: Readonly<Record<string, Recipes>> = {
  PROBE_NO_VIDEO: {
    // a song with its cover
    'cover-art-only.mp4': `${tone()} ${still} -map 0 -map 1 ${aac} -c:v mjpeg -disposition:v attached_pic`,
    'audio-only.mp4': `${tone()} ${aac}`,
    'audio-only-webm.webm': `${tone()} ${opus}`,
  },
  PROBE_NO_DURATION: {
    'no-duration-mkv.mkv': `${picture()} ${h264} -live 1`, // a live recording
    'no-duration-webm.webm': `${picture()} ${vp8} -live 1`, // a browser recording
  },
  CLIP_EMPTY: {
    'empty.mp4': { text: '' }, // a failed download
  },
  PROBE_FAILED: {
    'truncated.mp4': { from: 'h264-moov-last.mp4', edit: (bytes) => cutInside(bytes, 'mdat') },
    'truncated-in-moov.mp4': { from: 'h264-moov-first.mp4', edit: (bytes) => cutInside(bytes, 'moov') },
    'truncated-header.webm': { from: 'vp8-webm.webm', edit: (bytes) => bytes.subarray(0, 24) },
    'only-ftyp.mp4': { from: 'h264-cfr.mp4', edit: keepFirstBox },
    'zeros.mp4': { text: '\0'.repeat(4096) }, // space reserved, never written
    'text.mp4': { text: 'This is not a video.\n' },
    // what a server answers for a deleted clip
    'html-error-page.mp4': {
      text: '<!DOCTYPE html>\n<html><head><title>404 Not Found</title></head><body>Gone.</body></html>\n',
    },
    // a playlist that opens another file of this folder
    'hls-playlist.mp4': {
      text: '#EXTM3U\n#EXT-X-VERSION:3\n#EXT-X-TARGETDURATION:1\n#EXTINF:0.5,\nh264-cfr.mp4\n#EXT-X-ENDLIST\n',
    },
    // a script that opens another file of this folder
    'ffconcat.mp4': { text: 'ffconcat version 1.0\nfile h264-cfr.mp4\nduration 0.5\n' },
    // a manifest that opens another file of this folder
    'dash-manifest.mp4': {
      text:
        '<?xml version="1.0"?>\n<MPD xmlns="urn:mpeg:dash:schema:mpd:2011" type="static" ' +
        'mediaPresentationDuration="PT0.5S" profiles="urn:mpeg:dash:profile:isoff-on-demand:2011"><Period>' +
        '<AdaptationSet mimeType="video/mp4"><Representation id="1" bandwidth="1000">' +
        '<BaseURL>h264-fragmented.mp4</BaseURL></Representation></AdaptationSet></Period></MPD>\n',
    },
    // a session description that opens a network port
    'sdp.mp4': {
      text:
        'v=0\no=- 0 0 IN IP4 127.0.0.1\ns=x\nc=IN IP4 127.0.0.1\nt=0 0\n' +
        'm=video 5004 RTP/AVP 96\na=rtpmap:96 H264/90000\n',
    },
    'annexb.mp4': '-i h264-cfr.mp4 -c copy -f h264', // bare H.264
    'gif.mp4': `${picture('32x24', '10')} -f gif`,
    'jpeg.mp4': `${still} -frames:v 1 -c:v mjpeg -f mjpeg`,
  },
};
