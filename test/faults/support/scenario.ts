/** A command at work on files of its own. */
export interface Scenario {
  readonly name: string;
  /** Lays out what the command finds, in an empty folder: `corpus/` and `input/` are read, `out/` is written. */
  prepare(root: string): Promise<void>;
  /** The command line on that folder. */
  args(root: string): readonly string[];
  /** Whether its standard output tells what it found, and so must not differ. */
  readonly isAnswering?: boolean;
  /** Whether rows that stand stay as they are; others replace the file as a whole. */
  readonly isAppending?: boolean;
  /** Starts what it talks to; the result stops it. Called once, before `prepare`. */
  start?(): Promise<() => Promise<void>>;
}
