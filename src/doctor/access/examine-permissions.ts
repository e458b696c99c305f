import { hereOf } from '../../iam/resources.js';
import { ecrAddress } from '../../plan/ecr-address.js';
import type { Decision } from '../../ports/roles-port.js';
import { type Line, ok, readOr, skipped, unknown } from '../line.js';
import type { Patient } from '../patient.js';
import { judgePermissions } from './judge-permissions.js';
import { logGroupOf } from './log-group-of.js';
import { neededHere } from './needed-here.js';
import { principalOf } from './principal.js';
import { tryReads } from './try-reads.js';
import { usedFeatures } from './used-features.js';
import { type WantedPermission, wantedPermissions } from './wanted-permissions.js';

/** May the caller do what a ship with this configuration does? Asked of IAM; where that may not be, found out by reading. */
export async function examinePermissions(patient: Patient): Promise<readonly Line[]> {
  const principal = await readOr(principalOf(patient), (error) =>
    unknown('permissions', 'What the caller may do', error),
  );
  if ('lines' in principal) return principal.lines;
  if (principal.value === undefined) return [await withoutPolicies(patient)];
  const asking = simulated(patient, principal.value);
  const judged = await readOr(asking, (error) => unknown('permissions', 'What the caller may do', error));
  if (!('lines' in judged)) return judgePermissions(judged.value, neededHere(patient.config));
  return [...judged.lines, ...(await tryReads(patient))];
}

async function withoutPolicies({ identity }: Patient): Promise<Line> {
  const { arn } = await identity();
  if (arn.endsWith(':root')) return ok('permissions', 'the account’s root may do everything');
  return skipped('permissions', `What ${arn} may do is not known: IAM simulates roles and users only.`);
}

async function simulated(patient: Patient, principal: string) {
  const { wanted, context } = await wantedOf(patient);
  const ask = ({ actions, resource }: WantedPermission): Promise<readonly Decision[]> =>
    patient.ports.roles.simulate({ principal, actions, resource, context });
  return Promise.all(wanted.map(async (one) => ({ resource: one.resource, decisions: await ask(one) })));
}

async function wantedOf({ config, identity, region, ...reads }: Patient) {
  const [{ accountId, arn }, home, service, definition, repository] = await Promise.all([
    identity(),
    region(),
    reads.service().catch(() => undefined),
    reads.taskDefinition().catch(() => undefined),
    // One that may not be looked at is taken to exist: creating it is the smaller need.
    reads.repository().catch(() => 'unknown'),
  ]);
  const { partition } = hereOf(arn);
  const here = { partition, region: home, account: accountId };
  const { cluster, service: name } = config.target;
  const facts = {
    hasRepository: repository !== undefined,
    isBalanced: (service?.targetGroupArns ?? []).length > 0,
  };
  const key = config.repository.kmsKey;
  const subject = {
    ...{ repository: config.image.repository, cluster, services: [name] },
    logGroup: definition && logGroupOf(definition),
    ...(key?.startsWith('arn:') ? { key } : {}),
    family: definition && `${definition.family}`,
  };
  const copies = config.image.pushTo.flatMap((uri) => ecrAddress(uri) ?? []);
  const clusterArn = service?.clusterArn ?? `arn:${partition}:ecs:${home}:${accountId}:cluster/${cluster}`;
  return {
    wanted: wantedPermissions(usedFeatures(config, facts), subject, here, copies),
    context: { 'aws:RequestedRegion': home, 'ecs:cluster': clusterArn },
  };
}
