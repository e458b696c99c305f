import type { CheckInput } from '../check-input.js';
import type { CheckRule } from '../check-rule.js';
import { objectIn, textsIn } from '../json-value.js';
import { references } from '../references.js';
import { rollsOut, type ServiceView } from '../service-view.js';

const stuckPercentages: CheckRule = {
  id: 'stuck-percentages',
  severity: 'error',
  title: 'Deployment percentages that cannot progress',
  explanation:
    'ECS may start no task above maximumPercent (rounded down) and stop none below minimumHealthyPercent (rounded up): where both come to the same number, a deployment never begins.',
  remedy: 'Raise maximumPercent, or lower minimumHealthyPercent.',
  reference: references.rollingUpdate,
  find: (input) => {
    const { service } = input;
    const [percent, count] = [percentages(service), desiredCount(input)];
    if (service === undefined || percent === undefined) return [];
    const { minimum, maximum } = percent;
    const [most, least] = [(count ?? 1) * maximum, (count ?? 1) * minimum].map((part) => part / 100) as [
      number,
      number,
    ];
    const stuck =
      count === undefined
        ? maximum <= 100 && minimum >= 100
        : count > 0 && Math.floor(most) <= count && Math.ceil(least) >= count;
    if (!stuck) return [];
    const tasks = count === undefined ? '' : ` with ${count} ${count === 1 ? 'task' : 'tasks'}`;
    const message = `maximumPercent ${maximum} and minimumHealthyPercent ${minimum}${tasks} leave no room for a deployment`;
    return [{ place: service.at('deploymentConfiguration', 'maximumPercent'), message }];
  },
};

const circuitBreakerOff: CheckRule = {
  id: 'circuit-breaker-off',
  severity: 'warning',
  title: 'Deployment circuit breaker is off',
  explanation:
    'Without it ECS starts tasks that fail again and again, for hours, and never says that the deployment has failed.',
  remedy: 'Set deploymentCircuitBreaker with enable and rollback true.',
  reference: references.circuitBreaker,
  find: ({ service }) => {
    if (service === undefined || !rollsOut(service)) return [];
    const { enable } = objectIn(objectIn(service.settings.deploymentConfiguration).deploymentCircuitBreaker);
    if (enable === true) return [];
    const place = service.at('deploymentConfiguration', 'deploymentCircuitBreaker', 'enable');
    return [{ place, message: 'the service has no deployment circuit breaker' }];
  },
};

const singleTask: CheckRule = {
  id: 'single-task-without-minimum',
  severity: 'warning',
  title: 'Only task is stopped before its successor runs',
  explanation:
    'With one task and minimumHealthyPercent 0 ECS may stop it first: each deployment is an outage.',
  remedy: 'Set minimumHealthyPercent to 100 and maximumPercent to 200, or run two tasks.',
  reference: references.rollingUpdate,
  find: (input) => {
    const percent = percentages(input.service);
    if (input.service === undefined || percent === undefined) return [];
    if (desiredCount(input) !== 1 || percent.minimum > 0) return [];
    const place = input.service.at('deploymentConfiguration', 'minimumHealthyPercent');
    return [{ place, message: 'one task, and minimumHealthyPercent 0 lets ECS stop it first' }];
  },
};

const publicAddress: CheckRule = {
  id: 'public-ip-in-private-subnet',
  severity: 'warning',
  title: 'Public IP address in a private subnet',
  explanation:
    'In a subnet without an internet gateway a public address leads nowhere; should the subnet not be private after all, the task is open to the internet.',
  remedy: 'Set assignPublicIp to DISABLED; a private subnet reaches the internet through a NAT gateway.',
  reference: references.fargateNetworking,
  find: ({ service }) => {
    const awsvpc = objectIn(objectIn(service?.settings.networkConfiguration).awsvpcConfiguration);
    const subnet = textsIn(awsvpc.subnets).find((name) => /private|internal|isolated/i.test(name));
    if (service === undefined || awsvpc.assignPublicIp !== 'ENABLED' || subnet === undefined) return [];
    const place = service.at('networkConfiguration', 'awsvpcConfiguration', 'assignPublicIp');
    return [{ place, message: 'assignPublicIp is ENABLED, and a subnet is named as private' }];
  },
};

/** Of a rolling service of replicas; what is not set has the API's defaults. */
function percentages(service: ServiceView | undefined) {
  if (service === undefined || !rollsOut(service) || service.settings.schedulingStrategy === 'DAEMON')
    return undefined;
  const { minimumHealthyPercent, maximumPercent } = objectIn(service.settings.deploymentConfiguration);
  const [minimum, maximum] = [minimumHealthyPercent ?? 100, maximumPercent ?? 200];
  return typeof minimum === 'number' && typeof maximum === 'number' ? { minimum, maximum } : undefined;
}

function desiredCount({ service, config }: CheckInput): number | undefined {
  const count = config.update.desiredCount ?? service?.settings.desiredCount;
  return typeof count === 'number' ? count : undefined;
}

export const rolloutRules = [stuckPercentages, circuitBreakerOff, singleTask, publicAddress] as const;
