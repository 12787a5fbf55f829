import { UserError } from '../user-error.ts';

/** @throws UserError OPTION_INVALID where a given number is no whole one between the limits */
export function requireWithin(
  option: string,
  value: number | undefined,
  { min, max }: { readonly min: number; readonly max: number },
): void {
  if (value === undefined || (Number.isSafeInteger(value) && value >= min && value <= max)) return;
  throw new UserError('OPTION_INVALID', {
    message: `${option} ${value}: expected a whole number from ${min} to ${max}`,
  });
}
