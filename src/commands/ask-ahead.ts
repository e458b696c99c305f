import { isDeepStrictEqual } from 'node:util';
import { builderAdapter } from '../adapters/builder.js';
import { gitAdapter } from '../adapters/git.js';
import { buildsImage } from '../plan/builds-image.js';
import { probeOrder } from '../plan/probe-order.js';
import { isRemoteContext } from '../plan/remote-context.js';
import type { BuilderPort } from '../ports/builder-port.js';
import type { GitPort } from '../ports/git-port.js';
import type { ShipRequest } from './ship.js';

/** Git and the builders, asked already what a build is sure to ask. */
export interface Asked {
  readonly git: GitPort;
  readonly builder: BuilderPort;
  /** Resolves once git, which keeps files of its own meanwhile, has answered; a run that is refused at once waits for that. */
  readonly settled: () => Promise<void>;
}

/** Both take as long to answer as the AWS SDK takes to be loaded, which can happen meanwhile. */
export function askAhead(request: ShipRequest): Asked {
  const git = gitAdapter(request.workingDirectory, request.interrupted);
  const builder = builderAdapter(request);
  if (!buildsImage(request.config)) return { git, builder, settled: async () => undefined };
  const { build } = request.config;
  const [tools = []] = probeOrder[build.builder];
  const probe = askedOnce(builder.probe, tools).ask;
  if (isRemoteContext(build.context))
    return { git, builder: { ...builder, probe }, settled: async () => undefined };
  const inspect = askedOnce(git.inspect, build.context, build.dockerfile);
  return {
    git: { ...git, inspect: inspect.ask },
    builder: { ...builder, probe },
    settled: inspect.settled,
  };
}

/** The question, asked now; the first to ask it gets that answer, everybody else another. */
function askedOnce<Given extends readonly unknown[], Answer>(
  ask: (...given: Given) => Promise<Answer>,
  ...now: Given
): { readonly ask: (...given: Given) => Promise<Answer>; readonly settled: () => Promise<void> } {
  const first = ask(...now);
  const settling = first.then(
    () => undefined,
    () => undefined,
  );
  let asked: Promise<Answer> | undefined = first;
  const again = (...given: Given) => {
    const answer = asked;
    if (answer === undefined || given.some((one, at) => !isDeepStrictEqual(one, now[at])))
      return ask(...given);
    asked = undefined;
    return answer;
  };
  return { ask: again, settled: () => settling };
}
