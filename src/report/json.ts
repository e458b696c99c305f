import type { Outcome } from '../outcome.js';
import type { Plan } from '../plan/plan.js';
import type { ScanRecord } from '../plan/scan-record.js';
import { explainOutcome } from './explanation.js';
import { roundSeconds } from './outputs.js';
import type { Report } from './report-event.js';

function withoutUndefined(document: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(document).filter(([, value]) => value !== undefined));
}

const mostFindings = 1000;

/** The worst of more findings than anybody reads; the counts are of all. */
function boundedScan(scan: ScanRecord | undefined): ScanRecord | undefined {
  if (scan === undefined || scan.findings.length <= mostFindings) return scan;
  return { ...scan, findings: scan.findings.slice(0, mostFindings) };
}

/** What `--json` prints for a run; values that are not known are left out. `id` names the diagnosis rule or error code. */
export function outcomeDocument(outcome: Outcome): Record<string, unknown> {
  const { verdict, exitCode, headline, facts, failure, stages, notices } = outcome;
  const { id, cause, remedy, evidence, docs } = explainOutcome(outcome) ?? {};
  const ending = { cause, causeId: id, remedy, evidence, docs, failure };
  const durationSeconds = roundSeconds(outcome.durationSeconds);
  return withoutUndefined({
    version: 1,
    verdict,
    exitCode,
    headline,
    ...facts,
    scan: boundedScan(facts.scan),
    ...ending,
    durationSeconds,
    stages,
    notices,
  });
}

/** What `--json` prints for a dry run (docs/schema/plan.schema.json). */
export function planDocument(plan: Plan): Record<string, unknown> {
  const { version, ...planned } = plan;
  return { version, verdict: 'planned', ...planned };
}

/** What `--json` prints when a run has ended: of a dry run that got as far as a plan, the plan as well. */
export function runDocument(outcome: Outcome, plan: Plan | undefined): Record<string, unknown> {
  const document = outcomeDocument(outcome);
  return plan === undefined || outcome.verdict !== 'planned'
    ? document
    : { ...document, ...planDocument(plan) };
}

/** Writes exactly one JSON document and a line end when the run ends: the plan of a dry run, else the outcome. */
export function jsonReport(write: (text: string) => void): Report {
  let plan: Plan | undefined;
  return (event) => {
    if (event.kind === 'planned') plan = event.plan;
    if (event.kind === 'ended') write(`${JSON.stringify(runDocument(event.outcome, plan), null, 2)}\n`);
  };
}
