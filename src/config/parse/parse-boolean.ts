import { type Parsed, parsed, quoted, refused } from './parsed.js';

/** YAML 1.2 core schema, as GitHub reads booleans too: yes, on and 1 are not among them. */
export function parseBoolean(text: string): Parsed<boolean> {
  if (/^(true|True|TRUE)$/.test(text)) return parsed(true);
  if (/^(false|False|FALSE)$/.test(text)) return parsed(false);
  return refused(`${quoted(text)} is not a boolean (valid: true, false)`);
}
