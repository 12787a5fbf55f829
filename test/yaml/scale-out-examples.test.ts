import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { execa } from 'execa';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { chooseArtifacts } from '../../src/action/download-shards.ts';
import { optionsOfCommand } from '../../src/options/read.ts';

const FOLDER = join(import.meta.dirname, '../../docs/examples');
const read = (name: string) => readFile(join(FOLDER, name), 'utf8');

/** Options of `ingest` that an example uses. */
const optionsIn = (text: string) => [...new Set(text.match(/--[a-z][a-z0-9-]*(?=[ =])/g))];

const KNOWN = optionsOfCommand('ingest').map(({ name }) => `--${name}`);

describe('the examples of scaling out', () => {
  it.each(['scale-out.yml', 'scale-out-artifacts.yml'])(
    'have as many matrix jobs as the shard says: %s',
    async (name) => {
      const { jobs } = parse(await read(name));
      const [step] = jobs.shard.steps;
      expect(step.with.shard).toBe(`auto/${jobs.shard.strategy.matrix.part.length}`);
      expect(jobs.shard.strategy['fail-fast']).toBe(false);
      expect(jobs.merge.needs).toBe('shard');
    },
  );

  it('name the artifacts of the shards so that the merge finds them, and tells their attempts', async () => {
    const { jobs } = parse(await read('scale-out-artifacts.yml'));
    const { 'artifact-name': name } = jobs.shard.steps[0].with;
    const { artifacts: pattern } = jobs.merge.steps[0].with;
    const kept = [1, 2].map((attempt) => ({
      id: attempt,
      name: name.replace(/\$\{\{ matrix.part \}\}/, '3').replace(/\$\{\{ github.run_attempt \}\}/, String(attempt)),
      size: 1,
    }));
    expect(chooseArtifacts(kept, { pattern, ownName: 'merged' })).toMatchObject([{ id: 2, attempt: 2 }]);
  });

  it('have as many pods as the shard says, counted by Kubernetes', async () => {
    const { spec } = parse(await read('kubernetes/job.yaml'));
    const [{ command }] = spec.template.spec.containers;
    expect(spec.completionMode).toBe('Indexed');
    expect(command).toContain(`--shard=auto/${spec.completions}`);
    expect(KNOWN).toEqual(expect.arrayContaining(optionsIn(command.join('\n').replaceAll('=', '= '))));
  });

  it('have as many tasks of a Slurm array as the shard says, in a script that a shell can read', async () => {
    const text = await read('slurm.sbatch');
    await execa('sh', ['-n'], { input: text });
    const tasks = /^#SBATCH --array=1-([0-9]+)$/m.exec(text)?.[1];
    const script = text.slice(text.indexOf('\nexec '));
    expect(script).toContain(`--shard auto/${tasks} `);
    expect(KNOWN).toEqual(expect.arrayContaining(optionsIn(script)));
  });
});
