import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { showHidden } from '../../src/files/untrusted-text.ts';
import { openBrowser, openFile } from '../support/browser.ts';
import { runCommand } from '../support/command.ts';
import { makeHostileFolder, SHAPES } from '../support/hostile-folder/hostile-folder.ts';
import { readRows } from '../support/outcome.ts';
import { makeWorkspace } from '../support/workspace.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

/** Names of elements and attributes of the page, each once; charts of more clips have more of their own. */
function inventory(page: Page): Promise<readonly string[]> {
  return page.evaluate<readonly string[]>(
    `[...new Set([...document.querySelectorAll('*')].filter((each) => each.closest('.chart svg') === null).flatMap((each) => [each.localName, ...each.getAttributeNames().map((name) => '@' + name)]))].sort()`,
  );
}

/** Follows the pages of a table to its end, and gives the texts of its first column. */
async function readNames(page: Page): Promise<readonly string[]> {
  const names: string[] = [];
  for (;;) {
    names.push(...(await page.locator('#clips tbody tr td:nth-child(1)').allTextContents()));
    const next = page.locator('#clips').getByRole('button', { name: 'Next' });
    if ((await next.count()) === 0 || (await next.isDisabled())) return names;
    await next.click();
  }
}

describe.each(SHAPES.filter(({ corpus }) => ['konvid-1k', 'lsvq'].includes(corpus)))(
  'the page of a hostile $corpus',
  (shape) => {
    it('shows every name, has no element and no attribute of theirs, runs nothing and asks for nothing', async () => {
      const folder = await makeHostileFolder(await makeWorkspace(), shape);
      const [jsonl, page] = [join(folder.out, 'rows.jsonl'), join(folder.out, 'report.html')];
      const { cwd, environment } = folder;
      const args = ['ingest', ...shape.args, '--corpus-dir', folder.root, '--output', jsonl, '--max-missing', '100%'];
      expect((await runCommand(args, { cwd, environment })).exitCode).toBe(0);
      const made = await runCommand(['report', jsonl, '--html', page, '--per-clip', '--against', jsonl], {
        cwd,
        environment,
      });
      expect(made.exitCode, made.stderr).toBe(0);

      const opened = await openFile(browser, page);
      const names = (await readRows(jsonl)).map(({ src }) => showHidden(src));
      expect(await readNames(opened.page)).toEqual(names);
      for (const text of ['<img', '=cmd', '::error::', '__proto__']) {
        await opened.page.getByLabel('Search: clips', { exact: true }).fill(text);
        const found = await opened.page.locator('#clips tbody tr td:nth-child(1)').allTextContents();
        expect(found).toEqual(names.filter((name) => name.includes(text)));
      }
      const plain = await openFile(browser, await makePlainPage());
      const [theirs, ours] = [await inventory(opened.page), await inventory(plain.page)];
      expect(theirs.filter((name) => !ours.includes(name))).toEqual([]);
      expect(await opened.page.title()).toMatch(/^[a-z0-9-]+: [0-9,]+ clips$/);
      expect(await opened.page.evaluate('Object.keys(Object.prototype).length')).toBe(0);
      expect(opened.requests).toEqual([pathToFileURL(page).href]);
      expect(opened.messages).toEqual([]);
    });
  },
);

/** The page of a folder in which nothing is wrong but what every report tells of. */
async function makePlainPage(): Promise<string> {
  const [shape] = SHAPES;
  if (shape === undefined) throw new Error('there is a first shape');
  const attacks = [
    { name: 'a plain clip', label: 'plain.mp4', fate: 'written' },
    { name: 'another', label: 'another.mp4', fate: 'written' },
    { name: 'a bad score', label: 'bad.mp4', cells: { mos: 'x' }, fate: 'rejected mos LABEL_MOS' },
    { name: 'a missing clip', label: 'missing.mp4', plant: null, fate: 'missing' },
  ] as const;
  const folder = await makeHostileFolder(await makeWorkspace(), shape, attacks);
  const [jsonl, page] = [join(folder.out, 'rows.jsonl'), join(folder.out, 'report.html')];
  const args = ['ingest', ...shape.args, '--corpus-dir', folder.root, '--output', jsonl, '--max-missing', '100%'];
  expect((await runCommand(args, { cwd: folder.cwd })).exitCode).toBe(0);
  expect((await runCommand(['report', jsonl, '--html', page, '--per-clip', '--against', jsonl])).exitCode).toBe(0);
  return page;
}
