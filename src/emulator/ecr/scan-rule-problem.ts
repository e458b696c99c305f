import { isRecord } from '../protocol/is-record.js';

const KEYS = [
  'description',
  'digest',
  'enhancedFindings',
  'findings',
  'repository',
  'seconds',
  'status',
  'tag',
];

const STATUSES = [
  'ACTIVE',
  'COMPLETE',
  'FAILED',
  'FINDINGS_UNAVAILABLE',
  'IMAGE_ARCHIVED',
  'IN_PROGRESS',
  'LIMIT_EXCEEDED',
  'PENDING',
  'SCAN_ELIGIBILITY_EXPIRED',
  'UNSUPPORTED_IMAGE',
];

const SEVERITIES = ['CRITICAL', 'HIGH', 'INFORMATIONAL', 'LOW', 'MEDIUM', 'UNDEFINED', 'UNTRIAGED'];

/** The first thing wrong with a rule of a findings file; undefined when it is well formed. */
export function scanRuleProblem(rule: unknown): string | undefined {
  if (!isRecord(rule)) return 'it is not a map';
  const strange = Object.keys(rule).find((key) => !KEYS.includes(key));
  if (strange !== undefined) return `${strange} is not one of ${KEYS.join(', ')}`;
  if (rule.status !== undefined && !STATUSES.includes(String(rule.status))) {
    return `status ${rule.status} is not one of ${STATUSES.join(', ')}`;
  }
  if (rule.seconds !== undefined && !(Number(rule.seconds) >= 0)) return 'seconds must be a number';
  return listProblem(rule, 'findings') ?? listProblem(rule, 'enhancedFindings');
}

function listProblem(rule: Record<string, unknown>, name: string): string | undefined {
  const list = rule[name] ?? [];
  if (!Array.isArray(list)) return `${name} must be a list`;
  for (const [i, finding] of list.entries()) {
    if (!isRecord(finding)) return `${name}[${i}] is not a map`;
    if (!SEVERITIES.includes(String(finding.severity))) {
      return `${name}[${i}].severity must be one of ${SEVERITIES.join(', ')}`;
    }
  }
  return undefined;
}
