import { describe, expect, it } from 'vitest';
import { makeWorkspace } from '../support/workspace.ts';
import { inventJob } from './peers/results-service.ts';
import { type JobOptions, messagesOf, startJob, usePeers } from './support/world.ts';

const peers = usePeers();
const open = async (options: JobOptions = {}) => startJob(peers(), await makeWorkspace(), options);

describe('what the server lacks', () => {
  it.each([
    { world: 'GitHub Enterprise Server', options: { serverUrl: 'https://github.example.com' } },
    { world: 'no runtime token', options: { withoutServices: true } },
  ])('$world: refused before any work, or done without if told to', async ({ options }) => {
    const job = await open(options);
    const refused = await job.runMain();
    expect(messagesOf(refused, 'error').join()).toContain('SERVICE_MISSING');
    const agreed = await job.runMain({ 'allow-missing-services': 'true' });
    expect(agreed.exitCode, agreed.text).toBe(0);
    expect(agreed.outputs).toMatchObject({ rows: '12', 'artifact-id': '' });
  });

  it('an artifact name that is taken is named, and the outputs of the run are kept', async () => {
    const { results } = peers();
    const identity = inventJob();
    await results.keepArtifact('taken', Buffer.from('of another job'), identity);
    const step = await (await open({ environment: results.makeEnvironment(identity) })).runMain({
      'artifact-name': 'taken',
    });
    expect(step.exitCode).toBe(1);
    expect(messagesOf(step, 'error').join()).toMatch(/an artifact called taken exists .*ARTIFACT_NAME_TAKEN/);
    expect(step.outputs).toMatchObject({ rows: '12', 'artifact-id': '' });
    expect(step.summary).toContain('| written | 12 | 100 % |');
    expect(step.summary).toContain('**Failed:** an artifact called taken');
  });
});
