/** Several files in one input, so that they are changed together: a line that names each, and its bytes. */
export interface Part {
  readonly name: string;
  readonly bytes: Buffer;
}

const MARK = '%% ';

/** The parts of an input; what stands before the first name is dropped. */
export function parseBundle(input: Buffer): readonly Part[] {
  return `\n${input.toString('latin1')}`
    .split(`\n${MARK}`)
    .slice(1)
    .map((text) => {
      const lineEnd = text.indexOf('\n');
      const [name, body] = lineEnd === -1 ? [text, ''] : [text.slice(0, lineEnd), text.slice(lineEnd + 1)];
      return { name: Buffer.from(name, 'latin1').toString('utf8'), bytes: Buffer.from(body, 'latin1') };
    });
}

/** An input of parts, for seeds. */
export function makeBundle(parts: Readonly<Record<string, string | Buffer>>): Buffer {
  const pieces = Object.entries(parts).flatMap(([name, bytes], index) => [
    Buffer.from(`${index === 0 ? '' : '\n'}${MARK}${name}\n`),
    Buffer.from(bytes),
  ]);
  return Buffer.concat(pieces);
}
