import type { CheckFinding, CheckRecord } from '../../check/check-record.js';
import { type CheckSeverity, checkSeverities } from '../../check/check-rule.js';

/** `2 errors, 1 note, 1 ignored in Dockerfile, web.json`; never praise where nothing was there to look at. */
export function checkSummary({ findings, ignored, files }: CheckRecord): string {
  if (files.length === 0 && findings.length === 0) return 'there was nothing to look at';
  const counts = checkSeverities.flatMap((severity) => countOf(severity, findings));
  const left = ignored.length === 0 ? '' : `, ${ignored.length} ignored`;
  const found = counts.length === 0 ? 'nothing found' : counts.join(', ');
  return `${found}${left}${files.length === 0 ? '' : ` in ${files.join(', ')}`}`;
}

function countOf(severity: CheckSeverity, findings: readonly CheckFinding[]): string[] {
  const count = findings.filter(({ rule }) => rule.severity === severity).length;
  return count === 0 ? [] : [`${count} ${severity}${count === 1 ? '' : 's'}`];
}
