import type { JobIdentity } from './runtime-token.ts';

/** Error codes of the protocol that GitHub's services use, with their HTTP status (twitchtv.github.io/twirp). */
const STATUS = {
  invalid_argument: 400,
  unauthenticated: 401,
  permission_denied: 403,
  not_found: 404,
  bad_route: 404,
  already_exists: 409,
} as const;

export type TwirpCode = keyof typeof STATUS;

/** A refusal in the protocol's words. */
export class TwirpError extends Error {
  readonly code: TwirpCode;

  constructor(code: TwirpCode, message: string) {
    super(message);
    this.code = code;
  }

  get status(): number {
    return STATUS[this.code];
  }
}

export type TwirpRequest = Readonly<Record<string, unknown>>;

/** One method of a service: JSON with proto field names in, JSON out. */
export type TwirpMethod = (request: TwirpRequest, job: JobIdentity) => Promise<object>;

/** A field that has to be there. */
export function readText(request: TwirpRequest, field: string): string {
  const value = request[field];
  if (typeof value === 'string' && value !== '') return value;
  throw new TwirpError('invalid_argument', `${field} is missing`);
}

/** A field that may be left out. */
export function readOptionalText(request: TwirpRequest, field: string): string | undefined {
  const value = request[field];
  return typeof value === 'string' && value !== '' ? value : undefined;
}
