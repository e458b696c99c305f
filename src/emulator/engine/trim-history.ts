import type { Service } from './service.js';

/** Source: ECS developer guide, "View service history using Amazon ECS service deployments": 90 days. */
export const HISTORY = 90 * 24 * 3_600_000;

/** Forgets service deployments older than the history, and revisions that nothing names any more. */
export function trimHistory(service: Service, now: number): void {
  service.serviceDeployments = service.serviceDeployments.filter(
    ({ createdAt }) => now - createdAt < HISTORY,
  );
  const named = new Set([
    ...service.serviceDeployments.flatMap(({ sources, target }) => [...sources, target]),
    ...service.deployments.map(({ revision }) => revision),
  ]);
  for (const [arn, revision] of service.revisions) if (!named.has(revision)) service.revisions.delete(arn);
}
