import type { CheckRecord } from './check-record.js';

/** The record with other names for files, such as their paths in the repository. */
export function withFileNames(record: CheckRecord, rename: (file: string) => string): CheckRecord {
  const renamed = <One extends { readonly place: { readonly file: string } }>(one: One): One => ({
    ...one,
    place: { ...one.place, file: rename(one.place.file) },
  });
  return {
    ...record,
    findings: record.findings.map(renamed),
    ignored: record.ignored.map((one) => ({ ...one, finding: renamed(one.finding) })),
    files: record.files.map(rename),
  };
}
