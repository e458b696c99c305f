import type { Area } from './areas.js';

/** What a line is about; its id is kebab-case and never changed: documents and pages name it. */
interface LineRow {
  readonly area: Area;
  /** One sentence: what has to hold. */
  readonly holds: string;
}

/** THE table of lines; docs/doctor.md is made from it. */
export const lines = {
  credentials: { area: 'access', holds: 'AWS credentials are found, and AWS takes them.' },
  region: { area: 'access', holds: 'A region is set.' },
  'account-allowed': { area: 'access', holds: 'The account is one of `allowed-account-ids`.' },
  builder: { area: 'tools', holds: 'A builder answers that can build what is asked.' },
} as const satisfies Readonly<Record<string, LineRow>>;

export type LineId = keyof typeof lines;
