import type { CheckRecord } from '../check/check-record.js';
import type { CheckSeverity } from '../check/check-rule.js';
import { checkFingerprints } from '../check/fingerprints.js';

const severities: Readonly<Record<CheckSeverity, 'critical' | 'major' | 'minor'>> = {
  error: 'critical',
  warning: 'major',
  note: 'minor',
};

/** The findings as GitLab's Code Quality report (GitLab Docs, "Code Quality report format"); it knows no ignored ones. */
export function codeQuality({ findings }: CheckRecord): string {
  const fingerprints = checkFingerprints(findings);
  const issues = findings.map(({ rule, place, message }, index) => ({
    description: `${message}. ${rule.remedy}`,
    check_name: rule.id,
    fingerprint: fingerprints[index],
    severity: severities[rule.severity],
    location: { path: place.file.replace(/^\.\//, ''), lines: { begin: place.line } },
  }));
  return `${JSON.stringify(issues, null, 2)}\n`;
}
