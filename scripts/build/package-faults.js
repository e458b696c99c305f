/** What the command, the action and the demo start with. */
const NEEDED = [
  'LICENSE',
  'README.md',
  'CHANGELOG.md',
  'action.yml',
  'package.json',
  'dist/cli.js',
  'dist/action.js',
  'dist/post.js',
  'dist/main.js',
  'dist/index.js',
  'dist/index.d.ts',
  'dist/licenses.txt',
  'man/ecs-ship.1',
  'scripts/setup/demo.js',
  'sample-app/Dockerfile',
  'sample-app/app.py',
  'sample-app/task-definition.json',
];

const ALLOWED =
  /^(LICENSE|README\.md|CHANGELOG\.md|action\.yml|package\.json|(dist|sample-app|scripts\/setup|docs\/schema|man)\/.*)$/;
const NEVER = /(^|\/)(node_modules|__pycache__|\.env[^/]*|.*\.(node|exe|map|tar|log|pem))(\/|$)/;

/**
 * What is wrong with a package that holds these files.
 * @param {readonly string[]} names paths in the package
 * @returns {string[]} one sentence each
 */
export function packageFaults(names) {
  const missing = NEEDED.filter((name) => !names.includes(name)).map(
    (name) => `${name} is missing from the package`,
  );
  const foreign = names.filter((name) => !ALLOWED.test(name) || NEVER.test(name));
  return [...missing, ...foreign.map((name) => `${name} does not belong into the package`)];
}
