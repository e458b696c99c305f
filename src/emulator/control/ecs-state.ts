import { describeCluster } from '../ecs/cluster-description.js';
import type { ClusterState, Ecs } from '../ecs/ecs.js';
import { describeServiceDeployment } from '../ecs/service-deployment-description.js';
import { describeService } from '../ecs/service-description.js';
import { describeTask } from '../ecs/task-description.js';
import { withoutValues } from './without-values.js';

/** ECS of one account and region, in the shapes of its own Describe operations. */
export function ecsState(ecs: Ecs) {
  const { accountId, region } = ecs.arns;
  const taskDefinitions = [...ecs.families.values()]
    .flat()
    .map(({ definition }) => `${definition.family}:${definition.revision} ${definition.status}`);
  const clusters = [...ecs.clusters.values()].map((cluster) => clusterState(ecs, cluster));
  return { accountId, region, taskDefinitions, clusters };
}

function clusterState(ecs: Ecs, cluster: ClusterState) {
  const services = [...cluster.services.values()].map((service) => ({
    ...describeService(service),
    serviceDeployments: service.serviceDeployments.map((deployment) =>
      describeServiceDeployment(service, deployment),
    ),
  }));
  const tasks = [...ecs.engine.tasks.values()]
    .filter((task) => task.clusterArn === cluster.arn)
    .map((task) => withoutValues(describeTask(task)));
  return { ...describeCluster(ecs, cluster), services, tasks };
}
