import { createHash } from 'node:crypto';
import type { BlobStore } from './blob-store.ts';
import type { JobIdentity } from './runtime-token.ts';
import { readOptionalText, readText, TwirpError, type TwirpMethod, type TwirpRequest } from './twirp.ts';

/** An artifact as the service holds it. */
export interface StoredArtifact extends JobIdentity {
  readonly id: number;
  readonly name: string;
  readonly createdAt: string;
  /** When it is to be thrown away, where the uploader said so. */
  readonly expiresAt: string | undefined;
  /** Set by FinalizeArtifact, and so nothing while the upload is under way. */
  readonly sizeBytes?: number;
  /** `sha256:<hex>` of the uploaded zip. */
  readonly digest?: string;
}

/** What tests see of the artifacts; those of all runs and jobs. */
export interface ArtifactShelf {
  /** In the order of their creation, unfinished ones too. */
  list(): readonly StoredArtifact[];
  find(name: string): StoredArtifact | undefined;
  /** The uploaded bytes: a zip, unless the client skipped the archive. */
  readBytes(name: string): Promise<Buffer>;
}

export type ArtifactMethod =
  | 'CreateArtifact'
  | 'FinalizeArtifact'
  | 'ListArtifacts'
  | 'GetSignedArtifactURL'
  | 'DeleteArtifact';

const CONTAINER = 'artifacts';

/** `github.actions.results.api.v1.ArtifactService`, with the bytes in a blob store. */
export async function createArtifactService(blobs: BlobStore): Promise<{
  readonly shelf: ArtifactShelf;
  readonly methods: Readonly<Record<ArtifactMethod, TwirpMethod>>;
}> {
  await blobs.createContainer(CONTAINER);
  const artifacts = new Map<number, StoredArtifact>();
  let lastId = 0;

  const address = ({ id }: StoredArtifact) => ({ container: CONTAINER, blob: `${id}.zip` });
  const find = (name: string, runId?: string) =>
    [...artifacts.values()].find((artifact) => artifact.name === name && (runId ?? artifact.runId) === artifact.runId);

  function demand(request: TwirpRequest, { runId }: JobIdentity): StoredArtifact {
    const name = readText(request, 'name');
    const artifact = find(name, runId);
    if (artifact === undefined) throw new TwirpError('not_found', `no artifact is called ${name}`);
    return artifact;
  }

  const methods: Record<ArtifactMethod, TwirpMethod> = {
    async CreateArtifact(request, job) {
      const name = readText(request, 'name');
      if (find(name, job.runId) !== undefined) {
        throw new TwirpError('already_exists', 'an artifact with this name already exists on the workflow run');
      }
      lastId += 1;
      const expiresAt = readOptionalText(request, 'expires_at');
      const artifact = { ...job, id: lastId, name, createdAt: new Date().toISOString(), expiresAt };
      artifacts.set(artifact.id, artifact);
      return { ok: true, signed_upload_url: blobs.signUrl({ ...address(artifact), permissions: 'cw' }) };
    },

    async FinalizeArtifact(request, job) {
      const artifact = demand(request, job);
      const bytes = await blobs.read(address(artifact));
      const sizeBytes = Number(readText(request, 'size'));
      const digest = `sha256:${createHash('sha256')
        .update(bytes ?? '')
        .digest('hex')}`;
      const claimed = readOptionalText(request, 'hash');
      if (bytes?.length !== sizeBytes || (claimed ?? digest) !== digest) {
        throw new TwirpError('invalid_argument', `announced ${sizeBytes} bytes, ${claimed}: found ${bytes?.length}`);
      }
      artifacts.set(artifact.id, { ...artifact, sizeBytes, digest });
      return { ok: true, artifact_id: String(artifact.id) };
    },

    async ListArtifacts(request, { runId }) {
      const name = readOptionalText(request, 'name_filter');
      const id = readOptionalText(request, 'id_filter');
      const listed = [...artifacts.values()]
        .filter((artifact) => artifact.runId === runId && artifact.digest !== undefined)
        .filter((artifact) => (name ?? artifact.name) === artifact.name)
        .filter((artifact) => (id ?? String(artifact.id)) === String(artifact.id));
      return { artifacts: listed.map(toWire) };
    },

    async GetSignedArtifactURL(request, job) {
      const artifact = demand(request, job);
      const disposition = `attachment; filename="${artifact.name}.zip"`;
      return { signed_url: blobs.signUrl({ ...address(artifact), permissions: 'r', disposition }) };
    },

    async DeleteArtifact(request, job) {
      const artifact = demand(request, job);
      artifacts.delete(artifact.id);
      await blobs.remove(address(artifact));
      return { ok: true, artifact_id: String(artifact.id) };
    },
  };

  const shelf: ArtifactShelf = {
    list: () => [...artifacts.values()],
    find: (name) => find(name),
    readBytes: async (name) => {
      const artifact = find(name);
      const bytes = artifact && (await blobs.read(address(artifact)));
      if (bytes === undefined) throw new Error(`no artifact called ${name} was uploaded`);
      return bytes;
    },
  };
  return { shelf, methods };
}

function toWire({ runId, jobId, id, name, sizeBytes = 0, createdAt, digest }: StoredArtifact): object {
  return {
    workflow_run_backend_id: runId,
    workflow_job_run_backend_id: jobId,
    database_id: String(id),
    name,
    size: String(sizeBytes),
    created_at: createdAt,
    digest,
  };
}
