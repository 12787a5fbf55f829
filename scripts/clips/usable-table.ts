import { cutInside, moveCoverFirst } from './boxes.ts';
import {
  aac,
  av1,
  chapters,
  type GoldenRecipe,
  h264,
  hevc,
  noNominalRate,
  oddPicture,
  opus,
  picture,
  still,
  subtitles,
  tone,
  unevenTimes,
  vp8,
  vp9,
  x264,
} from './recipe.ts';

/** Fixtures in which a correct ingest finds a video. */
export const USABLE_RECIPES: readonly GoldenRecipe[] = [
  // H.264: time
  { file: 'h264-cfr.mp4', about: 'the plain case', ffmpeg: [`${picture()} ${h264}`] },
  { file: 'h264-vfr.mp4', about: 'avg_frame_rate 50/3, r 30/1', ffmpeg: [`${picture()} ${unevenTimes} ${h264}`] },
  { file: 'h264-bframes.mp4', about: 'reordered frames', ffmpeg: [`${picture()} ${h264} -bf 3 -b_strategy 0`] },
  { file: 'h264-editlist.mp4', about: 'edit list trims 0.2 s', ffmpeg: ['-ss 0.2 -i h264-cfr.mp4 -c copy'] },
  { file: 'h264-start-delay.mp4', about: 'empty edit of 0.25 s', ffmpeg: ['-itsoffset 0.25 -i h264-cfr.mp4 -c copy'] },
  {
    file: 'h264-audio-longer.mp4',
    about: 'the stream lasts 0.5 s, its container 1 s',
    ffmpeg: [`${picture()} ${tone('1')} ${h264} ${aac}`],
  },
  { file: 'h264-one-frame.mp4', about: 'one frame only', ffmpeg: [`${picture('64x48', '30', '0.03')} ${h264}`] },
  { file: 'rate-30000-1001.mp4', about: 'NTSC exactly', ffmpeg: [`${picture('64x48', '30000/1001')} ${h264}`] },
  { file: 'rate-2997-100.mp4', about: '29.97, which is not NTSC', ffmpeg: [`${picture('64x48', '2997/100')} ${h264}`] },
  { file: 'rate-24000-1001.mp4', about: 'film on NTSC', ffmpeg: [`${picture('64x48', '24000/1001')} ${h264}`] },
  { file: 'rate-60000-1001.mp4', about: 'high frame rate', ffmpeg: [`${picture('64x48', '60000/1001')} ${h264}`] },
  { file: 'rate-240.mp4', about: 'slow-motion source', ffmpeg: [`${picture('64x48', '240', '0.25')} ${h264}`] },
  { file: 'rate-1.mp4', about: 'time lapse', ffmpeg: [`${picture('64x48', '1', '3')} ${h264}`] },

  // H.264: picture
  {
    file: 'h264-rotated.mp4',
    about: 'display matrix of 90 degrees; width and height stay the coded ones',
    ffmpeg: ['-i h264-cfr.mp4 -c copy -metadata:s:v rotate=90'],
  },
  { file: 'h264-full-range.mp4', about: 'yuvj420p', ffmpeg: [`${picture()} ${x264('yuvj420p')} -color_range pc`] },
  { file: 'h264-422-10bit.mp4', about: 'High 4:2:2', ffmpeg: [`${picture()} ${x264('yuv422p10le')}`] },
  { file: 'h264-444.mp4', about: 'High 4:4:4 Predictive', ffmpeg: [`${picture()} ${x264('yuv444p')}`] },
  { file: 'h264-gray.mp4', about: 'no chroma, which ffprobe calls yuvj420p', ffmpeg: [`${picture()} ${x264('gray')}`] },
  { file: 'h264-rgb.mp4', about: 'gbrp', ffmpeg: [`${picture()} -c:v libx264rgb -preset veryfast -crf 35`] },
  { file: 'h264-odd-size.mp4', about: 'odd width and height', ffmpeg: [`${oddPicture} ${x264('yuv444p')}`] },
  { file: 'h264-portrait.mp4', about: 'higher than wide', ffmpeg: [`${picture('48x86')} ${h264}`] },
  {
    file: 'h264-cropped-1080p.mp4',
    about: '1088 coded lines, 1080 shown',
    ffmpeg: [`-f lavfi -i color=teal:s=1920x1080:r=25:d=0.4 ${h264}`],
  },
  {
    file: 'h264-interlaced.mp4',
    about: '50 fields, 25 frames a second',
    ffmpeg: [`${picture('64x64', '50')} -vf tinterlace=interleave_top,setfield=tff ${h264} -x264-params tff=1`],
  },
  { file: 'sar-anamorphic.mp4', about: 'sample aspect 4:3', ffmpeg: [`${picture()} -vf setsar=4/3 ${h264}`] },
  {
    file: 'resolution-change.mp4',
    about: 'the picture grows in mid-stream; the first size counts',
    ffmpeg: [
      `${picture('64x48', '30', '0.3')} ${h264} => _small.h264`,
      `${picture('96x64', '30', '0.3')} ${h264} => _large.h264`,
      '-r 30 -i concat:_small.h264|_large.h264 -c copy',
    ],
  },

  // H.264: container layout
  { file: 'h264-moov-first.mp4', about: 'index first', ffmpeg: [`${picture()} ${h264} -g 5 -movflags +faststart`] },
  { file: 'h264-moov-last.mp4', about: 'index last', ffmpeg: [`${picture()} ${h264} -g 5`] },
  {
    file: 'h264-fragmented.mp4',
    about: 'fragments behind an empty index',
    ffmpeg: [`${picture()} ${h264} -g 5 -movflags +frag_keyframe+empty_moov+default_base_moof`],
  },
  { file: 'h264-mkv.mkv', about: "the duration is the container's only", ffmpeg: [`${picture()} ${h264} -g 5`] },
  { file: 'h264-mov.mov', about: 'QuickTime', ffmpeg: [`${picture()} ${h264}`] },
  { file: 'mkv-variable.mkv', about: 'avg 0/0, so the rate is r 60/1', ffmpeg: [`${noNominalRate} ${h264}`] },
  { file: 'timecode.mov', about: 'a tmcd data track', ffmpeg: [`${picture()} ${h264} -timecode 01:00:00:00`] },
  { file: 'chapters.mp4', about: 'a chapter text track', ffmpeg: [`${picture()} ${chapters} -map_chapters 1 ${h264}`] },
  {
    file: 'webm-named.mp4',
    about: 'WebM bytes called .mp4: content decides',
    ffmpeg: [`${picture('64x48', '25')} ${vp8} -f webm`],
  },

  // Other codecs and containers
  { file: 'hevc-10bit.mp4', about: 'Main 10', ffmpeg: [`${picture()} ${hevc('yuv420p10le')}`] },
  { file: 'hevc-mkv.mkv', about: '8-bit HEVC', ffmpeg: [`${picture()} ${hevc('yuv420p')}`] },
  { file: 'vp8-webm.webm', about: 'VP8', ffmpeg: [`${picture()} ${vp8}`] },
  {
    file: 'vp9-webm.webm',
    about: 'VP9 with Opus, as YouTube serves',
    ffmpeg: [`${picture()} ${tone()} ${vp9()} ${opus}`],
  },
  { file: 'vp9-mp4.mp4', about: 'VP9 in MP4', ffmpeg: [`${picture()} ${vp9()}`] },
  { file: 'vp9-10bit.webm', about: 'profile 2', ffmpeg: [`${picture()} ${vp9('yuv420p10le')}`] },
  { file: 'vp9-odd-size.webm', about: 'odd size in 4:2:0', ffmpeg: [`${oddPicture} ${vp9()}`] },
  { file: 'vp9-alpha.webm', about: 'alpha travels beside the stream', ffmpeg: [`${picture()} ${vp9('yuva420p')}`] },
  { file: 'av1-mp4.mp4', about: 'AV1', ffmpeg: [`${picture()} ${av1()}`] },
  { file: 'av1-10bit.mkv', about: 'AV1, 10 bits', ffmpeg: [`${picture()} ${av1('yuv420p10le')}`] },
  { file: 'mpeg4-avi.avi', about: 'XviD-style AVI', ffmpeg: [`${picture()} -c:v mpeg4 -q:v 10 -vtag XVID`] },
  { file: 'mjpeg-avi.avi', about: 'camera AVI', ffmpeg: [`${picture()} -c:v mjpeg -q:v 20 -pix_fmt yuvj422p`] },
  { file: 'mpeg4-mp4.mp4', about: 'MPEG-4 Part 2', ffmpeg: [`${picture()} -c:v mpeg4 -q:v 10`] },
  { file: 'mpeg2-mkv.mkv', about: 'MPEG-2', ffmpeg: [`${picture('64x48', '25')} -c:v mpeg2video -q:v 10`] },
  { file: 'h263-3gp.3gp', about: 'old telephone', ffmpeg: [`${picture('176x144', '15')} -c:v h263 -q:v 20`] },
  { file: 'theora-mkv.mkv', about: 'Theora', ffmpeg: [`${picture()} -c:v libtheora -q:v 3`] },
  {
    file: 'prores-mov.mov',
    about: 'ProRes 422',
    ffmpeg: [`${picture('64x48', '25', '0.2')} -c:v prores_ks -profile:v 0`],
  },
  { file: 'ffv1-mkv.mkv', about: 'lossless', ffmpeg: [`${picture('64x48', '10')} -c:v ffv1 -pix_fmt yuv422p10le`] },
  { file: 'gray-mkv.mkv', about: 'pix_fmt gray', ffmpeg: [`${picture('64x48', '10')} -c:v ffv1 -pix_fmt gray`] },
  { file: 'rgb24-mkv.mkv', about: 'RGB as PNG frames', ffmpeg: [`${picture('32x24', '10')} -c:v png -pix_fmt rgb24`] },
  { file: 'pal8-mkv.mkv', about: 'a palette', ffmpeg: [`${picture('32x24', '10')} -c:v png -pix_fmt pal8`] },
  {
    file: 'yuv420p10-mkv.mkv',
    about: 'lossless with 10 bits',
    ffmpeg: [`${picture('64x48', '10')} -c:v ffv1 -pix_fmt yuv420p10le`],
  },
  {
    file: 'yuv422p-mkv.mkv',
    about: '4:2:2 of 8 bits',
    ffmpeg: [`${picture('64x48', '10')} -c:v ffv1 -pix_fmt yuv422p`],
  },
  { file: 'pal8-mov.mov', about: 'a palette', ffmpeg: [`${picture('32x24', '10')} -c:v png -pix_fmt pal8`] },

  // Which stream is the video
  {
    file: 'audio-first.mp4',
    about: 'the video is stream 1',
    ffmpeg: [`${tone()} ${picture()} -map 0 -map 1 ${aac} ${h264}`],
  },
  {
    file: 'subtitles-first.mp4',
    about: 'stream 0 is text',
    ffmpeg: [`${subtitles} ${picture()} -map 0 -map 1 -c:s mov_text ${h264}`],
  },
  {
    file: 'two-video-streams.mp4',
    about: 'the first wins, not the larger',
    ffmpeg: [`${picture()} ${picture('96x64', '25')} -map 0 -map 1 ${h264}`],
  },
  {
    file: 'cover-art-and-video.mp4',
    about: 'a picture after the video',
    ffmpeg: [`-i h264-cfr.mp4 ${still} -map 0 -map 1 -c:v:0 copy -c:v:1 mjpeg -disposition:v:1 attached_pic`],
  },
  {
    file: 'cover-art-first.mp4',
    about: 'a picture is stream 0',
    from: 'cover-art-and-video.mp4',
    edit: moveCoverFirst,
  },

  // Damage
  {
    file: 'truncated-tail.mp4',
    about: 'half of the pictures are gone, and ffprobe does not mind',
    from: 'h264-moov-first.mp4',
    edit: (bytes) => cutInside(bytes, 'mdat'),
  },
  {
    file: 'truncated-tail-mkv.mkv',
    about: 'the same in Matroska',
    from: 'h264-mkv.mkv',
    edit: (bytes) => bytes.subarray(0, (bytes.length * 3) >> 2),
  },
];
