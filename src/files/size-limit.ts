/** A file that outgrows a limit (`ulimit -f`) shall fail like any other write, and not kill the process. */
export function failOnFileSizeLimit(): void {
  if (process.platform !== 'win32') process.on('SIGXFSZ', () => undefined);
}
