const units = ['B', 'KiB', 'MiB', 'GiB', 'TiB'] as const;

/** Bytes as the file has them, in the largest unit that leaves a whole number: `21GiB`. */
export function formatSize(bytes: number): string {
  let [size, step] = [bytes, 0];
  while (size >= 1024 && size % 1024 === 0 && step < units.length - 1) {
    size /= 1024;
    step += 1;
  }
  return `${size}${units[step]}`;
}
