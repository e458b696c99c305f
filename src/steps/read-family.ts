import { ShipError } from '../errors.js';
import type { JsonObject } from '../ports/json-object.js';
import { patiently, stubbornly } from './patiently.js';
import { notice, type Run } from './run.js';

/** The family's latest revision, where it gets the image. */
export async function readFamily(run: Run): Promise<JsonObject | undefined> {
  const { family, file, revision } = run.config.taskDefinition;
  return family === undefined || file !== undefined || revision !== undefined
    ? undefined
    : describeFamily(run, family);
}

async function describeFamily(run: Run, family: string): Promise<JsonObject> {
  const reading = patiently(run, stubbornly, () => run.ports.ecs.describeTaskDefinition(family));
  const { definition, tags, unknown } = await reading.catch((error: unknown) => {
    if (!(error instanceof ShipError) || !/Unable to describe/.test(error.message)) throw error;
    throw new ShipError('task-definition-unreadable', `The family ${family} has no active task definition.`, {
      evidence: [error.message],
      remedy:
        'Correct the option task-definition-family, or leave it out to use the service’s current revision.',
    });
  });
  tellOfUnknown(run, unknown);
  return { ...definition, tags: Object.entries(tags).map(([key, value]) => ({ key, value })) };
}

/** What the SDK does not know cannot be registered again; it must not get lost in silence. */
export function tellOfUnknown(run: Run, unknown: readonly string[] = []): void {
  if (unknown.length === 0) return;
  const names = unknown.join(', ');
  notice(
    run,
    `This version of ecs-ship does not know ${names}: a new revision will be without. Update ecs-ship.`,
  );
}
