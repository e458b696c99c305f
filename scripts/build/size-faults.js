/** Bytes: what a runner downloads for every job, compressed, and what lies in dist/. */
const MOST = { archive: 5e6, distribution: 10e6 };

/**
 * What is larger than it may grow.
 * @param {{ archive?: number, distribution?: number }} bytes
 * @returns {string[]} one sentence each
 */
export function sizeFaults({ archive = 0, distribution = 0 }) {
  return [
    ...over('the repository’s archive, which every job of the action downloads,', archive, MOST.archive),
    ...over('dist/', distribution, MOST.distribution),
  ];
}

/** @param {string} what @param {number} bytes @param {number} most */
function over(what, bytes, most) {
  if (bytes <= most) return [];
  return [`${what} has ${megabytes(bytes)}, and ${megabytes(most)} at most are meant`];
}

/** @param {number} bytes */
function megabytes(bytes) {
  return `${(bytes / 1e6).toFixed(1)} MB`;
}
