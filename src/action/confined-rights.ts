/** Which rights the step `validate` needs, told by its inputs: the toolkit that reads them is a package, and comes later. */
import { tmpdir } from 'node:os';
import { dirname, isAbsolute, join, resolve } from 'node:path';
import type { Rights } from '../confine.ts';

/** What the work gets of the environment: no token but the one that the step is given, and no secret of the workflow's. */
const PASSED_ON =
  /^(?:INPUT_.*|GITHUB_(?!TOKEN$).*|RUNNER_.*|CI|LANG|LC_.*|TZ|TMPDIR|https?_proxy|no_proxy|all_proxy|NODE_EXTRA_CA_CERTS|SSL_CERT_.*)$/i;

/** The folder above the first part of a path that is a pattern. */
function plainFolder(pattern: string): string {
  const [plain = ''] = pattern.split(/[*?[\]{}()!+@]/, 1);
  return plain === pattern ? pattern : dirname(`${plain}x`);
}

/** The rights of the step: to read the workspace and what the inputs name, to write its report and its outputs. */
export function validateRights(environment: NodeJS.ProcessEnv): Rights {
  const workspace = environment['GITHUB_WORKSPACE'] ?? process.cwd();
  const input = (name: string) => (environment[`INPUT_${name}`] ?? '').trim();
  const patterns = input('FILES')
    .split(/\r?\n/)
    .map((line) => line.trim());
  const report = input('REPORT') || join(environment['RUNNER_TEMP'] ?? tmpdir(), 'konvid-validation.json');
  const outputs = environment['GITHUB_OUTPUT'] ?? '';
  const named = [
    ...patterns.filter(isAbsolute).map(plainFolder),
    input('MANIFEST'),
    environment['GITHUB_EVENT_PATH'] ?? '',
  ];
  const paths = [...named, outputs].filter((path) => path !== '').map((path) => resolve(workspace, path));
  return {
    read: [workspace, ...paths],
    // Not its folder: the files lie there too by which a step changes the environment of the next ones.
    replace: [resolve(workspace, report)],
    write: outputs === '' ? [] : [outputs],
    environment: Object.fromEntries(Object.entries(environment).filter(([name]) => PASSED_ON.test(name))),
  };
}
