import type { DefaultArtifactClient } from '@actions/artifact';
import type { restoreCache, saveCache } from '@actions/cache';
import { getInput, setFailed, setOutput } from '@actions/core';

async function openArtifacts(): Promise<DefaultArtifactClient> {
  const { DefaultArtifactClient } = await import('@actions/artifact');
  return new DefaultArtifactClient();
}

/**
 * A step that makes one call of the real toolkit: input `call` names it, `arguments` is a JSON array. The output
 * `result` is what the call gave, as JSON.
 */
const CALLS: Readonly<Record<string, (args: never) => Promise<unknown>>> = {
  uploadArtifact: async (args: Parameters<DefaultArtifactClient['uploadArtifact']>) =>
    (await openArtifacts()).uploadArtifact(...args),
  getArtifact: async (args: Parameters<DefaultArtifactClient['getArtifact']>) =>
    (await openArtifacts()).getArtifact(...args),
  listArtifacts: async (args: Parameters<DefaultArtifactClient['listArtifacts']>) =>
    (await openArtifacts()).listArtifacts(...args),
  downloadArtifact: async (args: Parameters<DefaultArtifactClient['downloadArtifact']>) =>
    (await openArtifacts()).downloadArtifact(...args),
  deleteArtifact: async (args: Parameters<DefaultArtifactClient['deleteArtifact']>) =>
    (await openArtifacts()).deleteArtifact(...args),
  saveCache: async (args: Parameters<typeof saveCache>) => (await import('@actions/cache')).saveCache(...args),
  restoreCache: async (args: Parameters<typeof restoreCache>) => (await import('@actions/cache')).restoreCache(...args),
};

try {
  const call = CALLS[getInput('call', { required: true })];
  const args = JSON.parse(getInput('arguments', { required: true })) as never;
  setOutput('result', JSON.stringify((await call?.(args)) ?? null));
} catch (error) {
  setFailed((error as Error).message);
}
