import type { CalledAction } from '../../iam/iam-actions.js';

/** The quota that a call runs into, as Service Quotas names it; a call that is not here has none of its own. */
const quotas: Readonly<Record<string, string>> = {
  'ecs:RegisterTaskDefinition': 'Revisions per task definition family',
  'ecs:UpdateService': 'Tasks per service',
  'ecs:RunTask': 'Tasks launched per run-task',
  'ecr:CreateRepository': 'Registered repositories',
  'ecr:PutImage': 'Images per repository, or Tags per image',
  'ecr:PutLifecyclePolicy': 'Rules per lifecycle policy',
};

/** What to do about a quota, by its name where it is known. */
export function quotaRemedy(action: CalledAction): string {
  const name = quotas[action];
  const which = name === undefined ? 'the quota' : `the quota “${name}”`;
  return `Remove what is no longer needed, or ask AWS in Service Quotas to raise ${which}.`;
}

/** Where AWS lists the service's quotas. */
export function quotaPage(action: CalledAction): string {
  return action.startsWith('ecr:')
    ? 'https://docs.aws.amazon.com/AmazonECR/latest/userguide/service-quotas.html'
    : 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service-quotas.html';
}
