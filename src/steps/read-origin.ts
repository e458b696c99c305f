import { ShipError } from '../errors.js';
import { revisionOrigin } from '../plan/revision-tags.js';
import type { JsonObject } from '../ports/json-object.js';
import type { DeployedRevision } from '../watch/ended-by-others.js';
import type { RolloutDeployment } from '../watch/rollout.js';
import { briefly, patiently } from './patiently.js';
import type { Run } from './run.js';

/** Whose deployment it is, in one request; what cannot be read is left out: it changes nothing about ours. */
export async function readOrigin(
  run: Run,
  deployment: RolloutDeployment | undefined,
): Promise<DeployedRevision> {
  if (deployment === undefined) return {};
  try {
    const arn = deployment.taskDefinitionArn;
    const { definition, tags } = await patiently(run, briefly, () =>
      run.ports.ecs.describeTaskDefinition(arn),
    );
    return { image: imageOf(definition), ...revisionOrigin(tags) };
  } catch (error) {
    if (error instanceof ShipError) return {};
    throw error;
  }
}

/** Of the first essential container, as the definition gives it. */
function imageOf({ containerDefinitions = [] }: JsonObject): string | undefined {
  const containers = containerDefinitions as readonly {
    readonly essential?: boolean;
    readonly image?: string;
  }[];
  return containers.find(({ essential = true }) => essential)?.image;
}
