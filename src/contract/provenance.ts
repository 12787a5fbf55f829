import { stat } from 'node:fs/promises';
import { redactCredentials } from '../files/untrusted-text.ts';
import type { ProvenanceArgument, ProvenancePath, RunProvenance } from './generated/types.ts';

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
