import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { GARBAGE, type GitHubApi, startGitHubApi } from './github-api.ts';

let api: GitHubApi;

beforeEach(async () => {
  api = await startGitHubApi();
});

afterEach(() => api.stop());

function ask(path = '/repos/octo-org/corpus', token: string | undefined = api.token): Promise<Response> {
  const headers: Record<string, string> = token === '' ? {} : { authorization: `token ${token}` };
  return fetch(`${api.url}${path}`, { headers, signal: AbortSignal.timeout(500) });
}

describe('the REST API', () => {
  it.each([
    ['public', false],
    ['private', true],
    ['internal', true],
  ] as const)('tells that a repository is %s', async (visibility, isPrivate) => {
    api.setVisibility('octo-org/corpus', visibility);
    const response = await ask();
    expect(response.status).toBe(200);
    expect(await response.json()).toMatchObject({ full_name: 'octo-org/corpus', visibility, private: isPrivate });
    expect(api.requests).toEqual(['GET /repos/octo-org/corpus']);
  });

  it('refuses a wrong token, and hides from those without one', async () => {
    api.setVisibility('octo-org/corpus', 'private');
    expect((await ask(undefined, 'ghs_wrong')).status).toBe(401);
    expect((await ask(undefined, '')).status).toBe(404);
    expect((await ask('/repos/octo-org/other')).status).toBe(404);
    expect((await ask('/user')).status).toBe(404);
  });

  it('fails as it is told, so often, and then works', async () => {
    api.setVisibility('octo-org/corpus', 'public');
    api.fail({ kind: 'answer', status: 500, body: { message: 'oops' } }, 1);
    api.fail(GARBAGE, 1);
    api.fail({ kind: 'reset' }, 1);
    api.fail({ kind: 'stall' }, 1);
    expect((await ask()).status).toBe(500);
    await expect((await ask()).json()).rejects.toThrow(SyntaxError);
    await expect(ask()).rejects.toThrow('fetch failed');
    await expect(ask()).rejects.toThrow('timeout');
    expect((await ask()).status).toBe(200);
  });

  it('forgets faults on request', async () => {
    api.setVisibility('octo-org/corpus', 'public');
    api.fail({ kind: 'reset' });
    api.clearFaults();
    expect((await ask()).status).toBe(200);
  });
});
