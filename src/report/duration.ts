const second = 1000;
const minute = 60 * second;
const hour = 60 * minute;

const twoDigits = (value: number): string => String(value).padStart(2, '0');

/** A span of milliseconds as people read it: `0.4 s`, `12 s`, `3 min 05 s`, `1 h 02 min`. */
export function formatDuration(milliseconds: number): string {
  const span = Math.max(0, milliseconds);
  if (span < 9950) return `${(span / second).toFixed(1)} s`;
  const seconds = Math.round(span / second);
  if (seconds < 60) return `${seconds} s`;
  if (seconds * second < hour) return `${Math.floor(seconds / 60)} min ${twoDigits(seconds % 60)} s`;
  const minutes = Math.round(span / minute);
  return `${Math.floor(minutes / 60)} h ${twoDigits(minutes % 60)} min`;
}

/** The same with spaces that no line is broken at. */
export function unbrokenDuration(milliseconds: number): string {
  return formatDuration(milliseconds).replaceAll(' ', '\u00a0');
}
