/** A fenced block of a page. */
export interface CodeBlock {
  /** First word after the fence; empty if there is none. */
  readonly language: string;
  /** True for a block marked `run`: a test executes it as printed. */
  readonly isRun: boolean;
  readonly text: string;
  /** Line of the opening fence, from 1. */
  readonly line: number;
}

/** The fenced blocks of a page, in order. */
export function codeBlocksOf(page: string): readonly CodeBlock[] {
  return [...page.matchAll(/^(`{3,}|~{3,})([^\n`]*)\n([\s\S]*?)^\1[^\S\n]*$/gm)].map((match) => {
    const [, , info = '', text = ''] = match;
    const [language = '', ...marks] = info.trim().split(/\s+/);
    return { language, isRun: marks.includes('run'), text, line: page.slice(0, match.index).split('\n').length };
  });
}

/** Command lines of `konvid-ingest` in a block of shell, each on one line, without comments and what they are piped to. */
export function commandLinesOf(shell: string): readonly string[] {
  return shell
    .replaceAll(/\\\n\s*/g, '')
    .split('\n')
    .map((line) => line.replace(/(^|\s)#.*$/, '').trim())
    .map((line) => line.replace(/^npx (?=konvid-ingest\b)/, ''))
    .filter((line) => /^(?:[A-Z_]+="?\$\()?konvid-ingest\b/.test(line));
}
