/** A JSON Schema that refuses every member that it does not describe. */
export function closedSchema(part: unknown): unknown {
  if (Array.isArray(part)) return part.map(closedSchema);
  if (typeof part !== 'object' || part === null) return part;
  const members = Object.entries(part).map(([name, value]) => [name, closedSchema(value)]);
  const named = (part as { type?: unknown }).type === 'object' && 'properties' in part;
  return { ...Object.fromEntries(members), ...(named ? { additionalProperties: false } : {}) };
}
