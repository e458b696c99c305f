import { isDeepStrictEqual } from 'node:util';
import { builderAdapter } from '../adapters/builder.js';
import { gitAdapter } from '../adapters/git.js';
import { buildsImage } from '../plan/builds-image.js';
import { probeOrder } from '../plan/probe-order.js';
import { isRemoteContext } from '../plan/remote-context.js';
import type { BuilderPort, GitPort } from '../ports.js';
import type { ShipRequest } from './ship.js';

/** Git and the builders, asked already what a build is sure to ask. */
export interface Asked {
  readonly git: GitPort;
  readonly builder: BuilderPort;
}

/** Both take as long to answer as the AWS SDK takes to be loaded, which can happen meanwhile. */
export function askAhead(request: ShipRequest): Asked {
  const git = gitAdapter(request.workingDirectory, request.interrupted);
  const builder = builderAdapter(request);
  if (!buildsImage(request.config)) return { git, builder };
  const { build } = request.config;
  const [tools = []] = probeOrder[build.builder];
  return {
    builder: { ...builder, probe: askedOnce(builder.probe, tools) },
    git: isRemoteContext(build.context)
      ? git
      : { ...git, inspect: askedOnce(git.inspect, build.context, build.dockerfile) },
  };
}

/** The question, asked now; the first to ask it gets that answer, everybody else another. */
function askedOnce<Given extends readonly unknown[], Answer>(
  ask: (...given: Given) => Promise<Answer>,
  ...now: Given
): (...given: Given) => Promise<Answer> {
  let asked: Promise<Answer> | undefined = ask(...now);
  asked.catch(() => undefined);
  return (...given) => {
    const answer = asked;
    if (answer === undefined || given.some((one, at) => !isDeepStrictEqual(one, now[at])))
      return ask(...given);
    asked = undefined;
    return answer;
  };
}
