import { ShipError } from '../../errors.js';
import type { JsonObject } from '../../ports/json-object.js';
import { type Line, readOr, unknown } from '../line.js';
import type { Patient } from '../patient.js';
import { judgeLogGroup, judgeSilence } from './judge-log-group.js';
import { type LogDestination, logDestinations, silentContainers } from './log-destinations.js';

/** Where the containers write. */
export async function examineLogs(patient: Patient): Promise<readonly Line[]> {
  const definition = await readOr(patient.taskDefinition(), (error) =>
    unknown('log-group', 'The log groups', error),
  );
  if ('lines' in definition) return definition.lines;
  const groups = logDestinations(definition.value).map((one) => examineGroup(patient, definition.value, one));
  return [...(await Promise.all(groups)).flat(), ...judgeSilence(silentContainers(definition.value))];
}

async function examineGroup(
  { ports, region: home }: Patient,
  definition: JsonObject,
  destination: LogDestination,
): Promise<readonly Line[]> {
  const { group, region, creates } = destination;
  const found = await readOr(ports.logGroups.findLogGroup(group, region), (error) =>
    unknown('log-group', `The log group ${group}`, error),
  );
  if ('lines' in found) return found.lines;
  const { executionRoleArn } = definition;
  const asks = found.value === undefined && creates && typeof executionRoleArn === 'string';
  return judgeLogGroup(
    destination,
    found.value,
    asks ? await mayCreate(ports.roles, executionRoleArn, region ?? (await home()), group) : undefined,
  );
}

/** Undefined where IAM may not be asked. */
async function mayCreate(
  roles: Patient['ports']['roles'],
  principal: string,
  region: string,
  group: string,
): Promise<boolean | undefined> {
  const [, partition, , , account] = principal.split(':');
  const resource = `arn:${partition}:logs:${region}:${account}:log-group:${group}:log-stream:`;
  try {
    const [decision] = await roles.simulate({ principal, actions: ['logs:CreateLogGroup'], resource });
    return decision?.isAllowed;
  } catch (error) {
    if (!(error instanceof ShipError)) throw error;
    return undefined;
  }
}
