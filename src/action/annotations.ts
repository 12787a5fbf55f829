import { basename } from 'node:path';
import { error, warning } from '@actions/core';
import type { IngestManifest, ValidationReport } from '../contract/generated/types.ts';
import { toLogText } from '../files/untrusted-text.ts';

/** GitHub shows ten annotations of a type for each step, and drops the rest. */
const MAX_ANNOTATIONS = 10;

interface Finding {
  readonly code: string;
  readonly file: string | undefined;
  readonly line: number | undefined;
  readonly message: string;
}

/** One annotation for each code, with the first place and the count. */
function aggregate(findings: readonly Finding[]): readonly { readonly first: Finding; readonly count: number }[] {
  const byCode = Map.groupBy(findings, ({ code }) => code);
  return [...byCode.values()].flatMap((group) => {
    const [first] = group;
    return first === undefined ? [] : [{ first, count: group.length }];
  });
}

function annotate(findings: readonly Finding[], level: 'warning' | 'error', total: number): void {
  const groups = aggregate(findings);
  for (const { first, count } of groups.slice(0, MAX_ANNOTATIONS)) {
    const others = count > 1 ? ` (and ${count - 1} more like it)` : '';
    const properties = {
      title: `konvid-ingest: ${first.code}`,
      ...(first.file === undefined ? {} : { file: first.file }),
      ...(first.line === undefined ? {} : { startLine: first.line }),
    };
    (level === 'error' ? error : warning)(toLogText(`${first.message}${others}`), properties);
  }
  if (total > findings.length)
    warning(`${total - findings.length} further findings are in the manifest or report only`);
}

/** Annotates what was skipped: rejected labels at their lines, broken clips by their reason. */
export function annotateRun({ rejected, broken, conflicts, labels }: IngestManifest, showValues: boolean): void {
  const paths = new Map(labels.files.map(({ path }) => [basename(path), path] as const));
  const pathOf = (name: string) => paths.get(name) ?? name;
  const hidden = 'a value that is shown in private repositories only';
  const rejections = rejected.items.map(({ code, file, line, reason }) => ({
    code,
    file: pathOf(file),
    line,
    message: `label rejected: ${showValues ? reason : hidden}`,
  }));
  const breakages = broken.items.map(({ code, file, line, src, reason }) => ({
    code,
    file: pathOf(file),
    line,
    message: `skipped (broken): ${showValues ? `${src}: ${reason}` : hidden}`,
  }));
  const contradictions = conflicts.items.map(({ file, line, src, reason }) => ({
    code: 'SCORE_CONFLICT',
    file: pathOf(file),
    line,
    message: `skipped (conflict): ${showValues ? `${src}: ${reason}` : hidden}`,
  }));
  annotate(
    [...rejections, ...breakages, ...contradictions],
    'warning',
    rejected.count + broken.count + conflicts.count,
  );
}

/** Annotates violations at file and line. */
export function annotateReport({ files }: ValidationReport, showValues: boolean): void {
  const findings = files.flatMap(({ path, violations }) =>
    violations.map(({ code, line, pointer, expected, found }) => ({
      code,
      file: path,
      line: line ?? undefined,
      message: `${pointer === '' ? 'the line' : pointer}: expected ${expected}${showValues ? `, found ${found}` : ''}`,
    })),
  );
  const total = files.reduce((sum, { violation_count }) => sum + violation_count, 0);
  annotate(findings, 'error', total);
}
