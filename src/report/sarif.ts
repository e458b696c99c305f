import { isFixable, type ScanFinding, type Severity } from '../plan/scan-finding.js';
import type { ScanRecord } from '../plan/scan-record.js';
import { version } from '../version.js';
import { cleanText, shorten } from './clean-text.js';

/** GitHub shows the first 5,000 results of a run and refuses more than 25,000. */
const mostResults = 5000;

/** By SARIF's level, and by GitHub's `security-severity` where a finding has no score of its own. */
const ratings: Readonly<Record<Severity, readonly [level: 'error' | 'warning' | 'note', score: string]>> = {
  CRITICAL: ['error', '9.5'],
  HIGH: ['error', '8.0'],
  MEDIUM: ['warning', '5.5'],
  LOW: ['note', '2.0'],
  INFORMATIONAL: ['note', '0.0'],
  UNDEFINED: ['note', '0.0'],
  UNTRIAGED: ['note', '0.0'],
};

/**
 * The findings as SARIF 2.1.0 (OASIS), with what GitHub's code scanning asks for besides: a location, a help text and
 * `security-severity`. Ignored findings are results with a suppression that gives the reason.
 */
export function sarif(record: ScanRecord): string {
  const all = [
    ...record.findings.map((finding) => ({ finding, justification: undefined })),
    ...record.ignored.map(({ finding, ignore }) => ({
      finding,
      justification: `${ignore.reason} (until ${ignore.until})`,
    })),
  ].slice(0, mostResults);
  const rules = [...new Map(all.map(({ finding }) => [finding.name, finding])).values()];
  const indexes = new Map(rules.map(({ name }, index) => [name, index]));
  const document = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: { name: 'ecs-ship', semanticVersion: version, rules: rules.map(ruleOf) },
        },
        automationDetails: { id: `ecs-ship/${repositoryOf(record.image)}/` },
        invocations: [invocation(record)],
        results: all.map(({ finding, justification }) =>
          resultOf(record, finding, indexes.get(finding.name) ?? 0, justification),
        ),
      },
    ],
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}

function ruleOf(finding: ScanFinding) {
  const { name, severity, description, url, score } = finding;
  const text = shorten(cleanText(description ?? name), 1000);
  const help = [text, advice(finding), ...(url === undefined ? [] : [url])].join('\n\n');
  return {
    id: name,
    shortDescription: { text: name },
    fullDescription: { text },
    help: { text: help },
    ...(isWebAddress(url) ? { helpUri: url } : {}),
    properties: {
      tags: ['security', 'vulnerability'],
      'security-severity': score === undefined ? ratings[severity][1] : score.toFixed(1),
    },
  };
}

function resultOf(
  record: ScanRecord,
  finding: ScanFinding,
  ruleIndex: number,
  justification: string | undefined,
) {
  const packages = finding.packages.map(({ name, installed }) => [name, installed].join(' ').trim());
  const where = packages.length === 0 ? '' : ` in ${packages.join(', ')}`;
  return {
    ruleId: finding.name,
    ruleIndex,
    level: ratings[finding.severity][0],
    message: { text: `${finding.name} (${finding.severity.toLowerCase()})${where}. ${advice(finding)}` },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: encodeURI(repositoryOf(record.image)) },
          region: { startLine: 1 },
        },
        message: { text: record.image },
      },
    ],
    partialFingerprints: {
      'finding/v1': [finding.name, ...finding.packages.map((one) => one.name)].join('/'),
    },
    ...(justification === undefined ? {} : { suppressions: [{ kind: 'external', justification }] }),
  };
}

function advice(finding: ScanFinding): string {
  const fixes = finding.packages.flatMap(({ name, fixedIn }) =>
    fixedIn === undefined ? [] : [`${name} to ${fixedIn}`],
  );
  return isFixable(finding) ? `Update ${fixes.join(', ')}.` : 'No fixed version is known yet.';
}

function invocation({ unknown, scannedAt }: ScanRecord) {
  return {
    executionSuccessful: unknown.length === 0,
    ...(scannedAt === undefined ? {} : { endTimeUtc: new Date(scannedAt).toISOString() }),
    toolExecutionNotifications: unknown.map(({ digest, platform, why }) => ({
      level: 'error',
      message: { text: `${platform ?? digest}: ${why}` },
    })),
  };
}

/** `123456789012.dkr.ecr.eu-west-1.amazonaws.com/web@sha256:…` → `web` */
function repositoryOf(image: string): string {
  return image.replace(/@.*$/, '').replace(/^[^/]*[.:][^/]*\//, '');
}

function isWebAddress(url: string | undefined): url is string {
  return url !== undefined && /^https?:\/\//.test(url) && URL.canParse(url);
}
