import { relative } from 'node:path';
import { clipNameTest } from '../../clips/clip-folder.ts';
import { CorpusFolders } from '../../clips/corpus-folders.ts';
import { FolderStates } from '../../clips/folder-states.ts';
import { isLabelName } from '../../labels/label-name.ts';
import type { OutcomeRecord } from '../index/outcome-record.ts';
import type { RunSettings } from '../run-settings.ts';

/** What a run sees of the corpus before it reads a clip: each folder is listed once, and each file asked once for its state. */
export interface Sight {
  readonly folders: CorpusFolders;
  readonly states: FolderStates;
}

/** Begins with nothing seen. */
export function openSight({ boundary, corpus, options, now }: RunSettings): Sight {
  const isClipName = clipNameTest(corpus);
  const isInput = (name: string) => isClipName(name) || isLabelName(name);
  return {
    folders: new CorpusFolders(boundary),
    states: new FolderStates({ isInput, nowMs: now.getTime(), signal: options.signal }),
  };
}

/** What was seen, for the next run to compare; undefined where not all that may change would show there. */
export async function recordSight({
  folders,
  states,
}: Sight): Promise<Pick<OutcomeRecord, 'folders' | 'states'> | undefined> {
  const { root } = folders.boundary;
  const { listed } = folders;
  const digest = await states.digest(listed);
  return digest === undefined ? undefined : { folders: listed.map(({ path }) => relative(root, path)), states: digest };
}
