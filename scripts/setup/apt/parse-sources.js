/**
 * One entry of apt's sources: field names as in deb822 (`Types`, `URIs`, `Suites`, `Components`, `Signed-By`, …).
 * @typedef {Readonly<Record<string, string>>} Source
 */

/**
 * Reads a `.sources` file (deb822, see sources.list(5)); disabled entries are left out.
 * @param {string} text
 * @returns {Source[]}
 */
export function parseSources(text) {
  const stanzas = text
    .replace(/^#.*\n?/gm, '')
    .split(/\n\s*\n/)
    .map(parseStanza);
  return stanzas.filter((source) => source.URIs && source.Enabled?.toLowerCase() !== 'no');
}

/**
 * Reads a `.list` file: one `deb [option=value …] URI suite component…` per line.
 * @param {string} text
 * @returns {Source[]}
 */
export function parseSourcesList(text) {
  const lines = text.matchAll(/^\s*(deb(?:-src)?)\s+(?:\[([^\]]*)\]\s+)?(\S+)\s+(\S+)[ \t]*([^#\n]*)/gm);
  return [...lines].map(([, type = '', options = '', uri = '', suite = '', components = '']) => ({
    Types: type,
    URIs: uri,
    Suites: suite,
    Components: components.trim(),
    ...listOptions(options),
  }));
}

/**
 * Writes an entry as a deb822 stanza.
 * @param {Source} source
 */
export function formatSource(source) {
  return Object.entries(source)
    .map(([field, value]) => `${field}: ${value}\n`)
    .join('');
}

/** @param {string} text @returns {Source} */
function parseStanza(text) {
  const fields = text.matchAll(/^([\w-]+):[ \t]*(.*(?:\n[ \t].*)*)/gm);
  return Object.fromEntries([...fields].map(([, name = '', value = '']) => [name, value.trim()]));
}

const OPTION_FIELDS = { 'signed-by': 'Signed-By', arch: 'Architectures', trusted: 'Trusted' };

/** @param {string} text @returns {Source} */
function listOptions(text) {
  const pairs = text
    .split(/\s+/)
    .filter(Boolean)
    .map((option) => option.split('='));
  return Object.fromEntries(
    pairs.flatMap(([name = '', value = '']) => {
      const field = OPTION_FIELDS[/** @type {keyof typeof OPTION_FIELDS} */ (name)];
      return field ? [[field, value.replaceAll(',', ' ')]] : [];
    }),
  );
}
