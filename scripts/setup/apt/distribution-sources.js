/** @typedef {import('./parse-sources.js').Source} Source */

/**
 * The distribution's own entries among all that a machine has.
 * @typedef {object} Distribution
 * @property {string} suite the release's code name, for example `bookworm`
 * @property {Source} main the entry of the main archive
 * @property {Source[]} sources the main archive, its updates and its security updates
 */

/**
 * Picks the distribution's entries; the release is read from them, not from os-release, which a package taken from a
 * newer release changes.
 * @param {readonly Source[]} all
 * @returns {Distribution | undefined}
 */
export function distributionSources(all) {
  const own = all.filter((source) => words(source.Types).includes('deb') && isOfDistribution(source));
  const main = own.find((source) => words(source.Components).includes('main') && releaseOf(source));
  const suite = main && releaseOf(main);
  if (!main || !suite) return undefined;
  const ofRelease = (/** @type {string} */ name) => name === suite || name.startsWith(`${suite}-`);
  return { suite, main, sources: own.filter((source) => words(source.Suites).some(ofRelease)) };
}

/**
 * The same archive and keyring for another release, main component only.
 * @param {Distribution} distribution
 * @param {string} suite
 * @returns {Source}
 */
export function sourceOfRelease({ main }, suite) {
  const { URIs, 'Signed-By': signedBy } = main;
  return {
    Types: 'deb',
    URIs: words(URIs)[0] ?? '',
    Suites: suite,
    Components: 'main',
    ...(signedBy && { 'Signed-By': signedBy }),
  };
}

/** Others name their entries after the release too (`bookworm main`), so the keyring or the archive's path decides. */
/** @param {Source} source */
function isOfDistribution(source) {
  const keyring = source['Signed-By'];
  if (keyring) return /(debian|ubuntu)-archive-/.test(keyring) || keyring.startsWith('-----BEGIN');
  return words(source.URIs).some((uri) => /\/(debian|debian-security|ubuntu|ubuntu-ports)\/?$/.test(uri));
}

/** @param {Source} source */
function releaseOf(source) {
  return words(source.Suites).find((suite) => !/[-/]/.test(suite));
}

/** @param {string | undefined} text */
function words(text) {
  return (text ?? '').split(/\s+/).filter(Boolean);
}
