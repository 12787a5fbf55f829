/**
 * Reads a file like GITHUB_OUTPUT as the runner does: `name=value` lines, and `name<<DELIMITER`, lines, `DELIMITER`
 * (actions/runner, FileCommandManager.cs).
 *
 * @throws where the runner would fail the step
 */
export function parseKeyValueFile(text: string): Readonly<Record<string, string>> {
  const pairs: (readonly [string, string])[] = [];
  const lines = text.split(/\r?\n/);
  while (lines.length > 0) {
    const line = lines.shift() ?? '';
    if (line === '') continue;
    const [, name = '', sign = '', rest = ''] = /^(.*?)(<<|=)(.*)$/s.exec(line) ?? [];
    if (name === '') throw new Error(`neither name=value nor name<<delimiter: ${line}`);
    pairs.push([name, sign === '=' ? rest : takeUntil(lines, rest)]);
  }
  return Object.fromEntries(pairs);
}

function takeUntil(lines: string[], delimiter: string): string {
  const end = lines.indexOf(delimiter);
  if (delimiter === '' || end < 0) throw new Error(`no line ends the value: ${delimiter}`);
  const value = lines.splice(0, end + 1).slice(0, -1);
  return value.join('\n');
}
