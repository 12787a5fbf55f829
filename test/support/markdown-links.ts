import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';

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
export function relativeLinksOf(text: string): readonly string[] {
  const prose = withoutCode(text);
  const targets = [...prose.matchAll(INLINE_LINK), ...prose.matchAll(REFERENCE), ...prose.matchAll(HTML_LINK)].map(
    ([, target = '']) => target,
  );
  return targets.filter((target) => !/^[a-z][a-z0-9+.-]*:|^\/\//i.test(target));
}

/** The anchors that GitHub gives to the headings: lower case, no punctuation, hyphens, a number from the second on. */
export function anchorsOf(text: string): ReadonlySet<string> {
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
export function deadLinksOf(root: string, path: string): readonly string[] {
  const text = readFileSync(join(root, path), 'utf8');
  return relativeLinksOf(text).filter((link) => {
    const [file = '', anchor] = decodeURI(link).split('#');
    const target = file === '' ? join(root, path) : join(root, file.startsWith('/') ? '' : dirname(path), file);
    if (!existsSync(target)) return true;
    if (anchor === undefined) return false;
    return statSync(target).isDirectory() || !anchorsOf(readFileSync(target, 'utf8')).has(anchor);
  });
}
