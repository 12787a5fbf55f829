/** The words of a simple command as a shell splits them; what it is redirected or piped to, or run after it, is no word of it. */
export function splitWords(line: string): readonly string[] {
  const [command = ''] = line.replace(/^[A-Z_]+="\$\((.*)\)"$/, '$1').split(/ (?:>|\||\|\||&&) /);
  return (command.match(/(?:"[^"]*"|[^\s"])+/g) ?? []).map((word) => word.replaceAll('"', ''));
}
