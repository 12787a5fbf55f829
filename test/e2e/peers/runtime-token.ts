import { createHmac, randomUUID } from 'node:crypto';

/** Which job of which run a token speaks for; the ids are those of GitHub's backend, not the numbers that users see. */
export interface JobIdentity {
  readonly runId: string;
  readonly jobId: string;
}

/** A job of a run that nobody has seen before. */
export function inventJob(runId: string = randomUUID()): JobIdentity {
  return { runId, jobId: randomUUID() };
}

/** A token of the shape that runners hand to actions as ACTIONS_RUNTIME_TOKEN: clients only read its scope. */
export function makeRuntimeToken({ runId, jobId }: JobIdentity): string {
  const nowS = Math.floor(Date.now() / 1000);
  const claims = { scp: `Actions.Example Actions.Results:${runId}:${jobId}`, iat: nowS, exp: nowS + 6 * 3600 };
  const body = `${encode({ typ: 'JWT', alg: 'HS256' })}.${encode(claims)}`;
  return `${body}.${createHmac('sha256', randomUUID()).update(body).digest('base64url')}`;
}

function encode(value: object): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url');
}
