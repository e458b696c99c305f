import { basename } from 'node:path';
import { buildArguments, buildEnvironment } from './build-arguments.js';
import type { BuildRequest, BuildStep, BuildSteps } from './build-request.js';
import { buildKitFlags, cacheFlags } from './buildx-steps.js';
import { containersSteps } from './containers-steps.js';
import { dockerSteps } from './docker-steps.js';

/** The commands that build the image and leave nothing of it but what the builder itself remembers. */
export function proofSteps(request: BuildRequest): BuildSteps {
  const { kind } = request.builder;
  if (kind === 'buildx' || kind === 'engine') return inBuildx(request);
  const named = { ...request, reference: localName(request) };
  const { steps } = kind === 'docker' ? dockerSteps(named) : containersSteps(named);
  const kept = steps.filter(({ does }) => does !== 'push');
  const isTidied = kept.some(({ does }) => does === 'tidy');
  return { steps: isTidied ? kept : [...kept, remove(named)], digest: 'none' };
}

/** As an archive, whose size is the image's; Docker's older image store gives none. */
function inBuildx(request: BuildRequest): BuildSteps {
  const { builder, privateFolder } = request;
  const archive = builder.makesIndexes ? { archive: `${privateFolder}/image.tar` } : {};
  const output = builder.makesIndexes ? `type=oci,dest=${archive.archive}` : 'type=cacheonly';
  const argv = [
    ...['buildx', 'build', ...buildKitFlags(request), ...cacheFlags(request)],
    ...['--output', output, ...buildArguments(request)],
  ];
  const command = { tool: 'docker', argv, env: buildEnvironment(request) } as const;
  return { steps: [{ does: 'build', command }], digest: 'none', ...archive };
}

/** A name that no other run has, and no registry. */
function localName({ privateFolder }: BuildRequest): string {
  return `localhost/ecs-ship-proof:${basename(privateFolder).replace(/[^\w.-]/g, '')}`;
}

function remove({ builder, reference }: BuildRequest): BuildStep {
  const words = builder.tool === 'docker' ? ['image', 'rm'] : ['rmi'];
  return { does: 'tidy', command: { tool: builder.tool, argv: [...words, reference], env: {} } };
}
