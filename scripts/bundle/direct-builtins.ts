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
  readonly type: string;
  readonly local: { readonly name: string };
  readonly imported?: { readonly name: string };
}

/** How the bundler has CommonJS packages ask for Node's own modules; it would load what reads source maps. */
const REQUIRE_OF_FILE = 'createRequire(import.meta.url)';

/** Of these every function is loaded where it is first called: not every command gets there. */
const SLOW_TO_LOAD: ReadonlySet<string> = new Set(['node:child_process', 'node:crypto']);

/** A class would want to be constructed. */
function isFunction(id: string, name: string): boolean {
  const value: unknown = (process.getBuiltinModule(id) as Readonly<Record<string, unknown>>)[name];
  return typeof value === 'function' && /^[a-z]/.test(name);
}

/** The statements that give the names of an import their values. */
function takeDirectly(id: string, specifiers: readonly Specifier[]): string {
  const found = `process.getBuiltinModule(${JSON.stringify(id)})`;
  const named = specifiers.flatMap(({ type, local, imported }) =>
    type === 'ImportSpecifier' && imported !== undefined && imported.name !== 'default'
      ? { local: local.name, imported: imported.name }
      : [],
  );
  if (
    SLOW_TO_LOAD.has(id) &&
    named.length === specifiers.length &&
    named.every(({ imported }) => isFunction(id, imported))
  ) {
    return named
      .map(({ local, imported }) => `const ${local} = (...args) => ${found}.${imported}(...args);`)
      .join('\n');
  }
  const names = named.map(({ local, imported }) => `${imported}: ${local}`);
  const wholes = specifiers.flatMap(({ type, local, imported }) =>
    type !== 'ImportSpecifier' || imported?.name === 'default' ? `const ${local.name} = ${found};` : [],
  );
  return [...wholes, ...(names.length > 0 ? [`const { ${names.join(', ')} } = ${found};`] : [])].join('\n');
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
      if (type === 'ImportDeclaration' && source?.value === 'node:module' && code.includes(REQUIRE_OF_FILE)) {
        written += code.slice(from, start);
        from = end;
        continue;
      }
      if (type !== 'ImportDeclaration' || source == null || !isBuiltin(source.value)) continue;
      written += code.slice(from, start) + takeDirectly(source.value, specifiers);
      from = end;
    }
    // Calls of `require` were looked through: they name Node's own modules alone.
    return (written + code.slice(from)).replace(REQUIRE_OF_FILE, 'process.getBuiltinModule');
  },
};
