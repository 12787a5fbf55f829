import { realpath } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { clipNameTest } from '../../clips/clip-folder.ts';
import { CorpusFolders } from '../../clips/corpus-folders.ts';
import { FolderStates } from '../../clips/folder-states.ts';
import { isLabelName } from '../../labels/label-name.ts';
import type { OutcomeRecord } from '../index/outcome-record.ts';
import type { RunSettings } from '../run-settings.ts';
import type { Plan } from './plan.ts';

/** Where named paths lead, links resolved; null where nobody has named one, or it leads nowhere. */
export interface NamedLeads {
  readonly manifestCsv: string | null;
  readonly clipsSubdir: string | null;
}

/** What a run sees of the corpus before it reads a clip: each folder is listed once, and each file asked once for its state. */
export interface Sight {
  readonly folders: CorpusFolders;
  readonly states: FolderStates;
  /** Before anything was listed. */
  readonly leads: NamedLeads;
}

async function lead(path: string | undefined): Promise<string | null> {
  return path === undefined ? null : realpath(path).catch(() => null);
}

/** Begins with nothing listed. */
export async function openSight({ boundary, corpus, options, now }: RunSettings): Promise<Sight> {
  const { manifestCsv, clipsSubdir, signal } = options;
  const isClipName = clipNameTest(corpus);
  const isInput = (name: string) => isClipName(name) || isLabelName(name);
  return {
    folders: new CorpusFolders(boundary),
    states: new FolderStates({ isInput, nowMs: now.getTime(), signal }),
    leads: {
      manifestCsv: await lead(manifestCsv === undefined ? undefined : resolve(manifestCsv)),
      clipsSubdir: await lead(clipsSubdir === undefined ? undefined : join(boundary.root, clipsSubdir)),
    },
  };
}

/** What was seen, for the next run to compare; undefined where not all that may change would show there. */
export async function recordSight(
  { folders, states, leads }: Sight,
  { labelFiles: [labels] }: Plan,
): Promise<Pick<OutcomeRecord, 'folders' | 'states'> | undefined> {
  const { root } = folders.boundary;
  const { listed } = folders;
  // A link that was turned while the run went on has led to other things than it says it did.
  if (leads.manifestCsv !== null && leads.manifestCsv !== labels?.path) return undefined;
  if (leads.clipsSubdir !== null && !listed.some(({ path }) => path === leads.clipsSubdir)) return undefined;
  const digest = await states.digest(listed);
  return digest === undefined ? undefined : { folders: listed.map(({ path }) => relative(root, path)), states: digest };
}
