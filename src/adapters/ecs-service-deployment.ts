import type { ServiceDeployment as SdkServiceDeployment, ServiceDeploymentBrief } from '@aws-sdk/client-ecs';
import type { ServiceDeployment } from '../watch/rollout.js';

/** An entry of ListServiceDeployments: no counts, no rollback. */
export function briefServiceDeployment(brief: ServiceDeploymentBrief): ServiceDeployment {
  return {
    arn: brief.serviceDeploymentArn ?? '',
    status: brief.status ?? 'PENDING',
    targetServiceRevisionArn: brief.targetServiceRevisionArn ?? '',
    createdAt: brief.createdAt?.getTime() ?? 0,
    ...optional('statusReason', brief.statusReason),
    ...optional('startedAt', brief.startedAt?.getTime()),
    ...optional('finishedAt', brief.finishedAt?.getTime()),
  };
}

/** An entry of DescribeServiceDeployments. */
export function serviceDeployment(full: SdkServiceDeployment): ServiceDeployment {
  const target = full.targetServiceRevision;
  return {
    ...briefServiceDeployment({ ...full, targetServiceRevisionArn: target?.arn }),
    ...optional('lifecycleStage', full.lifecycleStage),
    ...optional('trafficPercent', target?.requestedProductionTrafficWeight),
    ...optional(
      'awaitingHookId',
      full.lifecycleHookDetails?.find(({ status }) => status === 'AWAITING_ACTION')?.hookId,
    ),
    ...(target === undefined
      ? {}
      : {
          target: {
            requested: target.requestedTaskCount ?? 0,
            running: target.runningTaskCount ?? 0,
            pending: target.pendingTaskCount ?? 0,
          },
        }),
    ...(full.rollback === undefined
      ? {}
      : {
          rollback: {
            ...optional('reason', full.rollback.reason),
            ...optional('serviceRevisionArn', full.rollback.serviceRevisionArn),
          },
        }),
    ...(full.deploymentCircuitBreaker === undefined
      ? {}
      : {
          circuitBreaker: {
            status: full.deploymentCircuitBreaker.status ?? 'DISABLED',
            failureCount: full.deploymentCircuitBreaker.failureCount ?? 0,
            threshold: full.deploymentCircuitBreaker.threshold ?? 0,
          },
        }),
    ...optional('triggeredAlarms', full.alarms?.triggeredAlarmNames),
  };
}

/** A member only when it has a value: unset stays unset. */
function optional<K extends string, V>(name: K, value: V | undefined): { [P in K]?: V } {
  return value === undefined ? {} : ({ [name]: value } as { [P in K]: V });
}
