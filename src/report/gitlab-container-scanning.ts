import { createHash } from 'node:crypto';
import type { ScanFinding, Severity } from '../plan/scan-finding.js';
import type { ScanRecord } from '../plan/scan-record.js';
import { version } from '../version.js';
import { cleanText, shorten } from './clean-text.js';

/** The version of GitLab's report that this is written to; every GitLab since 16.4 reads it, and 15.2.1 takes it as well. */
const schemaVersion = '15.0.7';

const severityNames: Readonly<Record<Severity, string>> = {
  CRITICAL: 'Critical',
  HIGH: 'High',
  MEDIUM: 'Medium',
  LOW: 'Low',
  INFORMATIONAL: 'Info',
  UNDEFINED: 'Unknown',
  UNTRIAGED: 'Unknown',
};

/**
 * The findings that count as GitLab's container scanning report (docs.gitlab.com, artifacts:reports:container_scanning).
 * Times are milliseconds since the epoch.
 */
export function gitlabContainerScanning(record: ScanRecord, startedAt: number, endedAt: number): string {
  const tool = { version, vendor: { name: 'ecs-ship' } };
  const document = {
    version: schemaVersion,
    scan: {
      analyzer: { id: 'ecs-ship', name: 'ecs-ship', ...tool },
      scanner: {
        id: 'amazon-ecr',
        name: 'Amazon ECR image scanning',
        url: 'https://docs.aws.amazon.com/AmazonECR/latest/userguide/image-scanning.html',
        version,
        vendor: { name: 'Amazon Web Services' },
      },
      type: 'container_scanning',
      start_time: utcSeconds(startedAt),
      end_time: utcSeconds(endedAt),
      status: record.unknown.length === 0 ? 'success' : 'failure',
      messages: messages(record),
    },
    vulnerabilities: record.findings.map((finding) => vulnerability(record, finding)),
    remediations: [],
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}

function vulnerability({ image }: ScanRecord, finding: ScanFinding) {
  const { name, severity, description, url, packages, platforms } = finding;
  const [first] = packages;
  const solution = fixOf(finding);
  return {
    id: idOf(finding),
    name: shorten(name, 255),
    description: shorten(cleanText(description ?? name), 10_000),
    severity: severityNames[severity],
    ...(solution === undefined ? {} : { solution: shorten(solution, 7000) }),
    identifiers: [{ type: identifierType(name), name, value: name, ...(isLink(url) ? { url } : {}) }],
    links: isLink(url) ? [{ url }] : [],
    location: {
      image,
      operating_system: platforms.filter((one) => one !== '').join(', ') || 'unknown',
      dependency: {
        package: { name: packages.map((one) => one.name).join(', ') || 'unknown' },
        version: first?.installed ?? '',
      },
    },
  };
}

/** The same finding has the same id in every report, so that GitLab recognises it. */
function idOf({ name, packages }: ScanFinding): string {
  const text = JSON.stringify([name, ...packages.map((one) => [one.name, one.path])]);
  return createHash('sha256').update(text).digest('hex');
}

function fixOf({ packages }: ScanFinding): string | undefined {
  const fixes = packages.flatMap(({ name, installed, fixedIn }) =>
    fixedIn === undefined ? [] : [`Upgrade ${name} from ${installed ?? 'its version'} to ${fixedIn}`],
  );
  return fixes.length === 0 ? undefined : fixes.join('; ');
}

function messages({ unknown, ignored }: ScanRecord) {
  return [
    ...unknown.map(({ digest, platform, why }) => ({
      level: 'warn',
      value: `${platform ?? digest}: ${why}`,
    })),
    ...ignored.map(({ ignore }) => ({
      level: 'info',
      value: `${ignore.name} is ignored until ${ignore.until}: ${ignore.reason}`,
    })),
  ];
}

function identifierType(name: string): string {
  return /^(cve|ghsa|alas|usn|rhsa|dsa)/i.exec(name)?.[0].toLowerCase() ?? 'ecr';
}

function isLink(url: string | undefined): url is string {
  return url !== undefined && /^(https?|ftp):\/\/.+/.test(url);
}

/** `2026-11-21T12:00:00`, without a zone as GitLab wants it. */
function utcSeconds(at: number): string {
  return new Date(at).toISOString().slice(0, 19);
}
