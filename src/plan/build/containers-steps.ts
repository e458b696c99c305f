import { basename, join } from 'node:path';
import type { BuilderCommand } from '../../ports/builder-port.js';
import { isLoopback } from '../loopback.js';
import { isRemoteContext } from '../remote-context.js';
import { buildArguments, buildEnvironment } from './build-arguments.js';
import type { BuildRequest, BuildStep, BuildSteps } from './build-request.js';

/** podman and buildah take the same words. Several platforms are built into a manifest list, which is pushed as an index. */
export function containersSteps(request: BuildRequest): BuildSteps {
  const file = `${request.privateFolder}/digest`;
  const { reference } = request;
  const push = [...plain(reference), '--digestfile', file];
  if (request.build.platforms.length < 2) {
    const steps = [
      step('build', request, buildWords(request, ['--layers', '--tag', reference])),
      step('push', request, ['push', ...push, reference]),
    ];
    return { steps, digest: { file } };
  }
  const list = localList(request);
  const steps = [
    // buildah 1.28 takes a remembered layer of one platform for another's where both start from scratch.
    step('build', request, buildWords(request, ['--layers=false', '--manifest', list])),
    step('push', request, [
      'manifest',
      'push',
      '--all',
      '--format=oci',
      ...push,
      list,
      `docker://${reference}`,
    ]),
    step('tidy', request, ['manifest', 'rm', list]),
  ];
  return { steps, digest: { file } };
}

function step(does: BuildStep['does'], request: BuildRequest, argv: readonly string[]): BuildStep {
  return {
    does,
    command: { tool: request.builder.tool, argv, env: does === 'build' ? variables(request) : {} },
  };
}

function buildWords(request: BuildRequest, words: readonly string[]): string[] {
  return ['build', ...words, ...times(request), ...buildArguments({ ...request, build: named(request) })];
}

/** The times of the image and of its layers' files; beside them newer versions refuse the variable. */
function times({ build, git }: BuildRequest): string[] {
  if (git === undefined) return [];
  const at = `${git.committedAt}`;
  const declared = 'SOURCE_DATE_EPOCH' in build.args ? [] : ['--build-arg', `SOURCE_DATE_EPOCH=${at}`];
  return ['--timestamp', at, ...declared];
}

function variables(request: BuildRequest): BuilderCommand['env'] {
  return { ...buildEnvironment({ build: request.build }), ...(request.git && { SOURCE_DATE_EPOCH: '' }) };
}

/** A Containerfile beside it would win over the Dockerfile. */
function named({ build }: BuildRequest): BuildRequest['build'] {
  const { dockerfile, context } = build;
  if (dockerfile !== undefined || isRemoteContext(context)) return build;
  return { ...build, dockerfile: join(context, 'Dockerfile') };
}

/** A name that no other run has, since a list that exists is added to. */
function localList({ privateFolder }: BuildRequest): string {
  return `localhost/ecs-ship-list:${basename(privateFolder).replace(/[^\w.-]/g, '')}`;
}

function plain(reference: string): string[] {
  return isLoopback(reference.split('/')[0] ?? '') ? ['--tls-verify=false'] : [];
}
