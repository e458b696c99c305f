import { planRevision } from '../../../src/plan/plan-revision.js';
import type { JsonObject } from '../../../src/ports/json-object.js';
import { planDocument } from '../../../src/report/json.js';
import { logLook } from '../../../src/report/look.js';
import { planLines } from '../../../src/report/plan-lines.js';
import { planMarkdown } from '../../../src/report/plan-markdown.js';
import type { ServiceSnapshot } from '../../../src/watch/rollout.js';
import { defaultConfig } from '../default-config.js';
import { nothingForeseen } from '../nothing-foreseen.js';
import { app } from './account.js';
import type { Definition } from './family.js';

const arn = 'arn:aws:ecs:eu-central-1:123456789012:task-definition/shop:7';

const service: ServiceSnapshot = {
  arn: 'arn:aws:ecs:eu-central-1:123456789012:service/default/web',
  name: 'web',
  clusterArn: 'arn:aws:ecs:eu-central-1:123456789012:cluster/default',
  status: 'ACTIVE',
  desired: 2,
  running: 2,
  pending: 0,
  taskDefinitionArn: arn,
  controller: 'ECS',
  deployments: [],
  events: [],
  targetGroupArns: [],
  circuitBreaker: { enabled: true, rollback: true },
};

/** A plan to go from one definition to another, as each front end shows it, with all that `--verbose` adds. */
export function shownPlan(current: Definition, wanted: Definition) {
  const image = wanted.containerDefinitions?.find(({ name }) => name === app.name)?.image ?? app.image;
  const config = { ...defaultConfig, taskDefinition: { ...defaultConfig.taskDefinition, container: 'app' } };
  const definition = { family: 'shop', ...current } as unknown as JsonObject;
  const file = { family: 'shop', ...wanted } as unknown as JsonObject;
  const actions = planRevision(
    { config, world: { ...nothing, service, revision: { arn, definition, tags: {} } }, file },
    image,
  );
  const plan = {
    ...nothingForeseen,
    version: 1,
    cluster: 'default',
    service: 'web',
    actions,
    changes: true,
  } as const;
  const human = (verbose: boolean) => planLines(plan, logLook({ verbose })).join('\n');
  return {
    human: human(false),
    verbose: human(true),
    json: JSON.stringify(planDocument(plan)),
    markdown: planMarkdown(plan),
  };
}

const nothing = { repository: undefined, tags: [], lifecyclePolicy: undefined };
