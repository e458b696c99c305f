// `npm run release:gitlab -- [--dry-run] [--remote NAME_OR_URL]`: makes of gitlab-component/ what GitLab publishes, a project
// with that folder at its root: the branch `gitlab-component` and the tag `1.2.3`; with a remote both are pushed there.
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { changelogSection } from './release/changelog-section.js';
import { componentCommit, componentFiles } from './release/component-commit.js';
import { componentFaults } from './release/component-faults.js';
import { run } from './setup/run.js';

const BRANCH = 'gitlab-component';
const { values } = parseArgs({
  options: { 'dry-run': { type: 'boolean', default: false }, remote: { type: 'string' } },
});
const { 'dry-run': dryRun, remote } = values;
const version = /** @type {string} */ (JSON.parse(readFileSync('package.json', 'utf8')).version);

const faults = [
  ...componentFaults(await componentFiles('HEAD'), version),
  ...(await uncommitted()),
  ...(dryRun ? [] : await unreleased()),
];
if (faults.length > 0) {
  console.error(faults.join('\n'));
  process.exitCode = 1;
} else {
  await prepare();
}

/** The branch and, unless it is a rehearsal, the tag and the push. */
async function prepare() {
  const source = (await git('rev-parse', 'HEAD')) ?? 'HEAD';
  const parent =
    remote === undefined ? await git('rev-parse', '--verify', '--quiet', BRANCH) : await pushed(remote);
  const commit = await componentCommit(source, {
    parent,
    message: `ecs-ship ${version}\n\nFrom commit ${source}.`,
  });
  await run(['git', 'branch', '--force', BRANCH, commit]);
  console.log(`branch ${BRANCH}: ${commit}`);
  const target = remote ?? 'REMOTE';
  const push = ['git', 'push', target, `${BRANCH}:refs/heads/main`, `refs/tags/${version}`];
  if (dryRun) {
    console.log(`not done: git tag ${version} ${commit}\nnot done: ${push.join(' ')}`);
    return;
  }
  await tag(commit);
  if (remote === undefined) console.log(`next: ${push.join(' ')}`);
  else await run(push);
}

/** GitLab publishes a tag once; one that is there already stays as it is. @param {string} commit */
async function tag(commit) {
  const there = await git('rev-parse', '--verify', '--quiet', `refs/tags/${version}^{commit}`);
  if (there === undefined) await run(['git', 'tag', version, commit]);
  else if (there !== commit) throw new Error(`the tag ${version} is there already, at ${there}`);
  console.log(`tag ${version}: ${commit}`);
}

/** What the component project's branch is at. @param {string} from */
async function pushed(from) {
  const fetched = await git('fetch', '--quiet', '--no-tags', from, 'refs/heads/main');
  return fetched === undefined ? undefined : git('rev-parse', 'FETCH_HEAD');
}

/** What the commit does not have is not released. */
async function uncommitted() {
  const changes = await git('status', '--porcelain', '--', 'gitlab-component', 'package.json');
  return changes ? [`There are changes in no commit:\n${changes}`] : [];
}

/** The component runs ecs-ship from npm, so that its version has to be out. */
async function unreleased() {
  const tags = (await git('tag', '--points-at', 'HEAD'))?.split('\n') ?? [];
  return [
    ...(tags.includes(`v${version}`) ? [] : [`This commit is not the tag v${version}.`]),
    ...(changelogSection(readFileSync('CHANGELOG.md', 'utf8'), version) === undefined
      ? [`CHANGELOG.md has no section "## [${version}]" with something in it.`]
      : []),
  ];
}

/** What git answers, without the end of line; undefined where it fails. @param {...string} argv */
async function git(...argv) {
  const { code, stdout } = await run(['git', ...argv], { allowFailure: true });
  return code === 0 ? stdout.trimEnd() : undefined;
}
