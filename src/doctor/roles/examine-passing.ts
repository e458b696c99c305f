import type { Here } from '../../iam/resources.js';
import type { Decision } from '../../ports/roles-port.js';
import { principalOf } from '../access/principal.js';
import { failed, type Line, ok, readOr, unknown } from '../line.js';
import type { Patient } from '../patient.js';
import type { TaskRole } from './task-roles.js';

const page = 'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_use_passrole.html';

/** May the caller give these roles to tasks? Registering a revision with them asks for that. */
export async function examinePassing(
  patient: Patient,
  roles: readonly TaskRole[],
  home: Here,
): Promise<readonly Line[]> {
  const arns = [...new Set(await Promise.all(roles.map((role) => arnOf(patient, role, home))))];
  const asked = await readOr(principalOf(patient), (error) => notKnown(error));
  if ('lines' in asked) return asked.lines;
  const principal = asked.value;
  if (principal === undefined || arns.length === 0) return [];
  const context = { 'iam:PassedToService': 'ecs-tasks.amazonaws.com' };
  const simulated = await readOr(
    Promise.all(
      arns.map((resource) =>
        patient.ports.roles.simulate({ principal, actions: ['iam:PassRole'], resource, context }),
      ),
    ),
    (error) => notKnown(error),
  );
  if ('lines' in simulated) return simulated.lines;
  return judgePassing(principal, arns, simulated.value.flat());
}

const notKnown = (error: Parameters<typeof unknown>[2]) =>
  unknown('pass-role', 'Whether the caller may pass the roles to ECS', error);

/** A name in the definition is a role of the account without a path. */
async function arnOf({ role }: Patient, { given, name }: TaskRole, home: Here): Promise<string> {
  if (given.startsWith('arn:')) return given;
  const found = await role(name).catch(() => undefined);
  return found?.arn ?? `arn:${home.partition}:iam::${home.account}:role/${name}`;
}

export function judgePassing(
  principal: string,
  arns: readonly string[],
  decisions: readonly Pick<Decision, 'isAllowed'>[],
): readonly Line[] {
  const denied = arns.filter((_, at) => decisions[at]?.isAllowed === false);
  if (denied.length === 0) return [ok('pass-role', 'the caller may pass the roles to ECS')];
  return [
    failed(
      'pass-role',
      `${principal} may not pass ${denied.join(' and ')} to ECS, so no revision can be registered with it.`,
      `Allow iam:PassRole on ${denied.join(', ')} on condition that iam:PassedToService is ecs-tasks.amazonaws.com (docs/iam.md).`,
      page,
    ),
  ];
}
