import { readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import axe from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser, openFile } from '../support/browser.ts';
import { runCommand } from '../support/command.ts';
import { writeManifest } from '../support/invented-manifest.ts';
import { writeJsonl } from '../support/row-files.ts';
import { varyRows } from '../support/varied-rows.ts';
import { makeWorkspace } from '../support/workspace.ts';

const LABELS = 'KoNViD_1k_attributes.csv';

const BROKEN = Array.from({ length: 30 }, (_, index) => ({
  file: LABELS,
  line: 9 + index,
  src: `${9_900_002_000 + index}.mp4`,
  code: index % 3 === 0 ? 'PROBE_TIMEOUT' : 'PROBE_FAILED',
  reason: index % 3 === 0 ? 'no answer within 60 s' : 'no header was found',
}));
const MISSING = Array.from({ length: 4 }, (_, index) => ({
  file: LABELS,
  line: 101 - index,
  name: `gone-${index}.mp4`,
}));

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

async function makeReport(folder: string, options: readonly string[] = []): Promise<string> {
  const jsonl = await writeJsonl(folder, 'corpus.jsonl', [...varyRows({ count: 400 })]);
  await writeManifest(jsonl, { broken: BROKEN, missing: MISSING });
  const page = join(folder, 'report.html');
  const { exitCode, stderr } = await runCommand(['report', jsonl, '--html', page, ...options]);
  expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: `[report] 400 rows -> ${page}\n` });
  return page;
}

/** The texts of a column of a table, as they are shown. */
function readColumn(page: Page, table: string, column: number): Promise<readonly string[]> {
  return page.locator(`#${table} tbody tr td:nth-child(${column})`).allTextContents();
}

interface AxeFinding {
  readonly id: string;
  readonly nodes: readonly { readonly html: string }[];
}

type AxeResults = Readonly<Record<'violations' | 'incomplete', readonly AxeFinding[]>>;

/**
 * What the checker of accessibility finds, but in charts, of which it can't tell the background. It runs in a page without a
 * policy, which would refuse it.
 */
async function findBarriers(path: string, options: Parameters<typeof openFile>[2]): Promise<readonly string[]> {
  const { page } = await openFile(browser, path, { bypassCSP: true, ...options });
  await page.evaluate('for (const each of document.querySelectorAll("details")) each.open = true');
  await page.addScriptTag({ content: axe.source });
  const { violations, incomplete } = await page.evaluate<AxeResults>('axe.run({ exclude: [".chart svg"] })');
  // Of a text that is scrolled out of its box it can't tell the colour either: those in sight have the same ones.
  const unsure = incomplete.filter(({ id }) => id !== 'color-contrast');
  const findings = [...violations, ...unsure].map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
  await page.close();
  return findings;
}

function readColour(page: Page, name: string): Promise<string> {
  return page.evaluate<string>(`getComputedStyle(document.documentElement).getPropertyValue('${name}')`);
}

