/**
 * Containers that ffprobe may open, by the names of FFmpeg's demuxers. A playlist or script that calls itself `.mp4` and
 * points to other files is refused by this list; the protocol list alone does not stop it.
 */
export const FORMAT_WHITELIST = [
  ...['mov', 'mp4', 'm4a', '3gp', '3g2', 'mj2', 'matroska', 'webm', 'avi'],
  ...['mpegts', 'mpeg', 'asf', 'flv', 'ogg'],
] as const;

/** Asks for the needed entries only: tags can be of any size. */
const SHOWN_ENTRIES = [
  'stream=index,codec_name,width,height,pix_fmt,avg_frame_rate,r_frame_rate,duration',
  'stream_disposition=attached_pic',
  'format=duration',
].join(':');

/** Everything before the clip's name. */
export const FFPROBE_ARGUMENTS = [
  '-v',
  'error',
  '-protocol_whitelist',
  'file',
  '-format_whitelist',
  FORMAT_WHITELIST.join(','),
  '-select_streams',
  'v',
  '-show_entries',
  SHOWN_ENTRIES,
  '-of',
  'json',
  '-i',
] as const;

/** `file:` keeps a name such as `-version` or `concat:a|b` from being taken as an option or a protocol. */
export function ffprobeArguments(absolutePath: string): readonly string[] {
  return [...FFPROBE_ARGUMENTS, `file:${absolutePath}`];
}
