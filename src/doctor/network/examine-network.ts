import type { Subnet, VpcEndpoint } from '../../ports/network-port.js';
import type { ServiceSnapshot, TaskNetwork } from '../../watch/rollout.js';
import { type Line, ok, readOr, unknown } from '../line.js';
import type { Patient } from '../patient.js';
import { rolloutRoom } from '../service/rollout-room.js';
import { launchPlace } from '../task-platform.js';
import type { Peer } from './allows.js';
import { judgeDns, judgeEndpoint, usedEndpoints } from './judge-endpoints.js';
import { judgeSecurityGroups } from './judge-security-groups.js';
import { judgeAddresses, judgeSubnets } from './judge-subnets.js';
import { judgeWayOut } from './judge-way-out.js';
import { startNeeds } from './start-needs.js';

/** The network of the tasks; nothing where they share that of their instance. */
export async function examineNetwork(patient: Patient): Promise<readonly Line[]> {
  const service = await readOr(patient.service(), (error) => unknown('subnets', 'The network', error));
  if ('lines' in service) return service.lines;
  const { network } = service.value;
  if (network === undefined) return [];
  const subnets = await readOr(patient.subnets(), (error) => unknown('subnets', 'The subnets', error));
  const found = 'value' in subnets ? subnets.value : [];
  const [groups, ways] = await Promise.all([
    examineGroups(patient, network, found),
    examineWays(patient, service.value, network, found),
  ]);
  if ('lines' in subnets) return [...subnets.lines, ...groups];
  const room = rolloutRoom(service.value, patient.config.update.desiredCount);
  return [judgeSubnets(network.subnets, found), ...judgeAddresses(found, room), ...groups, ...ways];
}

async function examineGroups(
  patient: Patient,
  { securityGroups }: TaskNetwork,
  subnets: readonly Subnet[],
): Promise<readonly Line[]> {
  const found = await readOr(patient.securityGroups(), (error) =>
    unknown('task-security-groups', 'The security groups', error),
  );
  if ('lines' in found) return found.lines;
  return judgeSecurityGroups(securityGroups, found.value, subnets[0]?.vpc);
}

/** What tasks reach before they run; on an instance its agent does that, by the instance's own network. */
async function examineWays(
  patient: Patient,
  service: ServiceSnapshot,
  network: TaskNetwork,
  subnets: readonly Subnet[],
): Promise<readonly Line[]> {
  const vpc = subnets[0]?.vpc;
  if (vpc === undefined) return [];
  const definition = await readOr(patient.taskDefinition(), (error) =>
    unknown('way-out', 'What tasks have to reach', error),
  );
  if ('lines' in definition) return definition.lines;
  if (launchPlace(service, definition.value) !== 'FARGATE') {
    return [ok('way-out', 'the agent of the instance fetches what tasks need, by the instance’s network')];
  }
  const { network: port } = patient.ports;
  const read = Promise.all([port.findRouteTables(vpc), port.findEndpoints(vpc), port.findDns(vpc)]);
  const found = await readOr(read, (error) => unknown('way-out', 'The way out of the subnets', error));
  if ('lines' in found) return found.lines;
  const [tables, endpoints, dns] = found.value;
  const ways = { subnets, tables, endpoints, publicAddress: network.publicAddress };
  const needs = startNeeds(definition.value, patient.config.image.repository);
  const used = usedEndpoints(ways, needs);
  return [
    ...judgeWayOut(ways, needs),
    judgeDns(dns, used),
    ...(await examineEndpoints(patient, used, {
      groups: network.securityGroups,
      blocks: subnets.map(({ block }) => block),
    })),
  ];
}

async function examineEndpoints(
  { ports }: Patient,
  used: readonly VpcEndpoint[],
  tasks: Peer,
): Promise<readonly Line[]> {
  const ids = [...new Set(used.flatMap(({ groups }) => groups))];
  const groups = await readOr(ports.network.findSecurityGroups(ids), (error) =>
    unknown('endpoint-access', 'Whom the endpoints let in', error),
  );
  if ('lines' in groups) return groups.lines;
  return used.map((endpoint) => judgeEndpoint(endpoint, groups.value, tasks));
}
