import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { execa } from 'execa';
import { PROGRAMS, PYTHON_MODULES, type SystemTool } from '../test/tiers.ts';

/** Every program of that name on the PATH, except those of npm packages. */
function findOnPath(name: string): readonly string[] {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => !folder.includes('node_modules'));
  return folders
    .map((folder) => join(folder, name))
    .filter((path) => {
      try {
        accessSync(path, constants.X_OK);
        return true;
      } catch {
        return false;
      }
    });
}

async function missingModules(python: string): Promise<readonly SystemTool[]> {
  const code = PYTHON_MODULES.map(({ name }) => `print("${name}", importlib.util.find_spec("${name}") is not None)`);
  const { stdout } = await execa(python, ['-c', ['import importlib.util', ...code].join('\n')], { reject: false });
  return PYTHON_MODULES.filter(({ name }) => !stdout.includes(`${name} True`));
}

/**
 * Looks for what the system tier needs.
 *
 * @returns the tools that are missing, and the environment that names the Python and the ffprobe to use
 */
export async function findSystemTools() {
  const missing: SystemTool[] = PROGRAMS.filter(({ name }) => findOnPath(name).length === 0);
  const pythons = await Promise.all(
    findOnPath('python3').map(async (path) => ({ path, lacks: await missingModules(path) })),
  );
  const [best] = pythons.sort((a, b) => a.lacks.length - b.lacks.length);
  missing.push(...(best?.lacks ?? []));
  const environment = { PYTHON: best?.path ?? '', SYSTEM_FFPROBE: findOnPath('ffprobe')[0] ?? '' };
  return { missing, environment };
}
