import { randomUUID } from 'node:crypto';

/**
 * Named values in the form of GITHUB_OUTPUT and GITHUB_STATE: `name<<DELIMITER`, the value, `DELIMITER` (GitHub docs,
 * "Workflow commands for GitHub Actions", multiline strings).
 */
export function fileCommand(values: Readonly<Record<string, string>>): string {
  // Random, so that no value can end itself.
  const end = `ends_${randomUUID()}`;
  return Object.entries(values)
    .map(([name, value]) => `${name}<<${end}\n${value}\n${end}\n`)
    .join('');
}
