import type { Evidence } from '../evidence.js';

/** The role that a text of AWS denies something, by its session's ARN; else our execution role's ARN. */
export function roleName(text: string, { task }: Evidence): string | undefined {
  return /assumed-role\/([^/\s]+)/.exec(text)?.[1] ?? task?.executionRole;
}

/** `The execution role arn:…` */
export function executionRole(text: string, evidence: Evidence): string {
  const name = roleName(text, evidence);
  return name === undefined ? 'The execution role' : `The execution role ${name}`;
}
