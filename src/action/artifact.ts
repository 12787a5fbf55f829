import { copyFile, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import type { ArtifactClient } from '@actions/artifact';
import { messageOf, UserError } from '../files/user-error.ts';

/** The toolkit parses the event's file at import, and throws on a broken one. */
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

export interface ArtifactRequest {
  readonly name: string;
  /** Absolute paths; in the artifact the files are side by side. */
  readonly files: readonly string[];
  /** 0 for the repository's setting. */
  readonly retentionDays: number;
  readonly compressionLevel: number;
  readonly environment: NodeJS.ProcessEnv;
}

/** The artifact as GitHub keeps it. */
export interface KeptArtifact {
  readonly name: string;
  readonly id: string;
  readonly url: string;
  /** SHA-256 of the archive as it was sent, in hexadecimal. */
  readonly digest: string;
}

function explain(error: unknown, name: string): UserError {
  const message = messageOf(error);
  if (/\b409\b|conflict|already exists/i.test(message)) {
    return new UserError(
      'ARTIFACT_NAME_TAKEN',
      {
        message: `an artifact called ${name} exists in this run already`,
        hint: 'give each job a name of its own with artifact-name; the default is unique in a matrix and across attempts',
        cause: error,
      },
      3,
    );
  }
  return new UserError(
    'ARTIFACT_FAILED',
    { message: `the artifact ${name} could not be uploaded: ${message}`, hint: 'run the job again', cause: error },
    3,
  );
}

/**
 * Keeps files as one artifact.
 *
 * @throws UserError ARTIFACT_NAME_TAKEN, ARTIFACT_FAILED
 */
export async function uploadArtifact(request: ArtifactRequest): Promise<KeptArtifact> {
  const { name, files, retentionDays, compressionLevel, environment } = request;
  const staging = await mkdtemp(join(environment['RUNNER_TEMP'] ?? tmpdir(), 'artifact-'));
  try {
    const staged = files.map((file) => join(staging, basename(file)));
    await Promise.all(files.map((file, index) => copyFile(file, staged[index] ?? '')));
    const options = { compressionLevel, ...(retentionDays === 0 ? {} : { retentionDays }) };
    const client = await openArtifacts(environment);
    const { id, digest } = await client.uploadArtifact(name, staged, staging, options);
    if (id === undefined || digest === undefined) throw new Error('the service gave no id or digest');
    const { artifact } = await client.getArtifact(name);
    if (artifact.digest !== undefined && artifact.digest !== `sha256:${digest}`) {
      throw new Error(`the service has ${artifact.digest}, and sha256:${digest} was sent`);
    }
    const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: run } = environment;
    return { name, id: String(id), url: `${server}/${repository}/actions/runs/${run}/artifacts/${id}`, digest };
  } catch (error) {
    throw explain(error, name);
  } finally {
    await rm(staging, { recursive: true, force: true });
  }
}
