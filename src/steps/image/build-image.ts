import { ShipError } from '../../errors.js';
import type { BuildCache } from '../../plan/build/options/build-cache.js';
import type { BuildView } from '../../plan/build/progress/build-progress.js';
import type { Builder } from '../../plan/builder.js';
import { tagTaken } from '../../plan/image.js';
import { namesCommit } from '../../plan/image-tags.js';
import { isMovable } from '../../plan/tag-mutability.js';
import type { HeldImage } from '../../ports/builder-port.js';
import type { RegistryLogin, Repository, TaggedImage } from '../../ports/ecr-port.js';
import { briefly, patiently } from '../patiently.js';
import { notice, type Run, type StageVoice } from '../run.js';
import type { Source } from '../source.js';
import { together } from '../together.js';
import { tellContextSize } from './context-size.js';
import type { EarlyBuild } from './early-build.js';
import { visitRegistry } from './push-patiently.js';
import { requestBuild } from './request-build.js';
import { runBuild } from './run-build.js';

/** An image in the repository, and the tags it still has to get. */
export interface Pushed {
  readonly tagged: TaggedImage;
  readonly missing: readonly string[];
  /** How it was built, if it was. */
  readonly view?: BuildView;
  /** The same image on this machine. */
  readonly held?: HeldImage | undefined;
}

/** What builds, what it remembers, and the login for its push. */
export interface BuildMeans {
  readonly builder: Builder;
  readonly cache: BuildCache;
  readonly login: RegistryLogin;
  /** The build itself, where it began already. */
  readonly early?: EarlyBuild | undefined;
}

export interface BuildOrder {
  readonly source: Source;
  readonly repository: Repository;
  readonly tags: readonly string[];
  readonly voice: StageVoice;
  /** Is told of the push while the image is still looked up. */
  readonly onPushed: () => void;
}

/** Logs in, builds meanwhile, and pushes. The layers travel once: further tags are added by manifest. */
export async function buildImage(
  run: Run,
  order: BuildOrder,
  { builder, cache, login, early }: BuildMeans,
): Promise<Pushed> {
  const { ecr, builder: port } = run.ports;
  const { name, uri } = order.repository;
  await port.prepare(login, builder.tool);
  const registry = visitRegistry(run, login, builder.tool);
  const [tag = '', ...missing] = order.tags;
  const request = requestBuild(run, order.source, { builder, cache, uri, tag });
  try {
    const loggingIn = registry.logIn();
    const building = runBuild(run, request, { registry, voice: order.voice, early });
    const [{ digest, view }] = await together([building, loggingIn, tellContextSize(run)]);
    order.onPushed();
    const finding = patiently(run, briefly, () => ecr.findTags(name, [tag]));
    const holding = builder.tool === 'docker' ? port.findHeld(request.reference) : undefined;
    const [[tagged], held] = await together([finding, holding]);
    if (tagged !== undefined && (digest ?? tagged.digest) === tagged.digest)
      return { tagged, missing, view, held };
  } catch (error) {
    return { tagged: await takenMeanwhile(run, order, tag, error), missing };
  }
  throw new ShipError('push-failed', `${uri}:${tag} is not the image that was just pushed.`, {
    remedy:
      'Another pipeline pushed the same tag at the same time, or a pull-through rule stands in between: run again.',
  });
}

/**
 * A push that fails because its tag is taken by now: another pipeline shipped the same commit, and its image is as good;
 * any other holder of the tag is told as such.
 */
async function takenMeanwhile(
  run: Run,
  { source, repository }: BuildOrder,
  tag: string,
  error: unknown,
): Promise<TaggedImage> {
  const isPush = error instanceof ShipError && error.code === 'push-failed';
  if (!isPush || isMovable(repository, tag)) throw error;
  const [holder] = await run.ports.ecr.findTags(repository.name, [tag]).catch(() => []);
  if (holder === undefined) throw error;
  if (!namesCommit(run.config.image, source.tag) || run.config.image.reuse === 'off') {
    throw tagTaken(repository.name, tag, holder.digest);
  }
  notice(run, `Another pipeline pushed ${tag.slice(0, 12)} at the same time; its image is taken.`);
  return holder;
}
