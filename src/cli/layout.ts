/** Text for people: sizes, durations, and words in lines of a width. */
const UNITS = ['B', 'kB', 'MB', 'GB', 'TB'] as const;
const INDENT = '  ';

/** Bytes in decimal units: `2.3 GB`. */
export function formatBytes(bytes: number): string {
  let value = bytes;
  let unit = 0;
  while (value >= 1000 && unit < UNITS.length - 1) {
    value /= 1000;
    unit += 1;
  }
  return `${unit === 0 ? value : value.toFixed(1)} ${UNITS[unit]}`;
}

/** Seconds: `45 s`, `3 min 5 s`, `2 h 10 min`. */
export function formatSeconds(seconds: number): string {
  const whole = Math.max(0, Math.round(seconds));
  if (whole < 60) return `${whole} s`;
  if (whole < 3600) return `${Math.floor(whole / 60)} min ${whole % 60} s`;
  return `${Math.floor(whole / 3600)} h ${Math.floor((whole % 3600) / 60)} min`;
}

/** Words of a text in lines of a width; a longer word gets a line of its own. */
export function wrapWords(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/)) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** The parts of a command line that must stay on one line: an option with its value, or a word; quotation marks join words. */
function splitCommand(line: string): readonly string[] {
  const parts: string[] = [];
  for (const word of line.match(/(?:"[^"]*"|'[^']*'|[^\s"'])+/g) ?? []) {
    const last = parts.at(-1);
    const isValue = last !== undefined && /^--\S+$/.test(last) && !word.startsWith('--');
    if (isValue) parts[parts.length - 1] = `${last} ${word}`;
    else parts.push(word);
  }
  return parts;
}

/** A command line in lines that a shell joins. */
export function wrapCommand(line: string, width: number): readonly string[] {
  const lines: string[] = [];
  for (const part of splitCommand(line)) {
    const last = lines.at(-1);
    // Leaves room for the backslash.
    if (last !== undefined && last.length + 1 + part.length <= width - INDENT.length) {
      lines[lines.length - 1] = `${last} ${part}`;
    } else lines.push(last === undefined ? part : `${INDENT}${part}`);
  }
  return lines.map((each, index) => (index < lines.length - 1 ? `${each} \\` : each));
}
