import { isBuiltin } from 'node:module';
import type { Plugin } from 'rolldown';

/** As much of the syntax tree as is looked at. */
interface Statement {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly source?: { readonly value: string } | null;
  readonly specifiers?: readonly Specifier[];
}

interface Specifier {
  readonly local: { readonly name: string };
  readonly imported?: { readonly name: string };
}

/** How the bundler has CommonJS packages ask for Node's own modules; it would load what reads source maps. */
const REQUIRE_OF_FILE = 'createRequire(import.meta.url)';

/** Of these every function is loaded where it is first called: not every command gets there. */
const SLOW_TO_LOAD: ReadonlySet<string> = new Set([
  'node:child_process',
  'node:crypto',
  'node:fs/promises',
  'node:v8',
  'node:zlib',
]);

/** A name of a module's export, and what it is called here. */
interface Named {
  readonly name: string;
  readonly local: string;
}

/** A class would want to be constructed. */
function isFunction(id: string, { name }: Named): boolean {
  const value: unknown = (process.getBuiltinModule(id) as Readonly<Record<string, unknown>>)[name];
  return typeof value === 'function' && /^[a-z]/.test(name);
}

/** What an import names one by one, and what it calls the module as a whole. */
function readSpecifiers(specifiers: readonly Specifier[]) {
  const named: Named[] = [];
  const wholes: string[] = [];
  for (const { imported, local } of specifiers) {
    if (imported === undefined || imported.name === 'default') wholes.push(local.name);
    else named.push({ name: imported.name, local: local.name });
  }
  return { named, wholes };
}

/** The statements that give the names of an import their values. */
function takeDirectly(id: string, specifiers: readonly Specifier[]): string {
  const { named, wholes } = readSpecifiers(specifiers);
  // `process` itself may be what is imported.
  const found = `globalThis.process.getBuiltinModule(${JSON.stringify(id)})`;
  const isCalledLater = SLOW_TO_LOAD.has(id) && wholes.length === 0 && named.every((each) => isFunction(id, each));
  if (isCalledLater) {
    return named.map(({ name, local }) => `const ${local} = (...args) => ${found}.${name}(...args);`).join('\n');
  }
  const lines = wholes.map((local) => `const ${local} = ${found};`);
  const names = named.map(({ name, local }) => `${name}: ${local}`);
  return [...lines, ...(names.length > 0 ? [`const { ${names.join(', ')} } = ${found};`] : [])].join('\n');
}

/**
 * Takes what is named of Node's own modules straight from them. When a file that imports one of them is linked, all its exports
 * are read, and that loads what is behind those that nobody asked for: streams, Web Crypto, half of `node:util`.
 */
export const directBuiltins: Plugin = {
  name: 'direct-builtins',
  renderChunk(code) {
    let written = '';
    let from = 0;
    for (const statement of this.parse(code).body as readonly Statement[]) {
      const { type, source, specifiers = [], start, end } = statement;
      if (type !== 'ImportDeclaration' || source == null || !isBuiltin(source.value)) continue;
      const isForRequire = source.value === 'node:module' && code.includes(REQUIRE_OF_FILE);
      written += code.slice(from, start) + (isForRequire ? '' : takeDirectly(source.value, specifiers));
      from = end;
    }
    // What asks for anything else is found by `no-stray-packages.ts`.
    return (written + code.slice(from)).replace(REQUIRE_OF_FILE, 'process.getBuiltinModule');
  },
};
