import { type CheckIgnore, holdsOn, speaksOf } from './check-ignores.js';
import type { CheckInput } from './check-input.js';
import { type CheckRule, type CheckSeverity, checkSeverities, type Hit } from './check-rule.js';

/** Something to change, by the rule that found it. */
export interface CheckFinding extends Hit {
  readonly rule: CheckRule;
}

export interface IgnoredCheckFinding {
  readonly finding: CheckFinding;
  readonly ignore: CheckIgnore;
}

/** All that a check came to. */
export interface CheckRecord {
  /** By file and line. */
  readonly findings: readonly CheckFinding[];
  readonly ignored: readonly IgnoredCheckFinding[];
  /** What there is to say about ignores, and about what could not be looked at. */
  readonly notices: readonly string[];
  /** The files that were looked at. */
  readonly files: readonly string[];
  /** Is there a finding of the severity that was asked for, or a worse one? */
  readonly passed: boolean;
}

export type FailOn = CheckSeverity | 'never';

export interface CheckAsk {
  readonly rules: readonly CheckRule[];
  /** Of each service. */
  readonly inputs: readonly CheckInput[];
  readonly ignores: readonly CheckIgnore[];
  readonly failOn: FailOn;
  readonly files: readonly string[];
  /** Milliseconds since the epoch. */
  readonly now: number;
}

/** Runs the rules and sorts what they find. */
export function checkRecord({ rules, inputs, ignores, failOn, files, now }: CheckAsk): CheckRecord {
  const today = new Date(now).toISOString().slice(0, 10);
  const all = rules.flatMap((rule) => findAll(rule, inputs)).sort(byPlace);
  const ignoreOf = ({ rule, subject }: CheckFinding) =>
    ignores.find((one) => speaksOf(one, rule.id, subject) && holdsOn(one, today));
  const findings = all.filter((finding) => ignoreOf(finding) === undefined);
  const ignored = all.flatMap((finding) => {
    const ignore = ignoreOf(finding);
    return ignore === undefined ? [] : [{ finding, ignore }];
  });
  const notices = ignores.flatMap((one) => ignoreNotice(one, all, today));
  const passed = !findings.some(({ rule }) => reaches(rule.severity, failOn));
  return { findings, ignored, notices, files, passed };
}

/** What several services have in common is found once. */
function findAll(rule: CheckRule, inputs: readonly CheckInput[]): CheckFinding[] {
  const found = new Map<string, CheckFinding>();
  for (const input of inputs)
    for (const hit of rule.find(input)) found.set(JSON.stringify(hit), { ...hit, rule });
  return [...found.values()];
}

function byPlace({ place: a }: Hit, { place: b }: Hit): number {
  return a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line || a.column - b.column;
}

function reaches(severity: CheckSeverity, failOn: FailOn): boolean {
  return failOn !== 'never' && checkSeverities.indexOf(severity) <= checkSeverities.indexOf(failOn);
}

function ignoreNotice(ignore: CheckIgnore, all: readonly CheckFinding[], today: string): string[] {
  const { name, until, reason } = ignore;
  if (!all.some(({ rule, subject }) => speaksOf(ignore, rule.id, subject)))
    return [`check-ignore: ${name} finds nothing (any more). Remove it from check-ignore.`];
  if (holdsOn(ignore, today)) return [];
  return [
    `check-ignore: ${name} was ignored until ${until} (${reason}) and counts again. Fix it, or set a later day.`,
  ];
}
