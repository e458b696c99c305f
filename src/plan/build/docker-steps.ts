import { buildArguments, buildEnvironment } from './build-arguments.js';
import type { BuildRequest, BuildStep, BuildSteps } from './build-request.js';
import { buildKitFlags } from './buildx-steps.js';

/** `docker build` and `docker push`, whatever builds behind the first of them. */
export function dockerSteps(request: BuildRequest): BuildSteps {
  const { builder, reference } = request;
  const argv = [
    ...['build', ...(builder.buildKit ? buildKitFlags(request) : []), '--tag', reference],
    ...buildArguments(request),
  ];
  const command = { tool: 'docker', argv, env: buildEnvironment(request) } as const;
  return { steps: [{ does: 'build', command }, dockerPush(reference)], digest: 'push output' };
}

/** The engine pushes one reference. */
export function dockerPush(reference: string): BuildStep {
  return { does: 'push', command: { tool: 'docker', argv: ['push', reference], env: {} } };
}
