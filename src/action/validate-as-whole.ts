import { writeFile } from 'node:fs/promises';
import type { ValidationReport } from '../contract/generated/types.ts';
import { validateJsonl } from '../validate/validate-jsonl.ts';

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
  await writeFile(reportPath, `${JSON.stringify(report, null, 2)}\n`);
  return { report, reportPath };
}
