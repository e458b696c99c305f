import { buildArguments, buildEnvironment } from './build-arguments.js';
import type { BuildRequest, BuildStep, BuildSteps } from './build-request.js';
import { buildKitFlags, cacheFlags } from './buildx-steps.js';
import { dockerPush } from './docker-steps.js';

/** buildx builds inside the engine, which then pushes. */
export function engineSteps(request: BuildRequest): BuildSteps {
  const { build, git, reference, privateFolder } = request;
  if (!build.reproducible || git === undefined) return buildThenPush(request, ['--load', '--tag', reference]);
  // The engine's own exporter refuses to change times ("conflicts with unpack"), so the image takes the way over a file.
  const file = `${privateFolder}/image.tar`;
  const output = `type=oci,dest=${file},name=${reference},rewrite-timestamp=true`;
  return buildThenPush(request, ['--output', output], ['load', '--quiet', '--input', file]);
}

function buildThenPush(
  request: BuildRequest,
  output: readonly string[],
  load?: readonly string[],
): BuildSteps {
  const argv = [
    ...['buildx', 'build', ...buildKitFlags(request), ...cacheFlags(request)],
    ...[...output, ...buildArguments(request)],
  ];
  const building = step(argv, buildEnvironment(request));
  const steps = [building, ...(load === undefined ? [] : [step(load, {})]), dockerPush(request.reference)];
  return { steps, digest: 'push output' };
}

function step(argv: readonly string[], env: Readonly<Record<string, string>>): BuildStep {
  return { does: 'build', command: { tool: 'docker', argv, env } };
}
