/** The tables of `docs/corpora.md`, from the registry of corpora. */
import { type Corpus, SCALES } from '../src/corpora/corpus.ts';
import { CORPORA } from '../src/corpora/registry.ts';
import { showTable } from './markdown.ts';

const count = (value: number) => value.toLocaleString('en-US');

function showRows({ rowCountGuard: { minRows, maxRows } }: Corpus): string {
  return minRows > 1 ? `${count(minRows)} to ${count(maxRows)}` : `at most ${count(maxRows)}`;
}

function showLimit({ defaultMaxMissing: limit }: Corpus): string {
  return limit === null ? 'any number' : `at most ${limit}`;
}

/** A table of all corpora whose first column is their name. */
function tabulate(header: readonly string[], cells: (corpus: Corpus) => readonly string[]): string {
  return showTable(
    ['`--corpus`', ...header],
    CORPORA.map((corpus) => [`\`${corpus.name}\``, ...cells(corpus)]),
  );
}

/** The generated parts of the page, by the names of their markers. */
export function describeCorpora(): Readonly<Record<string, string>> {
  return {
    corpora: tabulate(['page', 'clips', 'scale', 'label rows'], (corpus) => [
      `[${corpus.title}](corpora/${corpus.name}.md)`,
      count(corpus.publishedClips),
      `${SCALES[corpus.scale].min}..${SCALES[corpus.scale].max}`,
      showRows(corpus),
    ]),
    defaults: tabulate(['`corpus_version`', 'JSONL', 'folder', 'variable', 'labels without a clip'], (corpus) => [
      `\`${corpus.defaultVersion}\``,
      `\`${corpus.outputName}\``,
      `\`${corpus.defaultDir}\``,
      `\`${corpus.dirVariable}\``,
      showLimit(corpus),
    ]),
    publishers: tabulate(['where it is offered, and on which terms', 'downloaded by `fetch`'], (corpus) => [
      `[${new URL(corpus.homepage ?? '').hostname}](${corpus.homepage})`,
      corpus.archives.length > 0 ? 'yes' : 'no',
    ]),
  };
}
