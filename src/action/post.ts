import { getState } from '@actions/core';
import { messageOf } from '../files/user-error.ts';
import { saveDataset } from './dataset-cache.ts';
import { saveIndex } from './index-cache.ts';
import { logLine, logWarning } from './log.ts';
import type { ToSave } from './main.ts';

async function save({ dataset, indexOf }: ToSave, workspace: string): Promise<void> {
  if (indexOf !== undefined) await saveIndex({ workspace, corpus: indexOf });
  if (dataset === undefined) return;
  const { key } = dataset;
  const result = await saveDataset(dataset, workspace);
  if (result === 'saved') logLine(`the corpus is saved in the cache as ${key}`);
  if (result === 'exists') logLine(`the cache has an entry ${key} already, and keeps it`);
  if (result === 'refused') logWarning(`the corpus was not saved in the cache as ${key}: the lines above say why`);
}

try {
  const state = getState('to-save');
  if (state !== '') await save(JSON.parse(state) as ToSave, process.env['GITHUB_WORKSPACE'] ?? process.cwd());
} catch (error) {
  // A cache that can't be filled is no reason to fail a good run.
  logWarning(`not saved in the cache: ${messageOf(error)}`);
}
process.exit();
