import type { JsonObject } from '../../ports/json-object.js';
import type { Subnet } from '../../ports/network-port.js';
import type { LoadBalancer, TargetGroup } from '../../ports/target-groups-port.js';
import type { ServiceSnapshot, ServiceTarget, TaskNetwork } from '../../watch/rollout.js';
import { type Line, readOr, unknown } from '../line.js';
import type { Patient } from '../patient.js';
import { judgeHealthCheck, judgeTargets } from './judge-health-check.js';
import { judgeAccess, judgeDraining, judgeLoadBalancer } from './judge-load-balancer.js';
import { judgeTargetGroup } from './judge-target-group.js';

/** What is known of a service whose target groups are examined. */
interface Balanced {
  readonly service: ServiceSnapshot;
  readonly definition: JsonObject;
  /** None where they are not known. */
  readonly subnets: readonly Subnet[];
}

/** The way from the load balancer to the tasks; nothing for a service without one. */
export async function examineLoadBalancer(patient: Patient): Promise<readonly Line[]> {
  const what = 'The load balancer';
  const service = await readOr(patient.service(), (error) => unknown('target-group', what, error));
  if ('lines' in service) return service.lines;
  const targets = service.value.setUp?.targets ?? [];
  if (targets.length === 0) return [];
  const definition = await readOr(patient.taskDefinition(), (error) => unknown('target-group', what, error));
  if ('lines' in definition) return definition.lines;
  const subnets = await readOr(patient.subnets(), () => []);
  const balanced = {
    service: service.value,
    definition: definition.value,
    subnets: 'value' in subnets ? subnets.value : [],
  };
  return (await Promise.all(targets.map((target) => examineTarget(patient, target, balanced)))).flat();
}

async function examineTarget(
  patient: Patient,
  target: ServiceTarget,
  balanced: Balanced,
): Promise<readonly Line[]> {
  const { targetGroups } = patient.ports;
  const found = await readOr(targetGroups.findTargetGroup(target.targetGroupArn), (error) =>
    unknown('target-group', `The target group ${target.targetGroupArn}`, error),
  );
  if ('lines' in found) return found.lines;
  const group = found.value;
  const lines = judgeTargetGroup(target, group, balanced.definition, balanced.subnets[0]?.vpc);
  if (group === undefined) return lines;
  const rest = await Promise.all([
    examineTargets(patient, group),
    examineBalancers(patient, target, group, balanced),
    examineDraining(patient, group),
  ]);
  return [
    ...lines,
    ...judgeHealthCheck(target, group, balanced.definition, balanced.service),
    ...rest.flat(),
  ];
}

async function examineTargets({ ports }: Patient, group: TargetGroup): Promise<readonly Line[]> {
  const targets = await readOr(ports.targetGroups.findTargets(group.arn), (error) =>
    unknown('target-health', `The targets of ${group.name}`, error),
  );
  return 'lines' in targets ? targets.lines : judgeTargets(group, targets.value);
}

async function examineDraining({ ports, config }: Patient, group: TargetGroup): Promise<readonly Line[]> {
  const delay = await readOr(ports.targetGroups.findDeregistrationDelay(group.arn), (error) =>
    unknown('deregistration-delay', `The deregistration delay of ${group.name}`, error),
  );
  return 'lines' in delay ? delay.lines : [judgeDraining(group, delay.value, config.watch.timeoutMs)];
}

async function examineBalancers(
  patient: Patient,
  target: ServiceTarget,
  group: TargetGroup,
  { service, subnets }: Balanced,
): Promise<readonly Line[]> {
  const { targetGroups } = patient.ports;
  const balancers = await readOr(targetGroups.findLoadBalancers(group.loadBalancers), (error) =>
    unknown('load-balancer', `The load balancer of ${group.name}`, error),
  );
  if ('lines' in balancers) return balancers.lines;
  const { network } = service;
  const access = balancers.value.map((one) => examineAccess(patient, one, { target, group, network }));
  return [
    ...balancers.value.flatMap((one) => judgeLoadBalancer(one, subnets)),
    ...(await Promise.all(access)).flat(),
  ];
}

interface Asked {
  readonly target: ServiceTarget;
  readonly group: TargetGroup;
  readonly network: TaskNetwork | undefined;
}

async function examineAccess(
  { ports, ...patient }: Patient,
  balancer: LoadBalancer,
  { target, group, network }: Asked,
): Promise<readonly Line[]> {
  if (network === undefined) return [];
  const [groups, subnets] = await Promise.all([
    readOr(patient.securityGroups(), (error) => unknown('target-access', 'Whom the tasks let in', error)),
    readOr(ports.network.findSubnets(balancer.subnets), () => []),
  ]);
  if ('lines' in groups) return groups.lines;
  const blocks = 'value' in subnets ? subnets.value.map(({ block }) => block) : [];
  const check = Number(group.check.port);
  const asked = [...new Set([target.port, ...(Number.isNaN(check) ? [] : [check])])];
  return judgeAccess(balancer, network, groups.value, asked, blocks);
}
