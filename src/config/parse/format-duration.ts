const units = [
  ['h', 3_600_000],
  ['m', 60_000],
  ['s', 1000],
] as const;

/** Milliseconds as the file has them: `90s` becomes `1m30s`. */
export function formatDurationOption(milliseconds: number): string {
  if (milliseconds === 0) return '0s';
  let rest = milliseconds;
  return units
    .map(([unit, size]) => {
      const count = Math.floor(rest / size);
      rest -= count * size;
      return count === 0 ? '' : `${count}${unit}`;
    })
    .join('');
}
