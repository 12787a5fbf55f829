/**
 * Makes the script and the style sheet that every report carries, out of `src/report/browser/`, as small as they can be.
 * `--check` writes nothing and fails where the committed file differs from what it would write.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { transform } from 'esbuild';
import { writeOrCheck } from './generated-files.ts';

const ROOT = join(import.meta.dirname, '..');

/** A browser that is older shows the page all the same, without what its script adds. */
const TARGET = 'es2022';

async function shrink(name: string, loader: 'css' | 'ts'): Promise<string> {
  const text = await readFile(join(ROOT, 'src/report/browser', name), 'utf8');
  const { code } = await transform(text, {
    loader,
    minify: true,
    charset: 'ascii',
    legalComments: 'none',
    ...(loader === 'ts' ? { target: TARGET, format: 'iife' as const } : {}),
  });
  return code.trim();
}

const [style, script] = [await shrink('page.css', 'css'), await shrink('page.ts', 'ts')];
await writeOrCheck(ROOT, 'npm run generate', [
  {
    path: 'src/report/generated/page-assets.ts',
    text: `/** Generated from src/report/browser/ by \`npm run generate\`; do not edit. */

/** The page's style sheet. */
export const PAGE_STYLE = ${JSON.stringify(style)};

/** What runs in the page. */
export const PAGE_SCRIPT = ${JSON.stringify(script)};
`,
  },
]);
