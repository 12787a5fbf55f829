/** The lines that a GitHub runner takes for a command: those that begin with `::`, and those with `##[` anywhere. */
export function findRunnerCommands(...texts: readonly string[]): readonly string[] {
  return texts.flatMap((text) => text.split(/\r\n|\n|\r/)).filter((line) => /^\s*::|##\[/.test(line));
}
