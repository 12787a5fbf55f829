/**
 * Containers that ffprobe may open, by the names of FFmpeg's demuxers. A playlist or script that calls itself `.mp4` and
 * points to other files is refused by this list; the protocol list alone does not stop it.
 */
export declare const FORMAT_WHITELIST: readonly ['mov', 'mp4', 'm4a', '3gp', '3g2', 'mj2', 'matroska', 'webm', 'avi'];
/** Everything before the clip's name. */
export declare const FFPROBE_ARGUMENTS: readonly ['-v', 'error', '-protocol_whitelist', 'file', '-format_whitelist', string, '-select_streams', 'v', '-show_entries', string, '-of', 'json', '-i'];
/** `file:` keeps a name such as `-version` or `concat:a|b` from being taken as an option or a protocol. */
export declare function ffprobeArguments(absolutePath: string): readonly string[];
