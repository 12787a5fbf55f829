import { stat } from 'node:fs/promises';
import type { ProvenanceArgument, ProvenancePath, RunProvenance } from './contract/generated/types.ts';

const REDACTED = 'REDACTED';

/** Query parameters whose values are secrets in signed or authenticated URLs. */
const SECRET_PARAMETER =
  /([?&;][^=&#\s]*(?:token|sig|signature|secret|password|passwd|pwd|auth|credential|key)[^=&#\s]*=)[^&#\s]+/gi;
const USER_INFO = /([A-Za-z][A-Za-z0-9+.-]*:\/\/)[^\s/?#@]*@/g;

/** Takes the credentials out of the URLs in a text. */
export function redactCredentials(text: string): string {
  return text.replaceAll(USER_INFO, `$1${REDACTED}@`).replaceAll(SECRET_PARAMETER, `$1${REDACTED}`);
}

function redactArgument(value: ProvenanceArgument): ProvenanceArgument {
  if (typeof value === 'string') return redactCredentials(value);
  return Array.isArray(value) ? value.map(redactCredentials) : value;
}

/** A path as provenance records it; the digest is given where somebody has taken it already. */
export async function describePath(path: string, sha256?: string): Promise<ProvenancePath> {
  try {
    const stats = await stat(path);
    if (stats.isDirectory()) return { path, exists: true, kind: 'directory' };
    return { path, exists: true, kind: 'file', ...(sha256 === undefined ? {} : { sha256 }) };
  } catch {
    return { path, exists: false, kind: 'missing' };
  }
}

/** What was run, free of credentials. */
export function recordProvenance(run: Omit<RunProvenance, 'schema'>): RunProvenance {
  return {
    schema: 'ai-run-provenance-v1',
    entrypoint: run.entrypoint,
    argv: run.argv.map(redactCredentials),
    args: Object.fromEntries(Object.entries(run.args).map(([name, value]) => [name, redactArgument(value)])),
    inputs: run.inputs,
    outputs: run.outputs,
  };
}
