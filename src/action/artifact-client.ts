import { readFile } from 'node:fs/promises';
import type { ArtifactClient } from '@actions/artifact';

/** The toolkit parses the event's file when it is imported, and would throw on a broken one. */
async function hideBrokenEvent(environment: NodeJS.ProcessEnv): Promise<void> {
  const path = environment['GITHUB_EVENT_PATH'];
  if (path === undefined) return;
  try {
    JSON.parse(await readFile(path, 'utf8'));
  } catch {
    delete environment['GITHUB_EVENT_PATH'];
  }
}

/** The toolkit's client of the artifacts of this workflow run. */
export async function openArtifacts(environment: NodeJS.ProcessEnv): Promise<ArtifactClient> {
  await hideBrokenEvent(environment);
  // Loaded here: it reads the event's file at import.
  const { DefaultArtifactClient } = await import('@actions/artifact');
  return new DefaultArtifactClient();
}
