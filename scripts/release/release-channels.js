/**
 * Where a release is announced. A pre-release moves nothing that others follow, and neither does a late fix of an older
 * version: `v1` and npm's `latest` only ever go forward.
 * @param {string} tag `v1.2.3`
 * @param {readonly string[]} tags every tag of the repository, this one included or not
 */
export function releaseChannels(tag, tags) {
  const released = tags.filter((one) => /^v\d+\.\d+\.\d+$/.test(one));
  const major = tag.split('.')[0] ?? tag;
  const prerelease = tag.includes('-');
  const newest = !prerelease && released.every((one) => !isNewer(one, tag));
  const newestOfMajor =
    !prerelease && released.every((one) => !one.startsWith(`${major}.`) || !isNewer(one, tag));
  return {
    prerelease,
    latest: newest,
    distTag: prerelease ? 'next' : newest ? 'latest' : `latest-${major.slice(1)}`,
    majorTag: newestOfMajor ? major : '',
  };
}

/** @param {string} one @param {string} other both `v1.2.3` */
function isNewer(one, other) {
  return one.localeCompare(other, 'en', { numeric: true }) > 0;
}
