import type { DefinitionChange } from './definition-diff.js';

const marks = { added: '+', removed: '-', changed: '~' } as const;

/** A line for each change: `~ cpu: "256" → "512"`; of a hidden value only that it is another one, of `{}` nothing. */
export function definitionChangeLines(changes: readonly DefinitionChange[]): readonly string[] {
  return changes.map((change) => `${marks[change.kind]} ${change.path}${values(change)}`);
}

function values(change: DefinitionChange): string {
  const sides = ['before' as const, 'after' as const].filter((side) => side in change);
  if (sides.length === 1 && sides.every((side) => told(change[side]) === '{}')) return '';
  if (sides.length === 0) return change.kind === 'changed' ? ' (value not shown)' : '';
  return `: ${sides.map((side) => told(change[side])).join(' → ')}`;
}

const longest = 200;

function told(value: unknown): string {
  const text = JSON.stringify(value);
  return text.length > longest ? `${text.slice(0, longest)}…` : text;
}
