import type { Config } from '../config/config.js';

/** Stands for whatever revision the service runs, where a revision is named. */
export const currentRevision = 'current';

/**
 * The configuration of a run that deploys a revision as it is and asks nothing else of the service: what a build, a task
 * definition, a repository or a scan would need has no say. `revision` is an ARN, `family:revision` or `current`.
 */
export function configAsItIs(config: Config, revision: string, forceNewDeployment = false): Config {
  const { reference: _, ...image } = config.image;
  const { policyFile: __, ...lifecycle } = config.lifecycle;
  const { overrides } = config.taskDefinition;
  const { release: ___, ...rest } = config;
  return {
    ...rest,
    image: { ...image, pushTo: [] },
    lifecycle,
    scan: { ...config.scan, gate: 'off' },
    taskDefinition: { revision, overrides },
    update: { forceNewDeployment, allowOlder: true },
  };
}
