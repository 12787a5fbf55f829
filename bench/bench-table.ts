/** What a bench gives: one table. */
export interface BenchTable {
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** One question, answered by measuring; `name` is its marker in the document. */
export interface Bench {
  readonly name: string;
  /** Rounds unless the command line says otherwise. */
  readonly rounds: number;
  readonly measure: (options: { readonly rounds: number }) => Promise<BenchTable>;
}
