/** What of GitHub's services this run can use. */
export interface Services {
  readonly hasArtifacts: boolean;
  readonly hasCache: boolean;
  /** Why something is missing; empty where nothing is. */
  readonly missing: readonly string[];
}

/** GitHub Enterprise Server by its host, as the toolkit tells it (@actions/artifact, isGhes). */
function isEnterpriseServer(serverUrl: string): boolean {
  try {
    const host = new URL(serverUrl).hostname.toLowerCase();
    return host !== 'github.com' && !host.endsWith('.ghe.com') && !host.endsWith('.localhost');
  } catch {
    return true;
  }
}

/** Finds out before any work what the server lacks: GitHub Enterprise Server has neither service in this protocol. */
export function findServices(environment: NodeJS.ProcessEnv): Services {
  if (isEnterpriseServer(environment['GITHUB_SERVER_URL'] || 'https://github.com')) {
    return {
      hasArtifacts: false,
      hasCache: false,
      missing: ['GitHub Enterprise Server has no artifact and cache service that this Action can speak to'],
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
