import { showHidden } from '../log-text.ts';

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** What Markdown, and GitHub's mentions and links, would act on. */
const SPECIAL = /[\\`*_{}[\]()#+\-.!|~@:/$=^]/g;

/**
 * Makes untrusted text fit for a table cell of a job summary: inert in Markdown and in the HTML that Markdown lets
 * through. What reorders or hides text is shown as an escape: as an entity it would still act. The one escape for summaries.
 */
export function toMarkdownText(text: string): string {
  return showHidden(text)
    .replaceAll(/[&<>"]/g, (character) => ENTITIES[character] ?? '')
    .replaceAll(SPECIAL, (character) => `&#${character.codePointAt(0)};`);
}

/** A table; cells are Markdown already. */
export function showTable(header: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const line = (cells: readonly (string | number)[]) => `| ${cells.join(' | ')} |`;
  return [line(header), line(header.map(() => '---')), ...rows.map(line)].join('\n');
}
