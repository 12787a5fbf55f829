import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeWorkspace } from '../../support/workspace.ts';
import { makeRunner } from './runner.ts';

const CORE = JSON.stringify(import.meta.resolve('@actions/core'));
const GITHUB = JSON.stringify(import.meta.resolve('@actions/github'));

async function writeEntry(root: string, name: string, code: string): Promise<string> {
  const path = join(root, name);
  await writeFile(path, `import * as core from ${CORE};\n${code}`);
  return path;
}

describe('the runner', () => {
  it('gives inputs and takes outputs, state, summary and environment', async () => {
    const root = await makeWorkspace();
    const main = await writeEntry(
      root,
      'main.mjs',
      `core.setOutput('rows', core.getInput('corpus-dir') + '\\nEOF\\n');
       core.saveState('saved', 'a\\nb');
       core.exportVariable('MADE', '1');
       core.addPath('/opt/made');
       core.setSecret('hidden');
       core.warning('odd: 100%', { file: 'a,b.csv', startLine: 3 });
       console.error('##[error]from stderr');
       core.info('done');
       await core.summary.addHeading('Rows').write();`,
    );
    const post = await writeEntry(root, 'post.mjs', `core.setOutput('seen', core.getState('saved'));`);
    const runner = await makeRunner(root);
    const step = await runner.run(main, { inputs: { 'corpus-dir': 'clips' } });
    expect(step).toMatchObject({
      exitCode: 0,
      isTimedOut: false,
      outputs: { rows: 'clips\nEOF\n' },
      state: { saved: 'a\nb' },
      exported: { MADE: '1' },
      addedPaths: ['/opt/made'],
      masks: ['hidden'],
    });
    expect(step.lines).toContain('done');
    expect(step.summary).toContain('<h1>Rows</h1>');
    expect(step.annotations).toHaveLength(2);
    expect(step.annotations).toContainEqual({
      level: 'warning',
      message: 'odd: 100%',
      properties: { file: 'a,b.csv', line: '3' },
    });
    expect(step.annotations).toContainEqual({ level: 'error', message: 'from stderr', properties: {} });

    const { outputs, summary } = await runner.run(post, { state: step.state });
    expect({ outputs, summary }).toEqual({ outputs: { seen: 'a\nb' }, summary: '' });
  });

  it("gives a job's environment and nothing of its own", async () => {
    const root = await makeWorkspace();
    const code = `core.setOutput('names', Object.keys(process.env).join()); core.setOutput('folder', process.cwd());`;
    const runner = await makeRunner(root);
    const { outputs } = await runner.run(await writeEntry(root, 'main.mjs', code));
    expect(outputs['folder']).toBe(runner.workspace);
    const names = outputs['names']?.split(',') ?? [];
    expect(names.filter((name) => !/^(GITHUB|RUNNER)_/.test(name)).sort()).toEqual(['CI', 'HOME', 'PATH']);
  });

  it('writes the event where @actions/github finds it', async () => {
    const root = await makeWorkspace();
    const code = `const { context } = await import(${GITHUB}); core.setOutput('context', context);`;
    const entry = await writeEntry(root, 'main.mjs', code);
    const event = { name: 'workflow_dispatch', payload: { repository: { visibility: 'internal' } } };
    const { run } = await makeRunner(root, { event, repository: 'o/r', runId: 7, runAttempt: 2, job: 'j' });
    const context: unknown = JSON.parse((await run(entry)).outputs['context'] ?? '');
    expect(context).toMatchObject({ eventName: 'workflow_dispatch', payload: event.payload, runId: 7, runAttempt: 2 });
  });

  it('can write an event that no parser takes, which kills a step that imports @actions/github', async () => {
    const root = await makeWorkspace();
    const entry = await writeEntry(root, 'main.mjs', `await import(${GITHUB});`);
    const step = await (await makeRunner(root, { event: { name: 'push', payload: '{' } })).run(entry);
    expect([step.exitCode, step.annotations]).toEqual([1, []]);
    expect(step.text).toContain('SyntaxError');
  });

  it('cancels with SIGINT, and ends what does not end', async () => {
    const root = await makeWorkspace();
    const wait = `core.info('waiting'); setInterval(() => {}, 1000);`;
    const polite = await writeEntry(root, 'polite.mjs', `process.once('SIGINT', () => process.exit(3));\n${wait}`);
    const { start, run } = await makeRunner(root);
    const step = await start(polite);
    await step.printed('waiting');
    step.cancel();
    expect((await step.ended).exitCode).toBe(3);

    const stubborn = await run(await writeEntry(root, 'stubborn.mjs', wait), { timeoutS: 1 });
    expect([stubborn.isTimedOut, stubborn.signal]).toEqual([true, 'SIGKILL']);
  });
});
