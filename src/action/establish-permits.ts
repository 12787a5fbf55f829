import { readEvent } from './event.ts';
import { logLine, logWarning } from './log.ts';
import { decidePermits, type Permits, type SharingInputs } from './privacy-guard.ts';
import { findServices } from './services.ts';
import { establishVisibility } from './visibility.ts';

/**
 * Finds out who can read the repository and what the server has, and decides what this run may do.
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
