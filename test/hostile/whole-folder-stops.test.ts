import { describe, expect, it } from 'vitest';
import { runCommand } from '../support/command.ts';
import { LABEL_ATTACKS, makeHostileFolder, SHAPES } from '../support/hostile-folder/hostile-folder.ts';
import { faultsOfFiles, faultsOfText } from '../support/hostile-folder/inert.ts';
import { changedPlaces, surveyLandscape } from '../support/hostile-folder/landscape.ts';
import { STOPS } from '../support/hostile-folder/stops.ts';
import { makeWorkspace } from '../support/workspace.ts';

const FACES = [[], ['--json']] as const;
const [shape] = SHAPES;
/** The command ends before it looks at any; those that are there are for company. */
const FEW = 12;

describe('what ends a command in a hostile folder', () => {
  it.each(STOPS)('$name: $code, and nothing has changed', async ({ plant, code, exitCode }) => {
    if (shape === undefined) throw new Error('there is a first shape');
    const workspace = await makeWorkspace();
    const folder = await makeHostileFolder(workspace, shape, LABEL_ATTACKS.slice(0, FEW));
    const args = await plant(folder);
    const before = await surveyLandscape(workspace, ['cache']);
    for (const face of FACES) {
      const ended = await runCommand([...args, ...face], { cwd: folder.cwd, environment: folder.environment });
      expect(faultsOfText(ended.stdout, folder)).toEqual([]);
      expect(faultsOfText(ended.stderr, folder)).toEqual([]);
      expect(ended.stdout + ended.stderr).toContain(code);
      expect(ended.exitCode, ended.stderr).toBe(exitCode);
    }
    // A lock came and went where the output would have been.
    const changed = changedPlaces(before, await surveyLandscape(workspace, ['cache']));
    expect(changed.filter((path) => path !== 'out')).toEqual([]);
    expect(await faultsOfFiles(folder)).toEqual([]);
  });
});
