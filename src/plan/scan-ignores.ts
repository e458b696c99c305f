import type { ScanFinding } from './scan-finding.js';

/** A finding that does not count for a while. */
export interface ScanIgnore {
  readonly name: string;
  /** The last day, `YYYY-MM-DD` in UTC. */
  readonly until: string;
  readonly reason: string;
}

export interface IgnoredFinding {
  readonly finding: ScanFinding;
  readonly ignore: ScanIgnore;
}

/** Findings by what the ignores say of them. */
export interface SortedFindings {
  readonly counted: readonly ScanFinding[];
  readonly ignored: readonly IgnoredFinding[];
  /** Ignores whose last day has passed while their finding is still there. */
  readonly expired: readonly ScanIgnore[];
  /** Ignores that match nothing. */
  readonly unmatched: readonly ScanIgnore[];
}

/** The option's values, `YYYY-MM-DD reason` by name, in parts. */
export function readIgnores(values: Readonly<Record<string, string>>): readonly ScanIgnore[] {
  return Object.entries(values).map(([name, value]) => {
    const [until = '', ...reason] = value.split(/[ \t]+/);
    return { name, until, reason: reason.join(' ') };
  });
}

/** `now` in milliseconds since the epoch; an ignore holds until its last day has ended everywhere that counts days in UTC. */
export function sortOut(
  findings: readonly ScanFinding[],
  ignores: readonly ScanIgnore[],
  now: number,
): SortedFindings {
  const today = new Date(now).toISOString().slice(0, 10);
  const byName = (name: string) => ignores.find((one) => one.name.toUpperCase() === name.toUpperCase());
  const counted: ScanFinding[] = [];
  const ignored: IgnoredFinding[] = [];
  for (const finding of findings) {
    const ignore = byName(finding.name);
    if (ignore === undefined || ignore.until < today) counted.push(finding);
    else ignored.push({ finding, ignore });
  }
  const matched = new Set(findings.map(({ name }) => byName(name)));
  return {
    counted,
    ignored,
    expired: ignores.filter((one) => matched.has(one) && one.until < today),
    unmatched: ignores.filter((one) => !matched.has(one)),
  };
}

/** What to tell about ignores that no longer do anything; one may still match while not everything is known. */
export function ignoreNotices(
  { expired, unmatched }: SortedFindings,
  everythingKnown: boolean,
): readonly string[] {
  return [
    ...expired.map(
      ({ name, until, reason }) =>
        `scan-ignore: ${name} was ignored until ${until} (${reason}) and counts again. Fix it, or set a later day.`,
    ),
    ...(everythingKnown ? unmatched : []).map(
      ({ name }) => `scan-ignore: ${name} is not among the findings (any more). Remove it from scan-ignore.`,
    ),
  ];
}
