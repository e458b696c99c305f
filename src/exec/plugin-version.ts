/** The last version that takes a session's token as an argument only. Source: the plugin's release notes. */
const lastOpen = [1, 2, 497, 0];

/**
 * Whether the plugin of a version (`1.2.463.0`) would have the token shown in the list of processes. Of a version that is no
 * number, somebody's own build, the best is assumed.
 */
export function showsToken(version: string): boolean {
  const numbers = /^(\d+)\.(\d+)\.(\d+)\.(\d+)/.exec(version.trim())?.slice(1).map(Number);
  if (numbers === undefined) return false;
  const place = numbers.findIndex((number, index) => number !== lastOpen[index]);
  return place < 0 || (numbers[place] ?? 0) < (lastOpen[place] ?? 0);
}
