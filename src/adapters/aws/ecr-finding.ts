import type { EnhancedImageScanFinding, ImageScanFinding, VulnerablePackage } from '@aws-sdk/client-ecr';
import { withoutUnset } from '../../config/without-unset.js';
import { type FoundPackage, type ScanFinding, type Severity, severities } from '../../plan/scan-finding.js';

/** A finding of basic scanning: package and version are attributes. */
export function basicFinding({
  name,
  description,
  uri,
  severity,
  attributes,
}: ImageScanFinding): ScanFinding {
  const attribute = (pattern: RegExp) =>
    attributes?.find(({ key }) => pattern.test(key ?? ''))?.value || undefined;
  const packageName = attribute(/^package_name$/i);
  const score = Number(attribute(/^CVSS\d*_SCORE$/i));
  return withoutUnset({
    name: name || 'unnamed',
    severity: severityOf(severity),
    description,
    url: uri,
    score: Number.isFinite(score) ? score : undefined,
    platforms: [],
    packages:
      packageName === undefined
        ? []
        : [
            withoutUnset({
              name: packageName,
              installed: attribute(/^package_version$/i),
              fixedIn: attribute(/^(fixed|patched)_?(in_?)?versions?$/i),
            }),
          ],
  });
}

/** A finding of Amazon Inspector. */
export function enhancedFinding(finding: EnhancedImageScanFinding): ScanFinding {
  const details = finding.packageVulnerabilityDetails;
  return withoutUnset({
    name: details?.vulnerabilityId || finding.title || finding.findingArn || 'unnamed',
    severity: severityOf(finding.severity),
    description: finding.description ?? finding.title,
    url: details?.sourceUrl ?? finding.remediation?.recommendation?.url,
    score: finding.score,
    platforms: [],
    packages: (details?.vulnerablePackages ?? []).map(foundPackage),
  });
}

/** Findings that Inspector's own suppression rules hide, or that are closed, do not count. */
export function isActive({ status }: EnhancedImageScanFinding): boolean {
  return status === undefined || status === 'ACTIVE';
}

function foundPackage({ name, version, release, fixedInVersion, filePath }: VulnerablePackage): FoundPackage {
  const installed = release ? `${version}-${release}` : version;
  return withoutUnset({
    name: name || 'unnamed',
    installed,
    fixedIn: fixedInVersion && fixedInVersion !== 'NotAvailable' ? fixedInVersion : undefined,
    path: filePath || undefined,
  });
}

/** A severity that AWS adds one day counts as not rated. */
function severityOf(severity: string | undefined): Severity {
  return severities.find((one) => one === severity) ?? 'UNDEFINED';
}
