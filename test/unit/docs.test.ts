import { existsSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { anchorsOf, deadLinksOf, relativeLinksOf } from '../support/markdown-links.ts';

const ROOT = join(import.meta.dirname, '../..');

const DOCUMENTS = globSync(['*.md', '{docs,sample,schema,src,test}/**/*.md', '.github/**/*.md'], { cwd: ROOT })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => !path.includes('/node_modules/'))
  .sort();

const folder = mkdtempSync(join(tmpdir(), 'konvid-ingest-docs-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the documents', () => {
  it('are found', () => {
    expect(DOCUMENTS).toEqual(
      expect.arrayContaining([
        'README.md',
        'SECURITY.md',
        'docs/README.md',
        'docs/commands/ingest.md',
        'docs/security.md',
      ]),
    );
  });

  it.each(DOCUMENTS)('have links that lead somewhere: %s', (path) => {
    expect(deadLinksOf(ROOT, path)).toEqual([]);
  });

  it.each(DOCUMENTS)('name files of the project that exist: %s', (path) => {
    const named = readFileSync(join(ROOT, path), 'utf8').matchAll(/`((?:docs|scripts|src)\/[\w./-]+)`/g);
    expect([...named].map(([, file = '']) => file).filter((file) => !existsSync(join(ROOT, file)))).toEqual([]);
  });
});

describe('the index of the documentation', () => {
  it('leads to every page', () => {
    const linked = relativeLinksOf(readFileSync(join(ROOT, 'docs/README.md'), 'utf8')).map((link) =>
      join('docs', link),
    );
    const pages = globSync('docs/{*,commands/*,examples/**/*}.{md,yml,yaml,sbatch}', { cwd: ROOT }).filter(
      (page) => page !== 'docs/README.md',
    );
    expect(pages.filter((page) => !linked.includes(page)).sort()).toEqual([]);
  });
});

describe('the link check', () => {
  it('sees links of every kind, and none in code', () => {
    const text = [
      '[a](a.md) ![b](<b.png>) [c](c.md#part "title") [d]: nothing',
      '[e]: e.md',
      '[f](https://example.org/f.md) [g](mailto:g@example.org)',
      '`[h](h.md)` ``[i](`i.md`)``',
      '```md',
      '[j](j.md)',
      '```',
      '[k](k.md)',
      '<img alt="l" src="l.png"><source srcset="m.png"> `<img src="n.png">`',
    ].join('\n');
    expect(relativeLinksOf(text)).toEqual(['a.md', 'b.png', 'c.md#part', 'k.md', 'e.md', 'l.png', 'm.png']);
  });

  it('makes the anchors that GitHub makes', () => {
    const text =
      '# Who, what & `where`?\n## LINE_BOM\n## Twice\n## Twice\n```sh\n# no heading\n```\n### [Link](x.md) it\n';
    expect([...anchorsOf(text)]).toEqual(['who-what--where', 'line_bom', 'twice', 'twice-1', 'link-it']);
  });

  it('names files and headings that are not there', () => {
    writeFileSync(join(folder, 'there.md'), '# Part\n');
    const links = [
      'there.md',
      'there.md#part',
      '#own',
      'there.md#gone',
      'gone.md',
      '.#own',
      './there.md',
      '#elsewhere',
    ];
    writeFileSync(join(folder, 'page.md'), `# Own\n${links.map((link) => `[x](${link})`).join(' ')}\n`);
    expect(deadLinksOf(folder, 'page.md')).toEqual(['there.md#gone', 'gone.md', '.#own', '#elsewhere']);
  });
});
