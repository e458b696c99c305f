import type { Here } from '../../iam/resources.js';
import type { JsonObject } from '../../ports/json-object.js';
import { failed, type Line, ok, readOr, unknown } from '../line.js';
import type { Patient } from '../patient.js';
import { keyNeeds } from '../secrets/key-needs.js';
import { type ExecutionNeed, executionNeeds } from './execution-needs.js';
import { type DeniedNeed, judgeExecution } from './judge-execution.js';
import { taskRoles } from './task-roles.js';

/** May the execution role do what the start of the containers takes? */
export async function examineExecution(
  patient: Patient,
  definition: JsonObject,
  home: Here,
): Promise<readonly Line[]> {
  const needs = executionNeeds(definition, home);
  const role = taskRoles(definition).find(({ use }) => use === 'execution');
  if (role === undefined) return withoutRole(definition, needs);
  if (role.account !== undefined && role.account !== home.account) return [];
  // Where roles may not be looked at, the ARN of the definition is all there is; one that is not there is told as such.
  const looked = await readOr(patient.role(role.name), () => []);
  const given = role.given.startsWith('arn:') ? role.given : undefined;
  const principal = 'lines' in looked ? given : looked.value?.arn;
  if (principal === undefined || needs.length === 0) return [];
  const all = [...needs, ...(await keyNeeds(patient, definition, home))];
  const denied = await readOr(
    Promise.all(all.map((need) => deniedOf(patient, principal, need, home))),
    (error) => unknown('execution-role-pull', `What the execution role ${role.name} may do`, error),
  );
  return 'lines' in denied ? denied.lines : judgeExecution(role.name, all, denied.value.flat());
}

async function deniedOf(
  { ports }: Patient,
  principal: string,
  { actions, resource, what }: ExecutionNeed,
  { region }: Here,
): Promise<readonly DeniedNeed[]> {
  const context = { 'aws:RequestedRegion': region };
  const decisions = await ports.roles.simulate({ principal, actions, resource, context });
  return decisions
    .filter(({ isAllowed }) => !isAllowed)
    .map(({ action, because }) => ({ what, action, resource, because }));
}

/** On container instances their own role pulls and writes logs, but reads no secrets. */
function withoutRole(definition: JsonObject, needs: readonly ExecutionNeed[]): readonly Line[] {
  const { requiresCompatibilities } = definition;
  const onFargate = Array.isArray(requiresCompatibilities) && requiresCompatibilities.includes('FARGATE');
  const own = needs.filter(({ what }) => onFargate || what === 'secrets');
  if (own.length === 0) return [ok('execution-role', 'the task definition needs no execution role')];
  const purposes = { pull: 'to pull from ECR', logs: 'to write logs', secrets: 'to read secrets' };
  const why = [...new Set(own.map(({ what }) => purposes[what]))].join(', ');
  return [
    failed(
      'execution-role',
      `The task definition has no execution role, which its tasks need ${why}.`,
      'Set execution-role (or executionRoleArn) to a role with the policy AmazonECSTaskExecutionRolePolicy.',
      'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task_execution_IAM_role.html',
    ),
  ];
}
