import type { Here } from '../../iam/resources.js';
import { homeOf } from '../home.js';
import { type Line, ok, readOr, unknown } from '../line.js';
import type { Patient } from '../patient.js';
import { examineExecution } from './examine-execution.js';
import { examinePassing } from './examine-passing.js';
import { foreignRole, judgeRole } from './judge-role.js';
import { type TaskRole, taskRoles } from './task-roles.js';

/** The roles of the tasks: that they exist, whom they trust, who may pass them, and what the execution role may do. */
export async function examineRoles(patient: Patient): Promise<readonly Line[]> {
  const facts = await readOr(Promise.all([patient.taskDefinition(), homeOf(patient)]), (error) =>
    unknown('execution-role', 'Whether the roles are right', error),
  );
  if ('lines' in facts) return facts.lines;
  const [definition, home] = facts.value;
  const roles = taskRoles(definition);
  const found = await Promise.all([
    ...roles.map((role) => examineRole(patient, role, home)),
    examinePassing(patient, roles, home),
    examineExecution(patient, definition, home),
  ]);
  const without = roles.length === 0 ? [ok('task-role', 'the task definition has no task role')] : [];
  return [...without, ...found.flat()];
}

async function examineRole(patient: Patient, role: TaskRole, home: Here): Promise<readonly Line[]> {
  if (role.account !== undefined && role.account !== home.account) return [foreignRole(role, home)];
  const found = await readOr(patient.role(role.name), (error) =>
    unknown(`${role.use}-role`, `Whether the ${role.use} role ${role.name} exists and trusts ECS`, error),
  );
  return 'lines' in found ? found.lines : judgeRole(role, found.value, home);
}
