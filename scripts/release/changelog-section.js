/**
 * What a changelog in the form of Keep a Changelog says of one version, without its heading.
 * @param {string} changelog
 * @param {string} version `1.2.3`
 * @returns {string | undefined} undefined where there is no such section, or nothing in it
 */
export function changelogSection(changelog, version) {
  const sections = changelog.split(/^## /m).slice(1);
  const section = sections.find((one) => one.startsWith(`[${version}]`));
  const body = section
    ?.slice(section.indexOf('\n'))
    .replace(/^\[[^\]]+\]: .*$/gm, '')
    .trim();
  return body || undefined;
}
