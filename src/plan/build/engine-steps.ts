import { buildArguments, buildEnvironment } from './build-arguments.js';
import type { BuildRequest, BuildSteps } from './build-request.js';
import { buildKitFlags } from './buildx-steps.js';
import { dockerPush } from './docker-steps.js';

/** buildx builds inside the engine, which then pushes. */
export function engineSteps(request: BuildRequest): BuildSteps {
  const argv = [
    ...['buildx', 'build', ...buildKitFlags, '--load', '--tag', request.reference],
    ...buildArguments(request),
  ];
  const command = { tool: 'docker', argv, env: buildEnvironment(request) } as const;
  return { steps: [{ does: 'build', command }, dockerPush(request.reference)], digest: 'push output' };
}
