import { lstat, rename, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { type HostileFolder, makeHostileFolder, SHAPES } from '../support/hostile-folder/hostile-folder.ts';
import { changedPlaces, faultsOfText, surveyLandscape } from '../support/hostile-folder/inert.ts';
import { makeWorkspace } from '../support/workspace.ts';
import type { EndedStep } from './peers/runner.ts';
import { type Job, type JobOptions, startJob, usePeers } from './support/world.ts';

const peers = usePeers();

/** What the step writes beside the JSONL. */
const OWN = [
  'manifest.json',
  'clips.csv',
  'validation.json',
  'report.html',
  'unified.jsonl',
  'unified.manifest.json',
  'split.json',
];

/** A job whose checkout is the hostile folder: what the step would write stands there as links to what the user would not lose. */
async function openHostileJob(
  options: JobOptions = {},
): Promise<{ readonly job: Job; readonly folder: HostileFolder }> {
  const [shape] = SHAPES;
  if (shape === undefined) throw new Error('there is a first shape');
  const workspace = await makeWorkspace();
  const folder = await makeHostileFolder(join(workspace, 'world'), shape);
  const job = await startJob(peers(), join(workspace, 'job'), {
    ...options,
    environment: { SECRET: folder.secrets[0] ?? '' },
  });
  await rename(folder.root, join(job.runner.workspace, 'corpus'));
  for (const suffix of OWN.slice(1)) {
    await symlink(join(folder.outside, 'treasure.txt'), join(job.runner.workspace, `konvid_1k.${suffix}`));
  }
  return { job, folder };
}

const INPUTS = { 'corpus-dir': 'corpus', 'max-missing': '100%', unify: 'true', split: 'folds=3,seed=1' } as const;

/** Signatures of addresses, which the toolkit has masked. */
const SIGNATURE = /^[A-Za-z0-9%+/=]{40,}$/;

/** What is wrong with what the runner obeyed: annotations of our own making, and masks of the toolkit's, are not. */
function faultsOfCommands({ commands }: EndedStep, folder: HostileFolder): readonly string[] {
  const foreign = commands.filter(({ name, properties, data }) => {
    if (name === 'add-mask') return !SIGNATURE.test(data);
    const isOurs =
      /^(?:warning|error|debug)$/.test(name) && /^(?:|konvid-ingest: [A-Z_]+)$/.test(properties['title'] ?? '');
    return !isOurs || faultsOfText(data, folder).length > 0;
  });
  return foreign.map((command) => `obeyed: ${JSON.stringify(command)}`);
}

/** What a summary would render but its own tables, headings, code, the artifact's address and one chart. */
function faultsOfSummary(summary: string): readonly string[] {
  const text = summary
    .replace(/^```mermaid\nxychart-beta\n[^`]*\n```$/m, '')
    .replace(/^Artifact [\w&#;]+: http:\/\/github\.localhost\/\S+$/m, '')
    .replaceAll(/`[0-9a-z]+`/g, '');
  return [...text.matchAll(/<\/?[a-z!]|\]\(|[@[`~]|https?:|javascript:/gi)].map(
    ({ 0: found, index }) => `the summary renders ${found}: ${JSON.stringify(text.slice(index - 40, index + 60))}`,
  );
}

function faultsOfStep(step: EndedStep, folder: HostileFolder): readonly string[] {
  return [
    ...faultsOfCommands(step, folder),
    ...step.lines.flatMap((line) => faultsOfText(line, folder)),
    ...faultsOfText(step.summary, folder).map((fault) => `summary: ${fault}`),
    ...faultsOfSummary(step.summary),
    ...Object.keys({ ...step.exported, ...step.state }).filter((name) => name !== 'to-save'),
    ...step.addedPaths,
  ];
}

describe('a checkout that is the hostile folder', () => {
  it('in a private repository: names are shown, and nothing of it acts', async () => {
    const { job, folder } = await openHostileJob();
    const before = await surveyLandscape(folder.outside, []);
    const corpus = await surveyLandscape(join(job.runner.workspace, 'corpus'), []);
    const step = await job.runMain({ ...INPUTS, 'artifact-name': 'hostile' });
    expect(step.exitCode, step.text).toBe(0);
    expect(faultsOfStep(step, folder)).toEqual([]);
    expect(Number(step.outputs['rows'])).toBeGreaterThan(90);
    expect(Number(step.outputs['broken'])).toBeGreaterThan(40);
    expect(step.summary).toContain('What was skipped');
    expect(changedPlaces(before, await surveyLandscape(folder.outside, []))).toEqual([]);
    expect(changedPlaces(corpus, await surveyLandscape(join(job.runner.workspace, 'corpus'), []))).toEqual([]);
    for (const suffix of OWN) {
      expect((await lstat(join(job.runner.workspace, `konvid_1k.${suffix}`))).isFile(), suffix).toBe(true);
    }
    const files = unzipSync(await peers().results.readArtifact('hostile'));
    expect(Object.keys(files).sort()).toEqual(['jsonl', ...OWN].map((suffix) => `konvid_1k.${suffix}`).sort());
    const text = Buffer.concat(Object.values(files)).toString('latin1');
    expect(folder.secrets.filter((secret) => text.includes(secret))).toEqual([]);
  });

  it('in a public one: no name and no value leaves the corpus', async () => {
    const { job, folder } = await openHostileJob({ visibility: 'public' });
    const step = await job.runMain({ ...INPUTS, artifact: 'false' });
    expect(step.exitCode, step.text).toBe(0);
    expect(faultsOfStep(step, folder)).toEqual([]);
    expect(step.text + step.summary).not.toMatch(/owned|alert|touch/);
  });

  it('whose JSONL, or a folder on the way to it, is a link that leads out, is refused', async () => {
    const { job, folder } = await openHostileJob();
    const { workspace } = job.runner;
    await writeFile(join(folder.outside, 'empty'), '');
    await symlink(join(folder.outside, 'empty'), join(workspace, 'konvid_1k.jsonl'));
    await symlink(folder.outside, join(workspace, 'data'));
    const before = await surveyLandscape(folder.outside, []);
    for (const more of [{}, { output: 'data/rows.jsonl' }]) {
      const step = await job.runMain({ ...INPUTS, ...more, artifact: 'false' });
      expect(step.exitCode).toBe(1);
      expect(step.text).toContain('[OUTPUT_LINK_OUTSIDE]');
      expect(faultsOfStep(step, folder)).toEqual([]);
    }
    expect(changedPlaces(before, await surveyLandscape(folder.outside, []))).toEqual([]);
  });
});
