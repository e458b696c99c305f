/** The items of a comma or line separated text, trimmed; empty ones are dropped, so that a trailing comma is harmless. */
export function splitList(text: string): string[] {
  return items(text.split(/[,\r\n]/));
}

/** The lines of a text, trimmed, without the empty ones. */
export function splitLines(text: string): string[] {
  return items(text.split(/\r?\n/));
}

function items(parts: readonly string[]): string[] {
  return parts.map((item) => item.trim()).filter((item) => item !== '');
}
