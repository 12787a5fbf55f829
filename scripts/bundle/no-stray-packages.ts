import { isBuiltin } from 'node:module';
import type { Plugin } from 'rolldown';

/** Packages that others use where they find them: a stray copy in a parent folder must not be found. */
const OPTIONAL_PACKAGES: ReadonlySet<string> = new Set(['supports-color']);
const ABSENT = '\0absent:';

/** What a CommonJS package that was bundled calls for anything that wasn't. */
const REQUIRE = /\b__require\(([^)]+)\)/g;

/** Sees to it that what is bundled asks for Node's own modules at most: no package near `dist/` is ever loaded. */
export const noStrayPackages: Plugin = {
  name: 'no-stray-packages',
  resolveId: (id) => (OPTIONAL_PACKAGES.has(id) ? ABSENT + id : null),
  load: (id) => (id.startsWith(ABSENT) ? `module.exports = undefined; throw new Error('absent');` : null),
  generateBundle(_, bundle) {
    for (const output of Object.values(bundle)) {
      if (output.type !== 'chunk') continue;
      const asked = [...output.imports, ...output.dynamicImports].filter((id) => !(id in bundle) && !isBuiltin(id));
      const required = [...output.code.matchAll(REQUIRE)].map(([, what = '']) => what);
      const stray = [...asked, ...required.filter((what) => !isBuiltin(what.replaceAll(/^["']|["']$/g, '')))];
      if (stray.length > 0) throw new Error(`${output.fileName} would load what is not bundled: ${stray.join(', ')}`);
    }
  },
};
