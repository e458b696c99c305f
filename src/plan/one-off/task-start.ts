import type { JsonObject } from '../../ports/json-object.js';
import type { TaskOverrides, TaskStart } from '../../ports/tasks-port.js';
import type { ServiceSnapshot } from '../../watch/rollout.js';
import { taskVolumes } from './task-volumes.js';

export interface TaskWish {
  readonly service: ServiceSnapshot;
  /** ARN. */
  readonly taskDefinition: string;
  /** That revision, as it is described. */
  readonly definition: JsonObject;
  readonly overrides: TaskOverrides;
  readonly count: number;
  readonly startedBy: string;
  readonly clientToken: string;
  /** The service's own tags; only asked for where its tasks get them. */
  readonly serviceTags: Readonly<Record<string, string>>;
}

/**
 * A task that is launched as the service's own are: its network, capacity provider or launch type, platform version,
 * placement, volumes and ECS Exec. Of tags it gets those that the service's tasks get, but for ECS's own.
 */
export function taskStart(wish: TaskWish): TaskStart {
  const { service, taskDefinition, overrides, count, startedBy, clientToken, serviceTags } = wish;
  const volumeConfigurations = taskVolumes(service.volumes ?? [], wish.definition);
  const own = Object.entries(serviceTags).filter(([key]) => !key.startsWith('aws:'));
  return {
    cluster: service.clusterArn,
    taskDefinition,
    count,
    launch: { ...service.launch, ...(volumeConfigurations.length === 0 ? {} : { volumeConfigurations }) },
    overrides,
    startedBy,
    clientToken,
    tags: service.propagateTags === 'SERVICE' ? Object.fromEntries(own) : {},
    revisionTags: service.propagateTags === 'TASK_DEFINITION',
  };
}
