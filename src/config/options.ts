import type { FrontEndName, OptionRow, ValuesOf } from './option-row.js';
import { awsOptions } from './options/aws-options.js';
import { buildOptions } from './options/build-options.js';
import { checkOptions } from './options/check-options.js';
import { containerOptions } from './options/container-options.js';
import { deploymentOptions } from './options/deployment-options.js';
import { imageOptions } from './options/image-options.js';
import { lifecycleOptions } from './options/lifecycle-options.js';
import { planOptions } from './options/plan-options.js';
import { repositoryOptions } from './options/repository-options.js';
import { rollbackOptions } from './options/rollback-options.js';
import { runOptions } from './options/run-options.js';
import { scanOptions } from './options/scan-options.js';
import { serviceOptions } from './options/service-options.js';
import { taskDefinitionOptions } from './options/task-definition-options.js';

/**
 * THE option table. Flags, action inputs, `ECS_SHIP_*` variables, keys of ecs-ship.yml, the component's inputs,
 * `--help`, the documentation and the JSON Schema all come from these rows (`npm run docs`).
 */
export const options = [
  ...serviceOptions,
  ...awsOptions,
  ...imageOptions,
  ...buildOptions,
  ...repositoryOptions,
  ...lifecycleOptions,
  ...scanOptions,
  ...taskDefinitionOptions,
  ...containerOptions,
  ...deploymentOptions,
  ...checkOptions,
  ...planOptions,
  ...runOptions,
  ...rollbackOptions,
] as const satisfies readonly OptionRow[];

/** The key of an entry of `services` that is no option of the run. */
export const dependsOn = {
  name: 'depends-on',
  kind: 'list',
  group: 'Service',
  description: 'Services of the same file, by their keys, that have to be stable before this one is begun.',
  example: 'api',
  scope: 'service',
} as const satisfies OptionRow;

export type OptionName = (typeof options)[number]['name'];

export type OptionValues = ValuesOf<typeof options>;

/** What a front end may read: a file holds also what other front ends make use of. */
export function readableOptions(frontEnd: FrontEndName): readonly OptionRow[] {
  const own = optionsOf(frontEnd);
  return (options as readonly OptionRow[]).filter((row) => own.includes(row) || row.inFile !== false);
}

/** The options a front end has. */
export function optionsOf(frontEnd: FrontEndName): readonly OptionRow[] {
  return (options as readonly OptionRow[]).filter((row) => row.frontEnds?.includes(frontEnd) ?? true);
}
