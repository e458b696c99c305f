import { ShipError } from '../../errors.js';
import { renderTaskDefinition } from '../../plan/definition/task-definition.js';
import type { TaskDefinitionRevision } from '../../ports/ecs-port.js';
import { patiently, stubbornly } from '../patiently.js';
import type { TaskWorld } from './task-job.js';

/** RunTask can override no image: a revision of a family of its own has it, and goes once its tasks are started. */
export async function withImage<Result>(
  world: TaskWorld,
  { definition }: TaskDefinitionRevision,
  { image, container }: { readonly image: string; readonly container: string },
  work: (revision: TaskDefinitionRevision, started: () => Promise<void>) => Promise<Result>,
): Promise<Result> {
  const { ecs } = world.ports;
  const rendered = renderTaskDefinition({ definition, image, container });
  const own = { ...rendered, family: `${definition.family}-run` };
  const arn = await patiently(world, stubbornly, () => ecs.registerTaskDefinition(own, {}));
  let gone: Promise<void> | undefined;
  const deregister = () => {
    gone ??= tidily(() => ecs.deregisterTaskDefinition(arn));
    return gone;
  };
  try {
    return await work({ arn, definition: own, tags: {} }, deregister);
  } finally {
    await deregister();
  }
}

/** A revision that stays is no harm: nothing names its family. */
async function tidily(call: () => Promise<void>): Promise<void> {
  try {
    await call();
  } catch (error) {
    if (!(error instanceof ShipError)) throw error;
  }
}
