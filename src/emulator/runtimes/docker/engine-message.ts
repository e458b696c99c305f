/** The Docker Engine's own text of a failed request, without what the client library puts around it. */
export function engineMessage(error: unknown): string {
  if (hasMessage(error) && hasMessage(error.json)) return error.json.message.trim();
  return hasMessage(error) ? error.message.trim() : String(error);
}

function hasMessage(value: unknown): value is { message: string; json?: unknown } {
  return (
    typeof value === 'object' && value !== null && 'message' in value && typeof value.message === 'string'
  );
}
