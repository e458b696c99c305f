import type { EmulatorAction } from './emulator-action.js';
import { parseFile } from './parse-file.js';

const operands = [{ name: '<actions...>', description: 'For example ecs:UpdateService or "ecr:*".' }];

interface Set {
  readonly allow?: readonly string[];
  readonly deny?: readonly string[];
  readonly policy?: { readonly Statement: unknown };
}

function tell(answer: unknown): string {
  const { allow, deny, policy } = answer as Set;
  if (policy !== undefined) return `callers may do what ${[policy.Statement].flat().length} statements say`;
  const allowed = allow === undefined ? 'everything' : allow.join(', ') || 'nothing';
  return `callers may do ${allowed}${deny === undefined ? '' : `, but not ${deny.join(', ')}`}`;
}

export const allow: EmulatorAction = {
  name: 'allow',
  summary: 'Allow callers these actions and nothing else.',
  operands,
  rows: [],
  examples: ['allow "ecs:Describe*" "ecr:*"'],
  ask: ({ operands: actions }) => [{ method: 'POST', path: '/permissions', body: { allow: actions } }],
  tell,
};

export const deny: EmulatorAction = {
  name: 'deny',
  summary: 'Deny callers these actions, allow all others.',
  operands,
  rows: [],
  examples: ['deny ecs:UpdateService', 'deny "iam:*"'],
  ask: ({ operands: actions }) => [{ method: 'POST', path: '/permissions', body: { deny: actions } }],
  tell,
};

export const policy: EmulatorAction = {
  name: 'policy',
  summary: 'Allow callers what an IAM policy says, on its resources, and nothing else.',
  operands: [
    { name: '<file>', description: 'A policy document, as it is attached to a role: JSON or YAML.' },
  ],
  rows: [],
  examples: ['policy role-policy.json'],
  ask: async ({ operands: [file = ''], readText }) => [
    {
      method: 'POST',
      path: '/permissions',
      body: { policy: await parseFile(file, await readText(file)) },
    },
  ],
  tell,
};
