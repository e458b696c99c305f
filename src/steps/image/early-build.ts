import { isDeepStrictEqual } from 'node:util';
import { ShipError } from '../../errors.js';
import { buildSteps } from '../../plan/build/build-steps.js';
import type { Builder } from '../../plan/builder.js';
import type { BuilderCommand } from '../../ports/builder-port.js';
import type { RegistryLogin, TaggedImage } from '../../ports/ecr-port.js';
import type { Run } from '../run.js';
import type { Source } from '../source.js';
import { decideCacheOf } from './build-cache.js';
import { requestBuild } from './request-build.js';

/** Hears what a build prints, and when: milliseconds since the epoch. */
export type BuildListener = (text: string, at: number) => void;

/** A build that began while the rest was still being checked; the builder's `close` ends it where nobody takes it. */
export interface EarlyBuild {
  /** What this very command prints, told from its beginning; undefined where another one is under way. Throws `build-failed`. */
  take(command: BuilderCommand, listener: BuildListener): Promise<string> | undefined;
}

interface Means {
  readonly choosing: Promise<Builder>;
  readonly login: Promise<RegistryLogin>;
}

/**
 * Begins to build what the repository does not have, where that alone changes nothing outside the builder: what pushes or
 * caches in the registry in the same go has to wait until nothing can be refused any more.
 */
export async function beginEarly(
  run: Run,
  source: Source,
  found: readonly TaggedImage[],
  means: Means,
): Promise<EarlyBuild | undefined> {
  if (run.early === undefined || found.some(({ tag }) => tag === source.tag.tag)) return undefined;
  try {
    return await begin(run, source, means, run.early);
  } catch (error) {
    // Whoever asks for the builder, the login or the private folder in its turn is told.
    if (error instanceof ShipError) return undefined;
    throw error;
  }
}

async function begin(
  run: Run,
  source: Source,
  { choosing, login }: Means,
  over: AbortSignal,
): Promise<EarlyBuild | undefined> {
  const [builder, credentials] = await Promise.all([choosing, login]);
  const { cache } = decideCacheOf(run, builder, undefined);
  if (cache.kind === 'registry' || over.aborted) return undefined;
  await run.ports.builder.prepare(credentials, builder.tool);
  const uri = `${credentials.registry}/${run.config.image.repository}`;
  const [first] = buildSteps(requestBuild(run, source, { builder, cache, uri, tag: source.tag.tag })).steps;
  return first?.does === 'build' && !over.aborted ? start(run, first.command) : undefined;
}

function start({ config, ports }: Run, command: BuilderCommand): EarlyBuild {
  const heard: Parameters<BuildListener>[] = [];
  let tell: BuildListener = (text, at) => heard.push([text, at]);
  const secrets = Object.values(config.build.secrets);
  const hear = (text: string) => tell(text, ports.clock.now());
  let building: Promise<string> | undefined = ports.builder.run(
    { ...command, secrets },
    hear,
    'build-failed',
  );
  building.catch(() => undefined);
  return {
    take: (wanted, listener) => {
      if (!isDeepStrictEqual(wanted, command)) return undefined;
      for (const [text, at] of heard.splice(0)) listener(text, at);
      tell = listener;
      const taken = building;
      building = undefined;
      return taken;
    },
  };
}