/** Relative luminance (WCAG 2.2) of a colour as `#rrggbb`. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

describe('the page in a browser', () => {
  it('asks for nothing, says nothing, and shows every section', async () => {
    const folder = await makeWorkspace();
    const earlier = await writeJsonl(folder, 'earlier.jsonl', [...varyRows({ count: 380, seed: 2 })]);
    const path = await makeReport(folder, ['--against', earlier, '--per-clip']);
    const { page, messages, requests } = await openFile(browser, path);
    expect(await page.locator('h2').allTextContents()).toEqual([
      'Scores',
      'Scores by what the clips are',
      'Compared with an earlier file',
      'What was skipped',
      'Clips',
      'Provenance',
    ]);
    expect(await page.locator('.chart svg').count()).toBe(9);
    expect(await page.locator('#comparison .counters dd').allTextContents()).toEqual(['20', '0', '380', '0']);
    expect(requests).toEqual([pathToFileURL(path).href]);
    expect(messages).toEqual([]);
  });

  it('is searched and sorted', async () => {
    const { page, messages } = await openFile(browser, await makeReport(await makeWorkspace()));
    const shown = page.locator('#skipped-items .found');
    expect(await shown.textContent()).toBe('36 of 36');
    await page.getByLabel('Search: what was skipped, and why', { exact: true }).fill('no ANSWER');
    expect(await shown.textContent()).toBe('10 of 36');
    expect(new Set(await readColumn(page, 'skipped-items', 3))).toEqual(new Set(['PROBE_TIMEOUT']));
    await page.getByLabel('Search: what was skipped, and why', { exact: true }).fill('gone-');
    expect(await readColumn(page, 'skipped-items', 6)).toEqual(['101', '100', '99', '98']);

    const head = page.getByRole('columnheader', { name: 'line' });
    await head.getByRole('button').press('Enter');
    expect(await readColumn(page, 'skipped-items', 6)).toEqual(['98', '99', '100', '101']);
    expect(await head.getAttribute('aria-sort')).toBe('ascending');
    await head.getByRole('button').press('Enter');
    expect(await readColumn(page, 'skipped-items', 1)).toEqual([
      'gone-0.mp4',
      'gone-1.mp4',
      'gone-2.mp4',
      'gone-3.mp4',
    ]);
    expect(await head.getAttribute('aria-sort')).toBe('descending');
    expect(messages).toEqual([]);
  });

  it('shows clips a hundred at a time, in the order that is asked for', async () => {
    const { page, messages } = await openFile(browser, await makeReport(await makeWorkspace(), ['--per-clip']));
    const rows = [...varyRows({ count: 400 })];
    const label = page.locator('#clips .page');
    expect(await readColumn(page, 'clips', 1)).toEqual(rows.slice(0, 100).map(({ src }) => src));
    expect(await label.textContent()).toBe('Page 1 of 4');
    await page.getByRole('button', { name: 'Next' }).click();
    expect(await readColumn(page, 'clips', 1)).toEqual(rows.slice(100, 200).map(({ src }) => src));

    await page.locator('#clips').getByRole('columnheader', { name: 'MOS' }).getByRole('button').click();
    const scores = rows.map(({ mos }) => mos).toSorted((a, b) => a - b);
    expect((await readColumn(page, 'clips', 2)).map(Number)).toEqual(scores.slice(0, 100));
    await page.getByLabel('Search: clips', { exact: true }).fill('vp9');
    const found = rows.filter(({ encoder_upstream }) => encoder_upstream === 'vp9');
    expect(await page.locator('#clips .found').textContent()).toBe(`${found.length} of 400`);
    expect(messages).toEqual([]);
  });

  it('without its script still shows charts and what was skipped', async () => {
    const path = await makeReport(await makeWorkspace());
    const { page } = await openFile(browser, path, { javaScriptEnabled: false });
    expect(await page.locator('.chart svg').count()).toBe(8);
    expect(await page.locator('#skipped-items tbody tr').count()).toBe(36);
  });

  it.each([
    { width: 360, colorScheme: 'light' },
    { width: 768, colorScheme: 'dark' },
    { width: 1_280, colorScheme: 'light' },
    { width: 1_280, colorScheme: 'dark' },
  ] as const)('has no barrier and nothing beside the screen: $width, $colorScheme', async ({ width, colorScheme }) => {
    const folder = await makeWorkspace();
    const earlier = await writeJsonl(folder, 'earlier.jsonl', [...varyRows({ count: 380, seed: 2 })]);
    const path = await makeReport(folder, ['--against', earlier, '--per-clip']);
    const options = { viewport: { width, height: 900 }, colorScheme };
    expect(await findBarriers(path, options)).toEqual([]);
    const { page } = await openFile(browser, path, options);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width);
    const surface = await readColour(page, '--surface');
    expect(contrast(await readColour(page, '--chart-text'), surface)).toBeGreaterThan(4.5);
    for (const mark of ['--chart-bar', '--chart-earlier', '--chart-ink']) {
      expect(contrast(await readColour(page, mark), surface)).toBeGreaterThan(3);
    }
  });

  it('is reached by the keyboard alone', async () => {
    const { page } = await openFile(browser, await makeReport(await makeWorkspace()));
    await page.keyboard.press('Tab');
    expect(await page.evaluate('document.activeElement.textContent')).toBe('To the content');
    await page.keyboard.press('Enter');
    expect(await page.evaluate('document.activeElement.id')).toBe('content');
  });
});

describe('a hostile corpus', () => {
  const NAMES = [
    'a"onmouseover="alert(1).mp4',
    '<img src=x onerror=alert(1)>.mp4',
    'x</script><script>alert(1)</script>.mp4',
    '<!--<script>.mp4',
    '{{constructor.constructor("alert(1)")()}}.mp4',
    "'`$" + '{alert(1)}`.mp4',
    'right-\u202Eto-left\u2066.mp4',
    'javascript:alert(1).mp4',
  ];

  it('renders inert', async () => {
    const folder = await makeWorkspace();
    const plain = [...varyRows({ count: NAMES.length })];
    const rows = plain.map((row, index) => ({ ...row, src: NAMES[index] ?? row.src }));
    const jsonl = await writeJsonl(folder, '<b>corpus.jsonl', rows);
    const hostile = '</td></table><script>alert(2)</script><style>*{display:none}</style>\u0000\u001b[2J\u202e&lt;';
    const broken = NAMES.map((src, index) => ({ file: hostile, line: index + 1, src, code: hostile, reason: hostile }));
    await writeManifest(jsonl, { broken }, (manifest) => {
      manifest.tool.version = hostile;
      manifest.ffprobe.version = hostile;
      manifest.run_provenance.argv = [hostile];
    });
    const path = join(folder, 'report.html');
    const { exitCode } = await runCommand(['report', jsonl, '--html', path, '--per-clip']);
    expect(exitCode).toBe(0);
    const { page, messages, requests } = await openFile(browser, path);
    expect(messages).toEqual([]);
    expect(requests).toHaveLength(1);
    expect(await page.locator('script').count()).toBe(2);
    expect(await page.locator('style').count()).toBe(1);
    expect(await page.locator('img, iframe, object, link, [onerror], [onmouseover], b').count()).toBe(0);
    const shown = NAMES.map((name) => name.replace('\u202E', '\\u202e').replace('\u2066', '\\u2066'));
    expect(await readColumn(page, 'clips', 1)).toEqual(shown);
    expect((await readColumn(page, 'skipped-items', 1)).slice(0, NAMES.length)).toEqual(shown);
    const [reason] = await readColumn(page, 'skipped-items', 4);
    expect(reason).toBe(hostile.replace('\u0000', '\\u0000').replace('\u001b', '\\u001b').replace('\u202e', '\\u202e'));
    expect(await page.locator('#provenance').isVisible()).toBe(true);
  });

  it('what a page is made to run beside its own is refused by its policy', async () => {
    const folder = await makeWorkspace();
    const text = await readFile(await makeReport(folder), 'utf8');
    const planted = join(folder, 'planted.html');
    const script =
      '<script>document.title = "owned"</script><img src="https://127.0.0.1:9/" onerror="document.title=1">';
    await writeFile(planted, text.replace('<main', `${script}<main`));
    const { page, messages } = await openFile(browser, planted);
    expect(await page.title()).toBe('konvid-1k: 400 clips');
    expect(messages.join('\n')).toMatch(/Content Security Policy/);
  });
});

describe('307,682 rows', () => {
  it('with every clip fit into 20 MB, open, and are searched', async () => {
    const folder = await makeWorkspace();
    const rows = [...varyRows({ count: 307_682, corpus: 'konvid-150k' })];
    const jsonl = await writeJsonl(folder, 'large.jsonl', rows);
    const path = join(folder, 'large.html');
    const { exitCode } = await runCommand(['report', jsonl, '--html', path, '--per-clip']);
    expect(exitCode).toBe(0);
    expect((await stat(path)).size).toBeLessThan(20_000_000);
    const { page, messages } = await openFile(browser, path);
    const loaded = await page.evaluate<number>('performance.getEntriesByType("navigation")[0].loadEventEnd');
    console.info(`open after ${Math.round(loaded)} ms, ${(await stat(path)).size} bytes`);
    expect(await page.locator('#clips .page').textContent()).toBe('Page 1 of 3077');
    await page.getByLabel('Search: clips', { exact: true }).fill(rows.at(-1)?.src ?? '');
    expect(await readColumn(page, 'clips', 1)).toEqual([rows.at(-1)?.src]);
    expect(messages).toEqual([]);
  });
});
