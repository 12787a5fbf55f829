/**
 * Fuzzes what reads files and answers that somebody else has made; coverage leads the way. The same seed gives the same inputs.
 *
 *   npm run fuzz                                        every target for a minute
 *   npm run fuzz -- labels zip --seconds 600 --seed 7
 *
 * An input that broke a promise is made smaller and written into a folder, `--findings` or `fuzz-findings`. With
 * `--replay FILE` a target gets that one input again.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { type CampaignReport, fuzz } from '../test/fuzz/engine/campaign.ts';

const TARGETS = join(import.meta.dirname, '../test/fuzz/targets');

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    seconds: { type: 'string', default: '60' },
    executions: { type: 'string', default: '1000000000' },
    seed: { type: 'string', default: '1' },
    findings: { type: 'string', default: 'fuzz-findings' },
    replay: { type: 'string' },
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

const known = readdirSync(TARGETS).map((file) => file.replace(/\.ts$/, ''));
const targets = positionals.length > 0 ? positionals : known;
const unknown = targets.filter((target) => !known.includes(target));
if (unknown.length > 0) throw new Error(`no target ${unknown.join(', ')}; there are ${known.join(', ')}`);

printHeading();
for (const target of targets) {
  const isReplay = values.replay !== undefined;
  const report = await fuzz({
    module: pathToFileURL(join(TARGETS, `${target}.ts`)).href,
    seed: Number(values.seed),
    executions: isReplay ? 0 : Number(values.executions),
    seconds: Number(values.seconds),
    kept: values.replay === undefined ? [] : [readFileSync(values.replay)],
  });
  printReport(target, report);
  writeFindings(target, report);
  if (report.findings.length > 0) process.exitCode = 1;
}
