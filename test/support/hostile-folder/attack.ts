/** What became of a label: its outcome, and where it has one its code, as in the manifest. */
export type Fate = 'written' | 'dedup' | 'missing' | `rejected ${string}` | `broken ${string}`;

/** Where the folder's attacks find what they need. */
export interface Ground {
  /** Folder of the clips. */
  readonly clips: string;
  /** A folder outside the corpus that holds what must never be read into an output. */
  readonly outside: string;
  /** A clip of its own bytes. */
  readonly clip: (stamp: string) => Promise<Buffer>;
}

/** Cells of a label's row in place of the ordinary ones. */
export interface LabelCells {
  readonly mos?: string;
  readonly std?: string;
  readonly count?: string;
  /** Cells behind the last column. */
  readonly surplus?: readonly string[];
}

/** One attack that has a label of its own. */
export interface LabelAttack {
  /** Says in a failed test which one it was; no other has it. */
  readonly name: string;
  /** The clip's name in the label file. */
  readonly label: string;
  readonly cells?: LabelCells;
  /** Puts what the label names, or seems to name, into the folder. A clip of the name unless given; null for nothing. */
  readonly plant?: ((path: string, ground: Ground) => Promise<unknown>) | null;
  /** What must become of it; one of them where builds of ffprobe differ. */
  readonly fate: Fate | readonly Fate[];
  /** Where clips lie in folders below each other, it stops the run instead: it is among `STOPS`. */
  readonly isFlatOnly?: boolean;
}

/** One attack that nobody has a label for: it lies there, and nothing may come of it. */
export interface Plant {
  readonly name: string;
  /** From the corpus folder on. */
  readonly path: string;
  readonly plant: (path: string, ground: Ground) => Promise<unknown>;
}
