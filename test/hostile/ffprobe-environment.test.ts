import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { inventClips, writeCorpus } from '../support/corpus.ts';
import { makeFakeFfprobe } from '../support/fake-ffprobe.ts';
import { installedFfprobe } from '../support/ffprobe-binary.ts';
import { ingestCorpus, ingestHere } from '../support/outcome.ts';
import { makeWorkspace } from '../support/workspace.ts';

const SECRETS = {
  GITHUB_TOKEN: 'secret-1',
  ACTIONS_RUNTIME_TOKEN: 'secret-2',
  AWS_SECRET_ACCESS_KEY: 'secret-3',
  INPUT_TOKEN: 'secret-4',
  HOME: '/secret-5',
  LD_PRELOAD: '',
};

it('ffprobe sees neither tokens nor anything else it does not need', async () => {
  const workspace = await makeWorkspace();
  const { root } = await writeCorpus(join(workspace, 'corpus'), inventClips(1));
  const log = join(workspace, 'environment');
  const binary = await makeFakeFfprobe(workspace, `env >'${log}'; answer`);
  const environment = { ...SECRETS, FFREPORT: 'file=/dev/null', AV_LOG_FORCE_COLOR: '1', LANG: 'de_DE.UTF-8' };
  expect(await ingestCorpus(root, ['--prober', 'ffprobe', '--ffprobe-bin', binary], { environment })).toMatchObject({
    exitCode: 0,
  });
  const names = (await readFile(log, 'utf8')).split('\n').map((line) => line.split('=')[0] ?? '');
  const ofTheShell = new Set(['', 'PWD', 'OLDPWD', 'SHLVL', '_']);
  expect(names.filter((name) => !ofTheShell.has(name)).sort()).toEqual(['LC_ALL', 'PATH']);
});

it('a real ffprobe writes no report', async () => {
  const cwd = await makeWorkspace();
  const { root } = await writeCorpus(join(cwd, 'corpus'), inventClips(1));
  const environment = { FFREPORT: `file=${join(cwd, 'report.log')}:level=48` };
  const output = ['--output', join(root, 'out.jsonl'), '--ffprobe-bin', installedFfprobe()];
  expect(await ingestHere(root, output, { cwd, environment })).toMatchObject({ exitCode: 0 });
  expect(await readdir(cwd)).toEqual(['corpus']);
});
