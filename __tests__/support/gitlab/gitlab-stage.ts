import { appendFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { execa } from 'execa';
import { openStage, type Stage, type StageOptions } from '../e2e-stage.js';
import { type ComponentProject, ourComponents, publishComponents, SERVER } from './component-project.js';
import { type PackageRegistry, servePackage } from './package-registry.js';
import { type PipelineEnd, type Preview, previewPipeline, type Run, runPipeline } from './run-pipeline.js';
import { type ServiceContainers, serviceContainers } from './service-containers.js';
import { type Programs, standInPrograms } from './stand-in-programs.js';

/** How a pipeline of the stage runs. */
export interface PipelineRun extends Partial<Run> {
  /** Whether the project has AWS's static keys as CI/CD variables; true where it is not said. */
  readonly keys?: boolean;
}

export interface GitlabOptions extends StageOptions {
  /** Further components that pipelines may include. */
  readonly components?: readonly ComponentProject[];
  /** Programs that jobs find before this machine's own. */
  readonly programs?: Programs;
}

/** A GitLab with the component and a user's project, an npm registry with ours, and what a stage has. */
export interface GitlabStage extends Stage {
  /** Commit of the component's newest version. */
  readonly componentSha: string;
  readonly packages: PackageRegistry;
  readonly services: ServiceContainers;
  /** Commits the pipeline, after whatever else the project was given; answers the SHA. */
  commitPipeline(text: string): Promise<string>;
  /** As a runner does: the commit's tree, on no branch. */
  checkOut(commit: string): Promise<unknown>;
  run(run?: PipelineRun): Promise<PipelineEnd>;
  /** What the pipeline becomes, or why it is refused. */
  preview(): Promise<Preview>;
}

export async function openGitlabStage(options: GitlabOptions = {}): Promise<GitlabStage> {
  const stage = await openStage(options);
  const { root } = stage.place;
  const [{ gitConfig, shas }, packages] = await Promise.all([
    publishComponents(root, [ourComponents, ...(options.components ?? [])]),
    servePackage(root),
  ]);
  const bin = standInPrograms(root, options.programs);
  const env = { ...stage.env, ...surroundings(root, gitConfig, packages, bin) };
  const { folder } = stage.workspace;
  await cloned(folder);
  const services = serviceContainers(root);
  const containers = services.executable;
  const variables = { GITLAB_CI: 'true', CI_PIPELINE_IID: '7', ...thisMachinesDocker(env) };
  return {
    ...stage,
    env,
    componentSha: shas.get(ourComponents.path) ?? '',
    packages,
    services,
    commitPipeline: (text) => {
      stage.workspace.write('.gitlab-ci.yml', text);
      return stage.workspace.commit('pipeline');
    },
    checkOut: (commit) => execa('git', ['checkout', '--quiet', commit], { cwd: folder }),
    run: ({ keys = true, ...run } = {}) => {
      const given = { ...variables, ...run.variables };
      return runPipeline(folder, { containers, env: keys ? env : without(env), ...run, variables: given });
    },
    preview: () => previewPipeline(folder, { env, containers, variables }),
    close: async () => {
      await packages.close();
      await stage.close();
    },
  };
}

/** A work tree as a clone of `acme/web`, whose default branch is `main`. */
async function cloned(folder: string): Promise<void> {
  const git = (...argv: readonly string[]) => execa('git', argv, { cwd: folder });
  await git('branch', '--move', 'main');
  await git('remote', 'add', 'origin', `https://${SERVER}/acme/web.git`);
  await git('symbolic-ref', 'refs/remotes/origin/HEAD', 'refs/remotes/origin/main');
  appendFileSync(join(folder, '.git', 'info', 'exclude'), '.gitlab-ci-local\n');
}

/** In place of the Docker service or the runner's socket: the engine of the tests, without the service's certificates. */
function thisMachinesDocker({
  DOCKER_HOST = 'unix:///var/run/docker.sock',
}: Readonly<Record<string, string>>) {
  return { DOCKER_HOST, DOCKER_TLS_VERIFY: '', DOCKER_CERT_PATH: '' };
}

/** What jobs and the tool that runs them find. */
function surroundings(root: string, gitConfig: string, { url }: PackageRegistry, bin: string) {
  return {
    GIT_CONFIG_GLOBAL: gitConfig,
    GIT_CONFIG_NOSYSTEM: '1',
    npm_config_registry: url,
    npm_config_update_notifier: 'false',
    NPM_CONFIG_CACHE: join(root, 'npm'),
    PATH: `${bin}${delimiter}${process.env.PATH}`,
  };
}

/** The variables without AWS's static keys. */
function without(env: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const { AWS_ACCESS_KEY_ID: _id, AWS_SECRET_ACCESS_KEY: _key, ...others } = env;
  return others;
}
