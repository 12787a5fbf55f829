import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Scene } from '../scene.ts';
import { makeActionScene } from './action-scene.ts';
import { makeFetchScene, makeUrlScene } from './download-scenes.ts';
import { makeIngestScenes } from './ingest-scenes.ts';
import { makeMergeScene, makeTrainerScenes } from './trainer-scenes.ts';

/** Clips of the list of URLs unless more are asked for. */
const URL_CLIPS = 90;

/** All scenes, and what stops the servers that they need. */
export interface AllScenes {
  readonly scenes: readonly Scene[];
  stop(): Promise<void>;
}

/** Everything that writes. What the runs read is made in a folder when a scene is prepared. */
export async function makeAllScenes(folder: string, urlClips = URL_CLIPS): Promise<AllScenes> {
  const trainers = join(folder, 'for trainers');
  await mkdir(trainers, { recursive: true });
  const served = [await makeUrlScene(folder, urlClips), await makeFetchScene(), makeActionScene()];
  const scenes = [
    ...makeIngestScenes(folder),
    makeMergeScene(join(folder, 'for merge')),
    ...makeTrainerScenes(trainers),
    ...served.map(({ scene }) => scene),
  ];
  return {
    scenes,
    stop: async () => {
      await Promise.all(served.map(({ stop }) => stop()));
    },
  };
}
