/**
 * Fuzzes what reads files and answers that somebody else has made; coverage leads the way. The same seed gives the same inputs.
 *
 *   npm run fuzz                                        every target for a minute
 *   npm run fuzz -- labels zip --seconds 600 --seed 7
 *   npm run fuzz -- labels --keep                       takes what reached more into test/fuzz/corpus/
 *
 * An input that broke a promise is made smaller and written into a folder, `--findings` or `fuzz-findings`. With
 * `--replay FILE` a target gets that one input again.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type CampaignReport, fuzz } from '../test/fuzz/engine/campaign.ts';
import { listTargets, moduleOf, readKept, writeKept } from '../test/fuzz/kept-corpus.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    seconds: { type: 'string', default: '60' },
    executions: { type: 'string', default: '1000000000' },
    seed: { type: 'string', default: '1' },
    findings: { type: 'string', default: 'fuzz-findings' },
    replay: { type: 'string' },
    keep: { type: 'boolean', default: false },
  },
});

function share(part: number, whole: number): string {
  return `${part}/${whole}`.padStart(11);
}

function printHeading(): void {
  const columns = ['executions', 'CPU s', 'per CPU s', 'lines', 'branches', 'findings'];
  console.log(''.padEnd(16) + columns.map((column) => column.padStart(11)).join(''));
}

function printReport(target: string, { executions, cpuSeconds, coverage, findings }: CampaignReport): void {
  const numbers = [executions, Math.round(cpuSeconds), Math.round(executions / Math.max(cpuSeconds, 0.001))].map(
    (number) => String(number).padStart(11),
  );
  const reached =
    coverage === undefined
      ? ''.padEnd(22)
      : share(coverage.linesRun, coverage.lines) + share(coverage.branchesRun, coverage.branches);
  console.log(target.padEnd(16) + numbers.join('') + reached + String(findings.length).padStart(11));
}

function writeFindings(target: string, { findings }: CampaignReport): void {
  for (const [index, { what, input }] of findings.entries()) {
    mkdirSync(values.findings, { recursive: true });
    const path = join(values.findings, `${target}-${values.seed}-${index + 1}`);
    writeFileSync(path, input);
    console.error(`${path}: ${what}`);
  }
}

const targets = positionals.length > 0 ? positionals : listTargets();
const unknown = targets.filter((target) => !listTargets().includes(target));
if (unknown.length > 0) throw new Error(`no target ${unknown.join(', ')}; there are ${listTargets().join(', ')}`);

printHeading();
for (const target of targets) {
  const isReplay = values.replay !== undefined;
  const report = await fuzz({
    module: moduleOf(target),
    seed: Number(values.seed),
    executions: isReplay ? 0 : Number(values.executions),
    seconds: Number(values.seconds),
    kept: values.replay === undefined ? readKept(target) : [readFileSync(values.replay)],
    minimises: values.keep,
  });
  printReport(target, report);
  writeFindings(target, report);
  if (values.keep && !isReplay) writeKept(target, report.minimal);
  if (report.findings.length > 0) process.exitCode = 1;
}
