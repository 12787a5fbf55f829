import { messageOf, systemErrorCode, UserError } from '../../user-error.ts';

/** An archive that is well formed, but holds what nothing good comes of. */
export function refuseArchive(zip: string, what: string): UserError {
  return new UserError(
    'ARCHIVE_REFUSED',
    {
      message: `${zip}: ${what}`,
      hint: 'nothing of it was kept; get the archive from its publisher, and if it is the same there, report it',
    },
    3,
  );
}

/** An archive whose bytes contradict each other, or end too early. */
export function reportDamage(zip: string, what: string, cause?: unknown): UserError {
  return new UserError(
    'ARCHIVE_DAMAGED',
    {
      message: `${zip}: ${what}`,
      hint: 'nothing of it was kept; remove the file if it still stands, and download it again',
      cause,
    },
    3,
  );
}

/** Whatever the library says of an archive it can't read; failures of the disk are handed back as they are. */
export function explainUnreadable(zip: string, error: unknown): unknown {
  if (error instanceof UserError || /^E[A-Z]+$/.test(systemErrorCode(error) ?? '')) return error;
  return reportDamage(zip, `is no whole ZIP archive (${messageOf(error)})`, error);
}
