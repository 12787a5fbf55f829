import packageJson from '../../package.json' with { type: 'json' };
import { UserError } from './user-error.ts';

/** Version of this program (semver.org), from package.json. */
export const TOOL_VERSION: string = packageJson.version;

const INSTANT = /^((?!0000)[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2})(?:Z|\+00:00)$/;

/** An instant as rows carry it: whole seconds, UTC spelled `+00:00`. */
export function formatInstant(instant: Date): string {
  return `${instant.toISOString().slice(0, 19)}+00:00`;
}

function parseInstant(text: string): Date | undefined {
  const seconds = INSTANT.exec(text)?.[1];
  const instant = new Date(`${seconds}Z`);
  // Date rolls the 30th of February over; what comes back then differs from what went in.
  return seconds !== undefined && !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(seconds)
    ? instant
    : undefined;
}

/**
 * The one instant of a run: the one given by an option, else SOURCE_DATE_EPOCH (reproducible-builds.org), else now.
 *
 * @throws UserError OPTION_INVALID
 */
export function chooseInstant(
  given: string | undefined,
  { option, environment, now }: { option: string; environment: NodeJS.ProcessEnv; now: Date },
): string {
  if (given !== undefined) {
    const instant = parseInstant(given);
    if (instant !== undefined) return formatInstant(instant);
    throw new UserError('OPTION_INVALID', {
      message: `${option} ${JSON.stringify(given)}: expected an instant in UTC such as 2026-05-08T12:00:00+00:00`,
    });
  }
  const epoch = environment['SOURCE_DATE_EPOCH'];
  if (epoch === undefined || epoch === '') return formatInstant(now);
  if (/^[0-9]{1,11}$/.test(epoch)) return formatInstant(new Date(Number(epoch) * 1000));
  throw new UserError('OPTION_INVALID', {
    message: `SOURCE_DATE_EPOCH ${JSON.stringify(epoch)}: expected seconds since 1970 as digits`,
  });
}
