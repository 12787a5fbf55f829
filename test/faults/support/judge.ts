import { CHANGES } from './cells.ts';
import { type Essence, NO_CONTENTS } from './essence.ts';
import type { Fault } from './plan.ts';
import type { Scenario } from './scenario.ts';
import type { Run } from './stage.ts';

/** How a run took a fault. */
export type Verdict = 'unharmed' | 'counted' | 'refused' | 'failed';

/** A verdict, and what is wrong with it; nothing, where nothing is. */
export interface Judgement {
  readonly verdict: Verdict;
  readonly faults: readonly string[];
}

/** What a bug, or an error that nobody foresaw, looks like. */
const STACK = /this is a bug|^ {4}at |Uncaught|unhandled|node:internal|Node\.js v\d/m;
const ERROR_LINE = /^konvid-ingest: error: .+ \[[A-Z0-9_]+\]$/gm;

/** What was there before and after, what an undisturbed run leaves, and what it prints. */
export interface Evidence {
  readonly fault: Fault;
  readonly before: Pick<Run, 'essence' | 'lines'>;
  readonly undisturbed: Run;
  readonly disturbed: Run;
  readonly root: string;
  readonly scenario: Scenario;
}

export function isSameEssence(a: Essence, b: Essence): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** What differs between two. */
export function differenceOf(found: Essence, expected: Essence): string {
  const names = [...new Set([...Object.keys(found), ...Object.keys(expected)])].sort();
  return names
    .filter((name) => found[name] !== expected[name])
    .map((name) => `${name}: ${found[name] ?? 'absent'}, not ${expected[name] ?? 'absent'}`)
    .join('; ');
}

function verdictOf({ undisturbed, disturbed, scenario }: Evidence): Verdict {
  const { exitCode, stdout } = disturbed.ended;
  if (exitCode === 2) return 'refused';
  if (exitCode === 3) return 'failed';
  const isSame = exitCode === undisturbed.ended.exitCode && isSameEssence(disturbed.essence, undisturbed.essence);
  return isSame && (scenario.isAnswering !== true || stdout === undisturbed.ended.stdout) ? 'unharmed' : 'counted';
}

function judgeEnd({ fault, disturbed: { ended }, root }: Evidence): string[] {
  const { exitCode, signal, stderr, isTimedOut, hasOrphans } = ended;
  const faults: string[] = [];
  if (isTimedOut) faults.push('never ended');
  if (hasOrphans) faults.push('left a process behind');
  if (!isTimedOut && ![0, 1, 2, 3].includes(exitCode ?? -1)) faults.push(`ended with ${exitCode ?? signal}`);
  if (STACK.test(stderr)) faults.push('a stack');
  if (exitCode === 2 || exitCode === 3) {
    const lines = stderr.match(ERROR_LINE) ?? [];
    if (lines.length !== 1) faults.push(`${lines.length} lines say what broke`);
    if (fault.role !== 'process' && lines.every((line) => !line.includes(root))) faults.push('no word of where');
  }
  return faults;
}

/** Of several clips with the same bytes another may stand where the first can't be read. */
function withoutName(line: string): string {
  return line.replace(/"src":"[^"]*"/, '');
}

/** What was written: an empty file, or a folder for one, is only the place for it. */
function contentsOf(essence: Essence): Essence {
  return Object.fromEntries(Object.entries(essence).filter(([, what]) => !NO_CONTENTS.has(what)));
}

function judgeRows({ fault, before, undisturbed, disturbed, scenario }: Evidence): string[] {
  const faults: string[] = [];
  const known = new Set([...undisturbed.lines, ...before.lines].map(withoutName));
  const isAppending = scenario.isAppending === true;
  if (isAppending && before.lines.some((line, index) => disturbed.lines[index] !== line))
    faults.push('rows that stood are lost');
  const isInputChanged = CHANGES.has(fault.mishap.kind);
  if (!isInputChanged && disturbed.lines.some((line) => !known.has(withoutName(line))))
    faults.push('a row that no undisturbed run writes');
  return faults;
}

/** Holds what a run did with a fault against what is promised. */
export function judge(evidence: Evidence): Judgement {
  const verdict = verdictOf(evidence);
  const faults = [...judgeEnd(evidence), ...judgeRows(evidence)];
  const { before, disturbed } = evidence;
  const [found, expected] = [contentsOf(disturbed.essence), contentsOf(before.essence)];
  if (verdict === 'refused' && !isSameEssence(found, expected)) {
    faults.push(`code 2, but: ${differenceOf(found, expected)}`);
  }
  return { verdict, faults };
}
