/** Takes the pictures of the report that the documentation shows: of an invented corpus, in three widths, light and dark. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { report } from '../src/report/report.ts';
import { openBrowser, openFile } from '../test/support/browser.ts';
import { writeManifest } from '../test/support/invented-manifest.ts';
import { writeJsonl } from '../test/support/row-files.ts';
import { varyRows } from '../test/support/varied-rows.ts';

const PICTURES = join(import.meta.dirname, '../docs/pictures');
const WIDTHS = [
  { width: 360, height: 800 },
  { width: 768, height: 1_000 },
  { width: 1_280, height: 1_000 },
] as const;
const SCHEMES = ['light', 'dark'] as const;

async function makePage(folder: string): Promise<string> {
  const jsonl = await writeJsonl(folder, 'konvid_1k.jsonl', [...varyRows({ count: 1_200 })]);
  const earlier = await writeJsonl(folder, 'earlier.jsonl', [...varyRows({ count: 1_150, seed: 3 })]);
  await writeManifest(jsonl);
  const html = join(folder, 'report.html');
  await report(jsonl, { html, against: earlier });
  return html;
}

const folder = await mkdtemp(join(tmpdir(), 'konvid-ingest-pictures-'));
const browser = await openBrowser();
try {
  const html = await makePage(folder);
  for (const viewport of WIDTHS) {
    for (const colorScheme of SCHEMES) {
      const { page } = await openFile(browser, html, { viewport, colorScheme });
      await page.screenshot({ path: join(PICTURES, `report-${viewport.width}-${colorScheme}.png`) });
      await page.close();
    }
  }
} finally {
  await browser.close();
  await rm(folder, { recursive: true, force: true });
}
