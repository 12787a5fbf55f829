/**
 * What a file is to a command, by the first pattern that its path fits; `*` stands for any characters. Folders of input are
 * told from those of output by where a stage keeps them.
 */
export const ROLES = [
  ['process', '*process:'],
  ['ffprobe', '*/home/.cache/konvid-ingest*'],
  ['clip', '*/corpus/*.mp4'],
  ['label', '*/corpus/*.csv'],
  ['corpus-folder', '*/corpus*'],
  ['input-manifest', '*/input/*.manifest.json'],
  ['input-claims', '*/input/*.claims'],
  ['input-index', '*/input/*.index'],
  ['input', '*/input/?*'],
  ['input-folder', '*/input*'],
  ['lock', '*.lock*'],
  ['index', '*.index*'],
  ['claims', '*.claims*'],
  ['torn', '*.torn-*'],
  ['manifest', '*manifest.json*'],
  ['progress', '*progress.json*'],
  ['part', '*.part*'],
  ['notes', '*.notes*'],
  ['archive', '*.zip*'],
  ['jsonl', '*.jsonl*'],
  ['extracted', '*/KoNViD_1k_*'],
  ['clips', '*/clips*'],
  ['page', '*.html*'],
  ['verdict', '*/MOS_*'],
  ['split', '*split.json*'],
  ['folder', '*'],
] as const satisfies readonly (readonly [role: string, glob: string])[];
