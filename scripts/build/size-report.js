import { gzipSync } from 'node:zlib';

/**
 * One line per file, and the sum: size as it lies there and as it travels.
 * @param {ReadonlyMap<string, string>} files
 * @returns {string[]}
 */
export function sizeReport(files) {
  const rows = [...files].map(([name, text]) => ({
    name,
    plain: Buffer.byteLength(text),
    packed: gzipSync(text).length,
  }));
  const sum = (/** @type {'plain' | 'packed'} */ key) => rows.reduce((total, row) => total + row[key], 0);
  return [...rows, { name: 'all', plain: sum('plain'), packed: sum('packed') }].map(
    ({ name, plain, packed }) => `${kilobytes(plain)} ${kilobytes(packed)} gzip  ${name}`,
  );
}

/** @param {number} bytes */
function kilobytes(bytes) {
  return `${(bytes / 1024).toFixed(0).padStart(6)} kB`;
}
