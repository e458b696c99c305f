import type { EmulatorAction } from './emulator-action.js';

const operands = [{ name: '<actions...>', description: 'For example ecs:UpdateService or "ecr:*".' }];

interface Set {
  readonly allow?: readonly string[];
  readonly deny?: readonly string[];
}

function tell(answer: unknown): string {
  const { allow, deny } = answer as Set;
  const allowed = allow === undefined ? 'everything' : allow.join(', ') || 'nothing';
  return `callers may do ${allowed}${deny === undefined ? '' : `, but not ${deny.join(', ')}`}`;
}

export const allow: EmulatorAction = {
  name: 'allow',
  summary: 'Allow callers these actions and nothing else.',
  operands,
  rows: [],
  ask: ({ operands: actions }) => [{ method: 'POST', path: '/permissions', body: { allow: actions } }],
  tell,
};

export const deny: EmulatorAction = {
  name: 'deny',
  summary: 'Deny callers these actions, allow all others.',
  operands,
  rows: [],
  ask: ({ operands: actions }) => [{ method: 'POST', path: '/permissions', body: { deny: actions } }],
  tell,
};
