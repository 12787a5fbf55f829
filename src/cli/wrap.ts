const INDENT = '  ';

/** Words of a text in lines of a width; a word that is longer stands alone. */
export function wrapWords(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/)) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** What must stay together on a line: an option with its value, or a single word; quotation marks hold words together. */
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

/** A command line in lines that a shell takes for one. */
export function wrapCommand(line: string, width: number): readonly string[] {
  const lines: string[] = [];
  for (const part of splitCommand(line)) {
    const last = lines.at(-1);
    // Room for the backslash that continues the line.
    if (last !== undefined && last.length + 1 + part.length <= width - INDENT.length) {
      lines[lines.length - 1] = `${last} ${part}`;
    } else lines.push(last === undefined ? part : `${INDENT}${part}`);
  }
  return lines.map((each, index) => (index < lines.length - 1 ? `${each} \\` : each));
}
