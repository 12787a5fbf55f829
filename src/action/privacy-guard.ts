import { UserError } from '../user-error.ts';
import { isUntrusted, type RunEvent } from './event.ts';
import type { ActionInputs } from './inputs.ts';
import type { Services } from './services.ts';
import type { Visibility } from './visibility.ts';

/** What a run may do with the corpus and its scores, decided before any work. */
export interface Permits {
  /** Keep the JSONL as an artifact. */
  readonly artifact: boolean;
  /** Restore the corpus, and the clip index, from the cache. */
  readonly restore: boolean;
  /** Save them there. */
  readonly save: boolean;
  /** Show found values and names in annotations and summary. */
  readonly showValues: boolean;
  /** What is left out although it was asked for, and why. */
  readonly warnings: readonly string[];
}

/** What a workflow wants to keep and to restore, and what it has agreed to. */
export type SharingInputs = Pick<
  ActionInputs,
  'artifact' | 'dataset' | 'cacheSave' | 'allowPublic' | 'allowInternal' | 'allowMissingServices'
>;

export interface GuardQuestion {
  readonly inputs: SharingInputs;
  readonly visibility: Visibility;
  readonly event: RunEvent;
  readonly services: Services;
}

function isAllowed({ inputs, visibility }: GuardQuestion): boolean {
  if (visibility === 'private') return true;
  return visibility === 'internal' ? inputs.allowInternal || inputs.allowPublic : inputs.allowPublic;
}

const READERS: Readonly<Record<Visibility, string>> = {
  private: 'only its members can read it',
  internal: 'the whole enterprise can read it',
  public: 'it is public, or nobody could establish that it is not: anybody can fetch its artifacts and caches',
};

function refuseLeak({ inputs, visibility }: GuardQuestion): void {
  const wanted = [
    ...(inputs.artifact ? [{ input: 'artifact: true', instead: 'artifact: false' }] : []),
    ...(inputs.dataset === 'cache' ? [{ input: 'dataset: cache', instead: 'dataset: path' }] : []),
    ...(inputs.cacheSave ? [{ input: 'cache-save: true', instead: 'cache-save: false' }] : []),
  ];
  if (wanted.length === 0) return;
  const asked = wanted.map(({ input }) => input).join(', ');
  const instead = wanted.map((each) => each.instead).join(', ');
  const optIn = visibility === 'internal' ? 'allow-internal: true' : 'allow-public: true';
  throw new UserError('REPOSITORY_NOT_PRIVATE', {
    message: `refused before any work: ${asked} would let research data leave this repository; ${READERS[visibility]}`,
    hint: `run it in a private repository, or set ${instead}; if you may share the data, say so with ${optIn}`,
  });
}

/** Says what the server lacks, and goes on without it only where the workflow agreed to that. */
function refuseMissing({ inputs, services }: GuardQuestion): readonly string[] {
  const needsArtifact = inputs.artifact && !services.hasArtifacts;
  const needsCache = (inputs.dataset === 'cache' || inputs.cacheSave) && !services.hasCache;
  if (!needsArtifact && !needsCache) return [];
  if (inputs.allowMissingServices && inputs.dataset !== 'cache') return services.missing;
  throw new UserError('SERVICE_MISSING', {
    message: `refused before any work: ${services.missing.join('; ')}`,
    hint: 'set artifact: false and dataset: path, or allow-missing-services: true to go on without them',
  });
}

/**
 * Decides what this run may do.
 *
 * @throws UserError REPOSITORY_NOT_PRIVATE, SERVICE_MISSING
 */
export function decidePermits(question: GuardQuestion): Permits {
  const { inputs, event, services, visibility } = question;
  if (!isAllowed(question)) refuseLeak(question);
  const missing = refuseMissing(question);
  const mayShare = isAllowed(question);
  const isSafeToSave = !isUntrusted(event);
  const refusedSave =
    inputs.cacheSave && !isSafeToSave
      ? [`nothing is saved in the cache: on ${event.name} a stranger may have chosen what would be saved`]
      : [];
  return {
    artifact: inputs.artifact && mayShare && services.hasArtifacts,
    restore: mayShare && services.hasCache,
    save: mayShare && services.hasCache && isSafeToSave,
    showValues: visibility === 'private',
    warnings: [...missing, ...refusedSave],
  };
}
