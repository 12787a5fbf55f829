import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readEvent } from '../../../src/action/privacy-guard.ts';
import { makeWorkspace } from '../../support/workspace.ts';

async function read(payload: string) {
  const path = join(await makeWorkspace(), 'event.json');
  await writeFile(path, payload);
  return readEvent({ GITHUB_EVENT_PATH: path, GITHUB_EVENT_NAME: 'pull_request', GITHUB_REPOSITORY: 'lab/corpus' });
}

describe("an event's payload", () => {
  it.each([
    { head: { repo: { full_name: 'lab/corpus' } }, isFromFork: false },
    { head: { repo: { full_name: 'other/corpus' } }, isFromFork: true },
    { head: { repo: null }, isFromFork: true },
    { head: null, isFromFork: true },
    { head: 5, isFromFork: true },
  ])('tells whether the code is from a fork, by $head', async ({ head, isFromFork }) => {
    expect(await read(JSON.stringify({ pull_request: { head } }))).toMatchObject({ isFromFork });
  });

  it.each(['', 'null', '[]', '5', '{"repository":null,"pull_request":null}', '{"repository":{"private":"yes"}}'])(
    'says nothing where it is broken: %s',
    async (payload) => {
      const nothing = { name: 'pull_request', visibility: undefined, isPrivate: undefined, isFromFork: false };
      expect(await read(payload)).toEqual(nothing);
    },
  );
});
