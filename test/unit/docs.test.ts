import { existsSync, globSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';

/** Text in fences and in quotation of code shows links, it doesn't make them. */
function withoutCode(text: string): string {
  return text
    .replaceAll(/^(`{3,}|~{3,}).*\n[\s\S]*?^\1.*$/gm, '')
    .replaceAll(/(`+)(?!`)[\s\S]*?[^`]\1(?!`)/g, '`code`');
}

const INLINE_LINK = /\]\(\s*<?([^\s)>]+)>?[^)]*\)/g;
/** Of HTML that stands in a page: pictures, and what a picture is chosen from. */
const HTML_LINK = /\b(?:href|src|srcset)="([^"\s]+)"/g;
const REFERENCE = /^\[[^\]]+\]:\s*<?([^\s>]+)/gm;

/** The targets of all links of a document that lead to a place in the repository. */
function relativeLinksOf(text: string): readonly string[] {
  const prose = withoutCode(text);
  const targets = [...prose.matchAll(INLINE_LINK), ...prose.matchAll(REFERENCE), ...prose.matchAll(HTML_LINK)].map(
    ([, target = '']) => target,
  );
  return targets.filter((target) => !/^[a-z][a-z0-9+.-]*:|^\/\//i.test(target));
}

/** The anchors that GitHub gives to the headings: lower case, no punctuation, hyphens, a number from the second on. */
function anchorsOf(text: string): ReadonlySet<string> {
  const prose = text.replaceAll(/^(`{3,}|~{3,}).*\n[\s\S]*?^\1.*$/gm, '');
  const seen = new Map<string, number>();
  const anchors = [...prose.matchAll(/^#{1,6}\s+(.+?)\s*#*$/gm)].map(([, heading = '']) => {
    const slug = heading
      .replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1')
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}\p{M}_ -]/gu, '')
      .replaceAll(' ', '-');
    const earlier = seen.get(slug) ?? 0;
    seen.set(slug, earlier + 1);
    return earlier === 0 ? slug : `${slug}-${earlier}`;
  });
  return new Set(anchors);
}

/** Links of a document that lead nowhere; `path` is the document's, from the root of the repository. */
function deadLinksOf(root: string, path: string): readonly string[] {
  const text = readFileSync(join(root, path), 'utf8');
  return relativeLinksOf(text).filter((link) => {
    const [file = '', anchor] = decodeURI(link).split('#');
    const target = file === '' ? join(root, path) : join(root, file.startsWith('/') ? '' : dirname(path), file);
    if (!existsSync(target)) return true;
    if (anchor === undefined) return false;
    return statSync(target).isDirectory() || !anchorsOf(readFileSync(target, 'utf8')).has(anchor);
  });
}

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
