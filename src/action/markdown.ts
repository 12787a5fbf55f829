const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** What Markdown, GitHub's mentions and links, or a terminal would act on. */
const SPECIAL = /[\\`*_{}[\]()#+\-.!|~@:/$=^\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;

/**
 * Makes untrusted text fit for a table cell of a job summary: inert in Markdown and in the HTML that Markdown lets
 * through. The one escape for summaries.
 */
export function toMarkdownText(text: string): string {
  return text
    .replaceAll(/[&<>"]/g, (character) => ENTITIES[character] ?? '')
    .replaceAll(SPECIAL, (character) => `&#${character.codePointAt(0)};`);
}

/** A table; cells are Markdown already. */
export function showTable(header: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const line = (cells: readonly (string | number)[]) => `| ${cells.join(' | ')} |`;
  return [line(header), line(header.map(() => '---')), ...rows.map(line)].join('\n');
}
