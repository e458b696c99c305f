/** What GitLab takes for a component at a project's root (GitLab Docs, "CI/CD components", directory structure). */
const TEMPLATE = /^templates\/([\w-]+)\.yml$/;
const MOST = 30;
/** As `npm run docs` writes it: a release needs no YAML parser, and so nothing that would have to be installed. */
const STATED = /^ {4}version:\n(?: {6}.*\n)*? {6}default: '([^'\n]*)'$/m;
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
  const [header = '', ...jobs] = text.split(/^---$/m);
  if (jobs.length !== 1) return [`${path} is not two YAML documents: inputs, then jobs.`];
  const stated = STATED.exec(header)?.[1];
  if (stated === version) return [];
  return [`${path} runs ecs-ship ${stated}, package.json says ${version}: run npm run docs.`];
}
