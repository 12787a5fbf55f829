import { cp, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { makeRunner } from '../../e2e/peers/runner.ts';
import { ENTRIES, type Peers, REPOSITORY, ROOT, startPeers, withDefaults } from '../../e2e/support/world.ts';
import { installedFfprobe } from '../../support/ffprobe-binary.ts';
import type { Scene } from '../scene.ts';
import type { ServedScene } from './download-scenes.ts';
import { readIngestOutcomes } from './ingest-scenes.ts';

const WORKSPACE = 'work/repository';

/** The Action's main step on a runner of its own, against the services that it speaks to. */
export function makeActionScene(): ServedScene {
  let started: Peers | undefined;
  let steps = 0;
  const peers = () => {
    if (started === undefined) throw new Error('peers are there once the scene is prepared');
    return started;
  };
  const open = (place: string) =>
    makeRunner(place, {
      repository: REPOSITORY,
      apiUrl: peers().api.url,
      environment: { SOURCE_DATE_EPOCH: '1778241600', ...peers().results.makeEnvironment() },
    });
  const scene: Scene = {
    name: 'the Action',
    marker: `${WORKSPACE}/konvid_1k.manifest.json`,
    grows: `${WORKSPACE}/konvid_1k.jsonl`,
    // Report and validation tell of paths.
    loose: /\.index$|(?:manifest|validation)\.json$|index\/answers$|report\.html$/,
    ignores: /^(?:home|temp|tool-cache)(?:\/|$)|^event\.json$/,
    codeWhenStopped: 1,
    prepare: async () => {
      started = await startPeers();
      started.api.setVisibility(REPOSITORY, 'private');
    },
    furnish: async (place) => {
      const corpus = join(place, WORKSPACE, '.workingdir2/konvid-1k');
      await mkdir(corpus, { recursive: true });
      await cp(join(ROOT, 'sample/konvid-1k'), corpus, { recursive: true });
    },
    readOutcomes: readIngestOutcomes,
    start: (place, { under = [], environment = {} } = {}) => {
      steps += 1;
      const inputs = withDefaults('action.yml', {
        'github-token': peers().api.token,
        'ffprobe-bin': installedFfprobe(),
        'artifact-name': `corpus-${steps}`,
      });
      const step = open(place).then((runner) => runner.start(ENTRIES.main, { inputs, under, environment }));
      const end = async () => {
        const { exitCode, signal, text } = await (await step).ended;
        return { exitCode, signal, said: text };
      };
      return { ended: end(), kill: (signal) => void step.then((running) => running.kill(signal)) };
    },
  };
  return { scene, stop: async () => started?.stop() };
}
