/**
 * What ffprobe needs of the environment: where to find its libraries. It reads hostile files, so it gets no token, and no
 * FFREPORT, which would make it write a file.
 */
const PASSED_ON = [
  'PATH',
  'LD_LIBRARY_PATH',
  'DYLD_LIBRARY_PATH',
  'DYLD_FALLBACK_LIBRARY_PATH',
  'SYSTEMROOT',
  'SystemRoot',
  'TMPDIR',
  'TEMP',
] as const;

/** The environment in which ffprobe runs. */
export function ffprobeEnvironment(environment: NodeJS.ProcessEnv): Record<string, string> {
  const passedOn = PASSED_ON.flatMap((name) => {
    const value = environment[name];
    return value === undefined ? [] : [[name, value] as const];
  });
  return { ...Object.fromEntries(passedOn), LC_ALL: 'C' };
}
