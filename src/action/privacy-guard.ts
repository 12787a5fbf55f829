/** What a step may do with the corpus and its scores. Decided before any work, and refused in doubt. */

import { UserError } from '../files/user-error.ts';
import type { IngestStep } from '../options/generated/option-values.ts';
import { logLine, logWarning } from './log.ts';
import { establishVisibility, isUntrusted, type RunEvent, readEvent, type Visibility } from './visibility.ts';

/** GitHub's services that this run can use. */
export interface Services {
  readonly hasArtifacts: boolean;
  readonly hasCache: boolean;
  /** Why a service is missing; empty if none is. */
  readonly missing: readonly string[];
}

/** Recognises GitHub Enterprise Server by its host, as the toolkit does (@actions/artifact, isGhes). */
function isEnterpriseServer(serverUrl: string): boolean {
  try {
    const host = new URL(serverUrl).hostname.toLowerCase();
    return host !== 'github.com' && !host.endsWith('.ghe.com') && !host.endsWith('.localhost');
  } catch {
    return true;
  }
}

/** Finds out before any work which services the server has. GitHub Enterprise Server has neither in this protocol. */
export function findServices(environment: NodeJS.ProcessEnv): Services {
  if (isEnterpriseServer(environment['GITHUB_SERVER_URL'] || 'https://github.com')) {
    return {
      hasArtifacts: false,
      hasCache: false,
      missing: ['GitHub Enterprise Server has no artifact and cache service that this Action can use'],
    };
  }
  const hasToken = Boolean(environment['ACTIONS_RUNTIME_TOKEN']) && Boolean(environment['ACTIONS_RESULTS_URL']);
  if (hasToken) return { hasArtifacts: true, hasCache: true, missing: [] };
  return {
    hasArtifacts: false,
    hasCache: false,
    missing: [
      'the runner gave no ACTIONS_RUNTIME_TOKEN and ACTIONS_RESULTS_URL, so artifact and cache are out of reach',
    ],
  };
}

/** What a run may do with the corpus and its scores. */
export interface Permits {
  /** Keep the JSONL as an artifact. */
  readonly artifact: boolean;
  /** Restore the corpus, and the clip index, from the cache. */
  readonly restore: boolean;
  /** Save corpus and clip index in the cache. */
  readonly save: boolean;
  /** Show found values and names in annotations and summary. */
  readonly showValues: boolean;
  /** What is left out although the workflow asks for it, and why. */
  readonly warnings: readonly string[];
}

/** What a workflow wants to keep and to restore, and what it has allowed. */
export type SharingInputs = Pick<
  IngestStep,
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

/** Returns which wanted services the server lacks, if the workflow allows to go on without them. */
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

/**
 * Finds out who can read the repository and which services the server has, and decides what this run may do.
 *
 * @throws UserError REPOSITORY_NOT_PRIVATE, SERVICE_MISSING
 */
export async function establishPermits(
  inputs: SharingInputs & { readonly githubToken: string | undefined },
  environment: NodeJS.ProcessEnv,
): Promise<Permits> {
  const event = await readEvent(environment);
  const visibility = await establishVisibility({ environment, token: inputs.githubToken, event });
  const permits = decidePermits({ inputs, visibility, event, services: findServices(environment) });
  logLine(`repository: ${visibility}; event: ${event.name || 'unknown'}`);
  for (const warning of permits.warnings) logWarning(warning);
  return permits;
}
