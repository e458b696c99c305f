import { buildArguments, buildEnvironment } from './build-arguments.js';
import type { BuildRequest, BuildSteps } from './build-request.js';

/** A buildx builder that builds and pushes in one go, and leaves the digest in a file. */
export function buildxSteps(request: BuildRequest): BuildSteps {
  const metadata = `${request.privateFolder}/build-metadata.json`;
  const argv = [
    ...['buildx', 'build', ...buildKitFlags, ...output(request), '--metadata-file', metadata],
    ...buildArguments(request),
  ];
  const command = { tool: 'docker', argv, env: buildEnvironment(request) } as const;
  return { steps: [{ does: 'build and push', command }], digest: { metadata } };
}

function output({ build, git, reference }: BuildRequest): string[] {
  if (!build.reproducible || git === undefined) return ['--push', '--tag', reference];
  return ['--output', `type=image,name=${reference},push=true,rewrite-timestamp=true`];
}

/** An attestation would make every image an index with an "unknown/unknown" platform, which ECR's scan cannot read. */
export const buildKitFlags: readonly string[] = ['--progress', 'plain', '--provenance=false'];
