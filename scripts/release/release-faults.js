import { changelogSection } from './changelog-section.js';

const TAG = /^v(\d+\.\d+\.\d+(?:-[0-9A-Za-z.-]+)?)$/;

/**
 * Why a tag must not be released: it, package.json and CHANGELOG.md have to name one version.
 * @param {string} tag `v1.2.3`
 * @param {{ manifest: string, changelog: string, repository?: string | undefined }} files the texts of package.json and
 *   CHANGELOG.md, and the repository of this run as `owner/name`
 * @returns {string[]} a sentence each
 */
export function releaseFaults(tag, { manifest, changelog, repository }) {
  const version = TAG.exec(tag)?.[1];
  if (version === undefined) return [`${tag} is not a version tag such as v1.2.3.`];
  const stated = JSON.parse(manifest);
  const faults = [];
  if (stated.version !== version) faults.push(`package.json says ${stated.version}, the tag ${version}.`);
  if (changelogSection(changelog, version) === undefined) {
    faults.push(`CHANGELOG.md has no section "## [${version}]" with something in it.`);
  }
  if (repository && !stated.repository?.url?.endsWith(`/${repository}.git`)) {
    faults.push(`package.json names another repository than ${repository}: npm would refuse the provenance.`);
  }
  return faults;
}
