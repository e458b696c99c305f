import type { Look, OurDeployment } from './judge.js';

/** Is ECS restoring what ran before ours? By deployments[] alone: an older deployment is PRIMARY again. */
export function isRollingBack(ours: OurDeployment, { deployment, service }: Look): boolean {
  if (deployment !== undefined) return /^ROLLBACK_(REQUESTED|IN_PROGRESS)$/.test(deployment.status);
  const primary = service?.deployments.find((one) => one.status === 'PRIMARY');
  return primary !== undefined && primary.id !== ours.id && primary.createdAt < ours.createdAt;
}
