/** A structure or map as decoded JSON or the SDK shows it: neither list, nor time, nor bytes. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  return !(value instanceof Date || value instanceof Uint8Array);
}
