import type { Config } from '../../config/config.js';
import type { RunOf } from '../../plan/one-off/run-wish.js';
import type { TaskDefinitionRevision } from '../../ports/ecs-port.js';
import type { Ports } from '../../ports.js';
import type { ServiceSnapshot } from '../../watch/rollout.js';
import { patiently, stubbornly } from '../patiently.js';
import { findByCommit } from '../rollback/find-by-commit.js';
import type { TaskWorld } from './task-job.js';

/** What finding a revision needs of the world. */
export interface RunWorld extends TaskWorld {
  readonly config: Config;
  readonly ports: TaskWorld['ports'] & Pick<Ports, 'ecr'>;
}

/** The revision that somebody means, as it is described. Throws `revision-unusable`. */
export async function findRevision(
  world: RunWorld,
  service: ServiceSnapshot,
  of: RunOf | undefined,
): Promise<TaskDefinitionRevision> {
  const { ecs } = world.ports;
  const current = service.taskDefinitionArn;
  const describe = (reference: string) =>
    patiently(world, stubbornly, () => ecs.describeTaskDefinition(reference));
  if (of?.kind === 'revision') return describe(wholeReference(of.reference, current));
  const revision = await describe(current);
  if (of?.kind !== 'commit') return revision;
  const past = { current, service, revision, history: [], isKnown: false, going: undefined };
  return describe(await findByCommit(world, of.commit, past));
}

/** A number is one of the family that the service runs. */
function wholeReference(reference: string, current: string): string {
  return /^\d+$/.test(reference) ? current.replace(/\d+$/, reference) : reference;
}
