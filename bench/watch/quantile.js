/**
 * The smallest value that so large a part of all values does not exceed.
 * @param {readonly number[]} values
 * @param {number} part 0.5 is the median, 1 the largest
 * @returns {number} NaN without values
 */
export function quantile(values, part) {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(part * sorted.length) - 1)] ?? Number.NaN;
}
