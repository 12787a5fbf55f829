import type { ValidationReport } from '../contract/generated/types.ts';
import { writeDurably } from '../files/durable.ts';
import { explainUnwritable } from '../files/output-error.ts';
import { validateJsonl } from '../validate/validate-jsonl.ts';

/**
 * Writes a validation report; a link that stands there is replaced.
 *
 * @throws UserError OUTPUT_NOT_WRITABLE, OUTPUT_WRITE_FAILED
 */
export async function keepReport(report: ValidationReport, path: string): Promise<void> {
  try {
    await writeDurably(path, `${JSON.stringify(report, null, 2)}\n`);
  } catch (error) {
    throw explainUnwritable(error, path);
  }
}

/** Validates a finished file as a trainer would, and keeps the report beside it. */
export async function validateAsWhole({
  output,
  manifestPath,
}: {
  readonly output: string;
  readonly manifestPath: string;
}): Promise<{ readonly report: ValidationReport; readonly reportPath: string }> {
  const report = await validateJsonl(output, { manifest: manifestPath, minRows: 0 });
  const reportPath = `${output.replace(/\.jsonl$/, '')}.validation.json`;
  await keepReport(report, reportPath);
  return { report, reportPath };
}
