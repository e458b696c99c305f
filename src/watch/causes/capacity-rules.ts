import { developerGuide, EVENTS } from './aws-page.js';
import { byEvent, byTask, type CauseRule, either, type Found } from './cause-rule.js';
import { listWords } from './list-words.js';
import { networkLine } from './network-cause.js';
import { sizeLine } from './size-line.js';

const NO_ADDRESS = /InsufficientFreeAddressesInSubnet|(?:not enough|insufficient|no) free (?:IP )?addresses/i;
const NETWORK_INTERFACE = /Unexpected EC2 error while attempting to Create Network Interface.*/is;

/** Why ECS finds no place for a task. */
export const capacityRules: readonly CauseRule[] = [
  {
    id: 'no-free-address',
    title: 'The subnet has no free IP address',
    cause: either(byTask(NO_ADDRESS, noAddress), byEvent(NO_ADDRESS, noAddress)),
    remedy: 'Add a subnet to the service’s network configuration, use a larger one, or free addresses in it.',
    shows: networkLine,
    docs: developerGuide('failed-to-start-error'),
  },
  {
    id: 'network-interface',
    title: 'No network interface can be made for the task',
    cause: byTask(NETWORK_INTERFACE, ({ match }) => `The task gets no network interface: ${match[0]}`),
    remedy: 'Check the subnets and security groups of the service, and the quota of network interfaces.',
    shows: networkLine,
    docs: developerGuide('failed-to-start-error'),
  },
  {
    id: 'no-network-interface',
    title: 'The container instance cannot take another network interface',
    cause: byEvent(
      /\(?container-instance (\w+)\)? encountered error "RESOURCE:ENI"/,
      ({ match }) =>
        `The container instance ${match[1]} has no room for another network interface (RESOURCE:ENI).`,
    ),
    remedy: 'Add instances, use larger ones, or turn on awsvpcTrunking for more interfaces per instance.',
    docs: developerGuide('container-instance-eni'),
  },
  {
    id: 'fargate-quota',
    title: 'A Fargate quota of the account is reached',
    cause: byEvent(
      /Reason: (You['’]ve reached the limit on the number of (vCPUs|tasks) you can run concurrently|The requested (CPU|MEMORY) configuration is above your limit)/,
      ({ match }) =>
        match[2] === undefined
          ? `The task’s ${match[3]} is above the account’s Fargate quota.`
          : `The account has reached its Fargate quota of ${match[2]} that run at the same time.`,
    ),
    remedy:
      'Ask for a higher quota in Service Quotas (AWS Fargate), stop what is not needed, or make the task smaller.',
    shows: sizeLine,
    docs: developerGuide('service-quotas'),
  },
  {
    id: 'fargate-capacity',
    title: 'Fargate has no capacity at the moment',
    cause: byEvent(
      /Capacity is unavailable at this time/,
      ({ evidence: { service } }) =>
        `AWS Fargate has no capacity for the task at the moment${service?.network === undefined ? '' : ` in the Availability Zones of ${listWords(service.network.subnets)}`}.`,
    ),
    remedy:
      'Deploy again later; give the service subnets in more Availability Zones, or a mixed capacity provider strategy.',
    shows: sizeLine,
    docs: EVENTS,
  },
  {
    id: 'ecs-throttled',
    title: 'ECS is throttled by an API that it needs for the service',
    cause: either(
      byEvent(/operations are being throttled/, throttled),
      byEvent(/Rate exceeded|RequestLimitExceeded|ThrottlingException/, throttled),
      byTask(/Rate exceeded|RequestLimitExceeded|ThrottlingException/, throttled),
    ),
    remedy:
      'Wait: ECS tries again by itself. Deploy fewer services of the account at once, or ask AWS for a higher rate.',
    docs: EVENTS,
  },
  {
    id: 'provisioning-limit',
    title: 'Too many tasks of the cluster start at the same time',
    cause: byEvent(
      /tasks provisioning capacity limit was exceeded/,
      () => 'The cluster has reached its quota of 500 tasks that start at the same time.',
    ),
    remedy: 'Wait for the others, scale in smaller steps, or give the capacity provider more room.',
    docs: EVENTS,
  },
  {
    id: 'no-instances',
    title: 'The cluster has no container instances',
    cause: byEvent(
      /No Container Instances were found in your (cluster|capacity provider)/i,
      ({ match }) => `There is no container instance in the ${match[1]}.`,
    ),
    remedy:
      'Add container instances to the cluster, or let the service run on Fargate or a capacity provider.',
    docs: EVENTS,
  },
  {
    id: 'agent-disconnected',
    title: 'The ECS agent of the container instance is not connected',
    cause: byEvent(
      /container-instance (\w+)\)? encountered error "AGENT"/,
      ({ match }) => `The ECS agent of the container instance ${match[1]} is not connected.`,
    ),
    remedy:
      'Restart the agent (sudo systemctl restart ecs) or replace the instance; see /var/log/ecs/ecs-agent.log.',
    docs: EVENTS,
  },
  {
    id: 'no-capacity',
    title: 'No container instance has enough CPU or memory, or fits in another way',
    cause: byEvent(/(?:was unable to place (?:a task|tasks)|could not launch \d+ tasks).*/s, placement),
    remedy: 'Check the cluster’s capacity, the subnets’ free addresses and the account’s quotas.',
    shows: sizeLine,
    docs: EVENTS,
  },
];

function noAddress({ match, evidence }: Found): string {
  const told = /subnet '?(subnet-\w+)/.exec(match.input ?? '')?.[1];
  const subnets = told === undefined ? (evidence.service?.network?.subnets ?? []) : [told];
  return `No IP address is free in the subnet${subnets.length === 0 ? '' : ` ${subnets.join(' or ')}`}.`;
}

function throttled({ match }: Found): string {
  const by = /while (?:attempting to |calling )([\w ]+)|\(Service: (\w+)/.exec(match.input ?? '');
  const whose = by?.[1] ?? by?.[2];
  return `ECS itself is throttled${whose === undefined ? '' : ` (${whose.trim()})`} and starts the tasks later.`;
}

/** ECS's own sentences about the lack, without its pointer to the guide. */
function placement({ match: [text] }: Found): string {
  return `ECS cannot place the tasks: the service ${text.replace(/ For more information, see .*$/, '')}`;
}
