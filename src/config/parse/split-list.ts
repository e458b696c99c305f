/** The items of a comma or line separated text, trimmed; empty ones are dropped, so that a trailing comma is harmless. */
export function splitList(text: string): string[] {
  return text
    .split(/[,\r\n]/)
    .map((item) => item.trim())
    .filter((item) => item !== '');
}
