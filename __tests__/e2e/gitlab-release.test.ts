import { appendFileSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { execa } from 'execa';
import { openPlace, type Place } from '../support/e2e-place.js';
import { type PackageRegistry, servePackage } from '../support/gitlab/package-registry.js';
import { runPipeline } from '../support/gitlab/run-pipeline.js';
import { serviceContainers } from '../support/gitlab/service-containers.js';

const root = resolve('.');
let place: Place;
let packages: PackageRegistry;

beforeAll(async () => {
  place = openPlace();
  packages = await servePackage(place.root);
}, 240_000);
afterAll(async () => {
  await packages.close();
  place.remove();
});

const git = (cwd: string, ...argv: readonly string[]) => execa('git', argv, { cwd, env: place.env });

/** What `npm run release:gitlab -- --dry-run` makes in a clone, as the GitLab project that it is pushed to. */
async function component(): Promise<string> {
  const [clone, project] = [join(place.root, 'clone'), join(place.root, 'component')];
  await git(place.root, 'clone', '--quiet', root, clone);
  const argv = ['run', '--silent', 'release:gitlab', '--', '--dry-run'];
  await execa('npm', argv, { cwd: clone, env: place.env, extendEnv: false });
  await git(place.root, 'clone', '--quiet', '--branch', 'gitlab-component', clone, project);
  await git(project, 'branch', '--move', 'main');
  await git(project, 'remote', 'set-url', 'origin', 'https://gitlab.com/org/ecs-ship.git');
  await git(project, 'symbolic-ref', 'refs/remotes/origin/HEAD', 'refs/remotes/origin/main');
  appendFileSync(join(project, '.git', 'info', 'exclude'), '.gitlab-ci-local\n');
  return project;
}

/** Command lines of what runs of that folder's programs; what has been told to end gets a moment. */
async function leftRunning(folder: string): Promise<readonly string[]> {
  for (let tries = 1; ; tries += 1) {
    const found = readdirSync('/proc')
      .map(commandLine)
      .filter((line) => line.includes(folder));
    if (found.length === 0 || tries > 40) return found;
    await sleep(250);
  }
}

function commandLine(pid: string): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
  } catch {
    return '';
  }
}

it('the release of the component is a project whose own pipeline runs every component, each on an emulator', async () => {
  const { exitCode, jobs, output } = await runPipeline(await component(), {
    env: { ...place.env, npm_config_registry: packages.url, npm_config_update_notifier: 'false' },
    containers: serviceContainers(place.root).executable,
    variables: { GITLAB_CI: 'true', CI_PIPELINE_IID: '7' },
  });
  const ended = [...jobs].map(([name, job]) => [name, job.exitCode]);
  expect([Object.fromEntries(ended), exitCode === 0 ? '' : output]).toEqual([
    {
      check: 0,
      'ship-on-emulator': 0,
      'plan-on-emulator': 0,
      'rollback-on-emulator': 0,
      'stop-on-emulator': 0,
    },
    '',
  ]);
  expect(jobs.get('ship-on-emulator')?.log).toContain('web is stable on web:2.');
  expect(jobs.get('rollback-on-emulator')?.log).toContain('web is back on web:1');
  expect(await leftRunning(join(place.root, 'temp'))).toEqual([]);
}, 240_000);
