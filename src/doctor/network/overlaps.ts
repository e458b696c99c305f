/** Do two blocks of IPv4 addresses, `10.0.1.0/24`, have any in common? IPv6 is not looked at, and counts as such. */
export function overlaps(one: string, other: string): boolean {
  const [a, b] = [blockOf(one), blockOf(other)];
  if (a === undefined || b === undefined) return true;
  const bits = Math.min(a.bits, b.bits);
  const size = 2 ** (32 - bits);
  return Math.floor(a.start / size) === Math.floor(b.start / size);
}

function blockOf(text: string): { readonly start: number; readonly bits: number } | undefined {
  const [, ...parts] = text.match(/^(\d+)\.(\d+)\.(\d+)\.(\d+)\/(\d+)$/)?.map(Number) ?? [];
  const [first, second, third, fourth, bits] = parts;
  if (bits === undefined || fourth === undefined || third === undefined) return undefined;
  return { start: (((first ?? 0) * 256 + (second ?? 0)) * 256 + third) * 256 + fourth, bits };
}
