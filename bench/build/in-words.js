/** @param {number} part 0.03 for three percent */
export function inPercent(part) {
  return `${signed(part * 100, 1)} %`;
}

/** @param {number} ms */
export function inMilliseconds(ms) {
  return `${signed(ms, 0)} ms`;
}

/** @param {number} value @param {number} digits */
function signed(value, digits) {
  return `${value < 0 ? '−' : '+'}${Math.abs(value).toFixed(digits)}`;
}
