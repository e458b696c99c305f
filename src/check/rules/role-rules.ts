import type { CheckRule } from '../check-rule.js';
import { references } from '../references.js';

const sharedRole: CheckRule = {
  id: 'shared-role',
  severity: 'warning',
  title: 'Execution role is the task role',
  explanation:
    'The execution role pulls images and reads every secret of the task; as the task role it gives all that to the application, too.',
  remedy: 'Give the application a role of its own (taskRoleArn), with what it calls and nothing else.',
  reference: references.taskRole,
  find: ({ taskDefinition }) => {
    const { taskRoleArn, executionRoleArn } = taskDefinition?.definition ?? {};
    if (taskDefinition === undefined || typeof taskRoleArn !== 'string' || taskRoleArn === '') return [];
    if (taskRoleArn !== executionRoleArn) return [];
    return [
      { place: taskDefinition.at('taskRoleArn'), message: 'taskRoleArn and executionRoleArn are the same' },
    ];
  },
};

export const roleRules = [sharedRole] as const;
