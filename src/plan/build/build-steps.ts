import type { BuildRequest, BuildSteps } from './build-request.js';
import { buildxSteps } from './buildx-steps.js';
import { containersSteps } from './containers-steps.js';
import { dockerSteps } from './docker-steps.js';
import { engineSteps } from './engine-steps.js';
import { proofSteps } from './proof-steps.js';

/** The commands that build and push the image, or only build it, by the builder that was chosen. */
export function buildSteps(request: BuildRequest): BuildSteps {
  return (request.isProof ? proofSteps : stepsOf[request.builder.kind])(request);
}

const stepsOf = {
  buildx: buildxSteps,
  engine: engineSteps,
  docker: dockerSteps,
  podman: containersSteps,
  buildah: containersSteps,
};
