import { ShipError } from '../errors.js';
import { findingsTable } from './findings-table.js';
import { isFixable, type ScanFinding, severities } from './scan-finding.js';
import type { ScanRecord, TargetScan } from './scan-record.js';
import { countsText } from './scan-words.js';

/** The gates that stop a run. */
export type GateSeverity = Exclude<ScanRecord['gate'], 'report'>;

const mostEvidence = 20;
const docs = 'https://docs.aws.amazon.com/AmazonECR/latest/userguide/image-scanning.html';

/** Whether a finding is of the gate's severity or worse; what nobody has rated stops no gate. */
export function stopsGate(gate: GateSeverity, finding: ScanFinding): boolean {
  const most = severities.findIndex((one) => one.toLowerCase() === gate);
  return severities.indexOf(finding.severity) <= most;
}

/** Why the run must not go on; undefined when the gate lets the image through. */
export function gateRefusal(record: ScanRecord, scans: readonly TargetScan[]): ShipError | undefined {
  if (record.gate === 'report') return undefined;
  if (record.result === 'stopped') return foundRefusal(record, record.gate);
  if (record.result === 'unknown') return unknownRefusal(record, scans);
  return undefined;
}

function foundRefusal(record: ScanRecord, gate: GateSeverity): ShipError {
  const stopping = record.findings.filter((one) => stopsGate(gate, one));
  const left = stopping.length - mostEvidence;
  return new ShipError(
    'scan-findings',
    `ECR’s scan stops this image (scan: ${gate}): ${countsText(stopping)}. The service was not touched.`,
    {
      remedy: `${fixes(stopping)} A finding that does not concern you goes into scan-ignore with its last day and the reason.`,
      evidence: [
        record.image,
        ...findingsTable(stopping.slice(0, mostEvidence)),
        ...(left > 0 ? [`… ${left} more`] : []),
      ],
      docs,
    },
  );
}

/** What can be done at once comes first: the packages that have a fix. */
function fixes(findings: readonly ScanFinding[]): string {
  const packages = findings.flatMap((one) => one.packages);
  const fixed = packages.flatMap(({ name, fixedIn }) =>
    fixedIn === undefined ? [] : `${name} to ${fixedIn}`,
  );
  const distinct = [...new Set(fixed)];
  if (distinct.length === 0)
    return 'No fixed version is known yet: a newer or smaller base image may do without it.';
  const more = distinct.length > 5 ? ` and ${distinct.length - 5} more` : '';
  const unfixed = findings.filter((one) => !isFixable(one)).length;
  const rest = unfixed === 0 ? '' : ` ${unfixed} ${unfixed === 1 ? 'has' : 'have'} no known fix yet.`;
  return `Update ${distinct.slice(0, 5).join(', ')}${more} (a newer base image often has them) and ship again.${rest}`;
}

/** A gate that cannot see must not let through. */
function unknownRefusal(record: ScanRecord, scans: readonly TargetScan[]): ShipError {
  const waiting = scans.some(({ state }) => state.kind === 'waiting');
  const remedies = scans.flatMap(({ state }) => (state.kind === 'blind' ? [state.remedy] : []));
  const advice = waiting ? 'Run again in a few minutes, or give it more time with scan-timeout' : remedies[0];
  return new ShipError(
    waiting ? 'scan-unfinished' : 'scan-unavailable',
    `ECR cannot tell what is in this image (scan: ${record.gate}): ${record.unknown[0]?.why}. The service was not touched.`,
    {
      remedy: `${advice}; scan: report ships without waiting for findings.`,
      evidence: [
        record.image,
        ...record.unknown.map(({ digest, platform, why }) => `${platform ?? digest.slice(0, 19)}: ${why}`),
      ],
      docs,
    },
  );
}
