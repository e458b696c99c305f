import { parseAllDocuments } from 'yaml';

/** What GitLab takes for a component at a project's root (GitLab Docs, "CI/CD components", directory structure). */
const TEMPLATE = /^templates\/([\w-]+)\.yml$/;
const MOST = 30;
const EXPECTED = ['README.md', 'LICENSE.md', '.gitlab-ci.yml'];

/**
 * Why a folder is no component project for a release of that version.
 * @param {ReadonlyMap<string, string>} files texts by their paths in the folder
 * @param {string} version `1.2.3`, as package.json says
 * @returns {string[]} a sentence each
 */
export function componentFaults(files, version) {
  const paths = [...files.keys()];
  const missing = EXPECTED.filter((path) => !files.has(path)).map((path) => `${path} is missing.`);
  const inTemplates = paths.filter((path) => path.startsWith('templates/'));
  const misplaced = inTemplates
    .filter((path) => !TEMPLATE.test(path))
    .map((path) => `${path} is no component: GitLab takes templates/NAME.yml.`);
  const templates = inTemplates.filter((path) => TEMPLATE.test(path));
  const count =
    templates.length === 0 || templates.length > MOST
      ? [`templates/ holds ${templates.length} components; GitLab takes 1 to ${MOST}.`]
      : [];
  const wrong = templates.flatMap((path) => templateFaults(path, files.get(path) ?? '', version));
  return [...missing, ...misplaced, ...count, ...wrong];
}

/** @param {string} path @param {string} text @param {string} version @returns {string[]} */
function templateFaults(path, text, version) {
  const [header, jobs, ...rest] = parseAllDocuments(text);
  if (header === undefined || jobs === undefined || rest.length > 0) {
    return [`${path} is not two YAML documents: inputs, then jobs.`];
  }
  const errors = [...header.errors, ...jobs.errors].map(({ message }) => `${path}: ${message}`);
  const stated = header.getIn(['spec', 'inputs', 'version', 'default']);
  if (stated === version) return errors;
  return [...errors, `${path} runs ecs-ship ${stated}, package.json says ${version}: run npm run docs.`];
}
