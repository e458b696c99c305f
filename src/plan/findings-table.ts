import type { ScanFinding } from './scan-finding.js';

/** Columns of the table of findings. */
export const findingColumns = ['Severity', 'Package', 'Installed', 'Fixed in', 'Name'] as const;

const distinct = (values: readonly (string | undefined)[]): string =>
  [...new Set(values.filter((one) => one !== undefined))].join(', ');

/** One finding as the cells of its row; a finding in several packages names them all. */
export function findingCells({ name, severity, packages, platforms }: ScanFinding): readonly string[] {
  return [
    severity.toLowerCase(),
    distinct(packages.map((one) => one.name)) || '–',
    distinct(packages.map((one) => one.installed)) || '–',
    distinct(packages.map((one) => one.fixedIn)) || '–',
    platforms.length === 0 ? name : `${name} (${platforms.join(', ')})`,
  ];
}

/** Longest cell before the last column that others are lined up with. */
const widest = 32;

/** Findings as lines of text in columns, the head first; none for no findings. */
export function findingsTable(findings: readonly ScanFinding[]): readonly string[] {
  if (findings.length === 0) return [];
  const rows = [findingColumns.map((name) => name.toLowerCase()), ...findings.map(findingCells)];
  const widths = findingColumns.map((_, column) =>
    Math.min(widest, Math.max(...rows.map((row) => row[column]?.length ?? 0))),
  );
  return rows.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
}
