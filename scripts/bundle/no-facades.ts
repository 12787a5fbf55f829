import { posix } from 'node:path';
import type { Plugin } from 'rolldown';

/** A file that only hands on what stands in another one, under the names by which it is asked for. */
const FACADE = /^export \{ ([^}]+) \} from "(\.\/[^"]+)";\n?$/;

interface Facade {
  /** The file behind it, relative to the output folder. */
  readonly target: string;
  /** What takes the place of the facade's exports: an object of the other file's, which is called `n`. */
  readonly exports: string;
}

function readFacade(fileName: string, code: string): Facade | undefined {
  const [, names, from] = FACADE.exec(code) ?? [];
  if (names === undefined || from === undefined) return undefined;
  const properties = names.split(', ').map((name) => {
    const [inner, outer = inner] = name.split(' as ');
    return `${outer}: n.${inner}`;
  });
  return { target: posix.join(posix.dirname(fileName), from), exports: `{ ${properties.join(', ')} }` };
}

/** How one file of the output names another. */
function relativeTo(fileName: string, target: string): string {
  const path = posix.relative(posix.dirname(fileName), target);
  return path.startsWith('.') ? path : `./${path}`;
}

/** Has what is imported when it is needed come straight from the file that it lies in: one file less to find, read and link. */
export const noFacades: Plugin = {
  name: 'no-facades',
  generateBundle(_, bundle) {
    const chunks = Object.values(bundle).filter((output) => output.type === 'chunk');
    const facades = new Map<string, Facade>();
    for (const { fileName, isDynamicEntry, isEntry, code } of chunks) {
      const facade = isDynamicEntry && !isEntry ? readFacade(fileName, code) : undefined;
      if (facade !== undefined) facades.set(fileName, facade);
    }
    for (const chunk of chunks) {
      for (const [fileName, { target, exports }] of facades) {
        const asked = `import(${JSON.stringify(relativeTo(chunk.fileName, fileName))})`;
        if (!chunk.code.includes(asked)) continue;
        const found = `import(${JSON.stringify(relativeTo(chunk.fileName, target))})`;
        chunk.code = chunk.code.replaceAll(asked, `${found}.then((n) => (${exports}))`);
      }
    }
    for (const fileName of facades.keys()) delete bundle[fileName];
  },
};
