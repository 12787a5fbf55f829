import type { Corpus } from '../corpora/corpus.ts';
import { CORPORA } from '../corpora/registry.ts';

/** Keys that are looked at: a corpus shows in its first ones. */
const MOST_KEYS = 512;

/** Tells from the names or ids in label files which published corpus they belong to. */
export class KeyEvidence {
  #seen = 0;
  readonly #counts = new Map<Corpus, number>();

  /** Takes in what names a clip in a row, as the file has it; whether or not the row is usable. */
  note(key: string): void {
    if (this.#seen === MOST_KEYS || key === '') return;
    this.#seen += 1;
    for (const corpus of CORPORA) {
      if (corpus.keyShape?.test(key) === true) this.#counts.set(corpus, (this.#counts.get(corpus) ?? 0) + 1);
    }
  }

  /** The corpus that more than half of the keys are published with; undefined where none is. */
  get owner(): Corpus | undefined {
    return [...this.#counts].find(([, count]) => count * 2 > this.#seen)?.[0];
  }
}
