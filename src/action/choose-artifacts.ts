/** An artifact of this workflow run, as the service lists it. */
export interface ListedArtifact {
  readonly id: number;
  readonly name: string;
  /** Bytes of its archive. */
  readonly size: number;
  /** `sha256:` and the digest of its archive; some services give none. */
  readonly digest?: string | undefined;
}

/** An artifact, with the attempt of the run that kept it as its name tells; 0 where it does not. */
export interface AttemptedArtifact extends ListedArtifact {
  /** Its name without the attempt: the job that kept it, whichever attempt that was. */
  readonly stem: string;
  readonly attempt: number;
}

/** How the default name of an artifact ends in `action.yml`. */
const ATTEMPT = /^(.+)-attempt-([0-9]{1,9})$/;

function readAttempt(artifact: ListedArtifact): AttemptedArtifact {
  const [, stem = artifact.name, attempt = '0'] = ATTEMPT.exec(artifact.name) ?? [];
  return { ...artifact, stem, attempt: Number(attempt) };
}

/**
 * Whether a name is one of those that a pattern means, in which `*` stands for any text. Each piece between two of them is
 * looked for once: as a regular expression a handful of `*` would try every way to share out a name.
 */
function matchesPattern(name: string, pattern: string): boolean {
  const [beginning = '', ...pieces] = pattern.split('*');
  const ending = pieces.pop();
  if (ending === undefined) return name === pattern;
  const end = name.length - ending.length;
  if (!name.startsWith(beginning) || !name.endsWith(ending)) return false;
  let at = beginning.length;
  for (const piece of pieces) {
    const found = name.indexOf(piece, at);
    if (found === -1) return false;
    at = found + piece.length;
  }
  return at <= end;
}

/** The later attempt of two; of one attempt what was kept last, because ids are counted up. */
function isNewer(a: AttemptedArtifact, b: AttemptedArtifact): boolean {
  return a.attempt === b.attempt ? a.id > b.id : a.attempt > b.attempt;
}

/**
 * The artifacts that a pattern means, of each job the newest attempt alone, in the order of their names. What a step keeps
 * itself under `ownName`, in whichever attempt, is none of them.
 */
export function chooseArtifacts(
  listed: readonly ListedArtifact[],
  { pattern, ownName }: { readonly pattern: string; readonly ownName: string },
): readonly AttemptedArtifact[] {
  const own = readAttempt({ id: 0, name: ownName, size: 0 }).stem;
  const newest = new Map<string, AttemptedArtifact>();
  for (const artifact of listed.filter(({ name }) => matchesPattern(name, pattern)).map(readAttempt)) {
    const known = newest.get(artifact.stem);
    if (artifact.stem !== own && (known === undefined || isNewer(artifact, known))) newest.set(artifact.stem, artifact);
  }
  return [...newest.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}
